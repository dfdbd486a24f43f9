const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys typed in our own fields from the page, whose single-key shortcuts would archive or delete. The listener has to
 * be the first on `window`, so it is set at `document_start`; it stops the event and hands it to the field. (In a page that
 * was already open when its site was switched on, the page's own capture listeners came first: they are silenced from its next load on.)
 *
 * @param host our host element: events from its closed shadow root arrive with it as target
 * @param handle gets each event that was stopped
 */
export function guardKeys(
  window: Window,
  host: () => Element | null,
  handle: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const type of KEYS)
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host() || host() === null) return;
        event.stopImmediatePropagation();
        handle(event);
      },
      { capture: true, signal },
    );
}
