/** How long an editor may take to show what became of an event: TinyMCE pastes 30 ms later, React and Lexical a task later. */
const QUIET_MS = 100;
/** Longest wait for a page that is busy. */
const LONGEST_MS = 1500;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the agent may do meanwhile: it is looked at once more before that, because afterwards the text is another one. */
const GOES_ON = ['keydown', 'beforeinput', 'pointerdown'] as const;

/**
 * Waits until a condition holds; gives up when the editor's DOM has not changed for a while.
 *
 * @returns whether the condition came to hold
 */
export async function settle(root: HTMLElement, holds: () => boolean): Promise<boolean> {
  const end = Date.now() + LONGEST_MS;
  const over = new AbortController();
  let changedAt = Date.now();
  const observer = new MutationObserver(() => {
    changedAt = Date.now();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const held = new Promise<true>((resolve) => {
    for (const type of GOES_ON)
      root.ownerDocument.addEventListener(type, (event) => event.isTrusted && holds() && resolve(true), {
        capture: true,
        passive: true,
        signal: over.signal,
      });
  });
  const looked = async () => {
    while (Date.now() < end && Date.now() - changedAt <= QUIET_MS && !over.signal.aborted) {
      await sleep(10);
      if (holds()) return true;
    }
    return holds();
  };
  try {
    return await Promise.race([held, looked()]);
  } finally {
    over.abort();
    observer.disconnect();
  }
}
