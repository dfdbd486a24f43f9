/** How long an editor may take to show what became of an event: TinyMCE pastes 30 ms later, React and Lexical a task later. */
const QUIET_MS = 100;
/** Longest wait for a page that is busy. */
const LONGEST_MS = 1500;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until a condition holds; gives up when the editor's DOM has not changed for a while.
 *
 * @returns whether the condition came to hold
 */
export async function settle(root: HTMLElement, holds: () => boolean): Promise<boolean> {
  const end = Date.now() + LONGEST_MS;
  let changedAt = Date.now();
  const observer = new MutationObserver(() => {
    changedAt = Date.now();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  try {
    while (Date.now() < end && Date.now() - changedAt <= QUIET_MS) {
      await sleep(10);
      if (holds()) return true;
    }
    return holds();
  } finally {
    observer.disconnect();
  }
}
