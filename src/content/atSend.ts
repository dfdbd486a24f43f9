/**
 * Calls back when the pointer or the focus reaches Send. Nothing of the page's is touched: the press goes where it goes.
 *
 * @param sendButton asked for at each move into another element
 */
export function whenAtSend(
  document: Document,
  sendButton: () => Element | null,
  reached: () => void,
  signal: AbortSignal,
): void {
  const look = (event: Event) => {
    const button = sendButton();
    if (event.isTrusted && button && event.composedPath().includes(button)) reached();
  };
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
}
