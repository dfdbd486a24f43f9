/** How long the page may rest before a change is read, in milliseconds: a list that is being filled is read once. */
const REST_MS = 150;

/**
 * Calls back when messages come or go, or another conversation is shown. Only children of the list and its nearest surroundings
 * are observed, never the page's attributes.
 */
export function watchConversation(
  nodes: readonly Element[],
  composer: Element,
  changed: () => void,
  signal: AbortSignal,
): void {
  const around = nodes[0]?.parentElement ?? composer.parentElement;
  if (!around || signal.aborted) return;
  let timer = 0;
  const observer = new MutationObserver((records) => {
    if (records.every(({ target }) => composer.contains(target))) return;
    clearTimeout(timer);
    timer = window.setTimeout(changed, REST_MS);
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop);
  observer.observe(around, { childList: true, subtree: true });
  // A single-page desk replaces the whole list: its surroundings notice that it went.
  for (let parent = around.parentElement, step = 0; parent && step < 3; parent = parent.parentElement, step++)
    observer.observe(parent, { childList: true });
}
