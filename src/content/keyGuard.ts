const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export interface GuardedKeys {
  /** Our host element: events from its closed shadow root arrive with it as target. */
  ours(): Element | null;
  /** Gets each event that was typed in a field of ours and stopped. */
  handle(event: KeyboardEvent): void;
  /** Whether a key typed elsewhere is ours just now; it is acted on there. */
  takes(event: KeyboardEvent): boolean;
}

/**
 * Keeps keys that are ours from the page, whose single-key shortcuts would archive or delete. The listener has to
 * be the first on `window`, so it is set at `document_start`; it stops the event and hands it on. (In a page that
 * was already open when its site was switched on, the page's own capture listeners came first: they are silenced from its next load on.)
 */
export function guardKeys(window: Window, { ours, handle, takes }: GuardedKeys, signal: AbortSignal): void {
  /** A key whose press was taken is taken until it is let go: a page must not see half of it. */
  const held = new Set<string>();
  for (const type of KEYS)
    window.addEventListener(
      type,
      (event) => {
        if (event.target === ours() && ours() !== null) {
          held.delete(event.code);
          event.stopImmediatePropagation();
          return handle(event);
        }
        if (!event.isTrusted) return;
        if (type === 'keydown' && takes(event)) held.add(event.code);
        else if (type === 'keydown' || !held.has(event.code)) return;
        if (type === 'keyup') held.delete(event.code);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
}
