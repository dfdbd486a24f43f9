/** How long an editor may take to show what became of an event: TinyMCE pastes 30 ms later, React and Lexical a task later. */
const QUIET_MS = 80;
/** Longest wait for a page that is busy. */
const LONGEST_MS = 1000;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Waits until a condition holds, looking again at each change of the editor's DOM; gives up when nothing has changed for a while.
 *
 * @returns whether the condition came to hold
 */
export async function settle(root: HTMLElement, holds: () => boolean): Promise<boolean> {
  const end = Date.now() + LONGEST_MS;
  let changes = 0;
  const observer = new MutationObserver(() => changes++);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  try {
    let quietFrom = Date.now();
    let seen = 0;
    while (Date.now() < end) {
      await sleep(10);
      if (holds()) return true;
      if (changes !== seen) {
        seen = changes;
        quietFrom = Date.now();
      } else if (Date.now() - quietFrom > QUIET_MS) return false;
    }
    return holds();
  } finally {
    observer.disconnect();
  }
}

/** Time for an editor to take over a selection that was set in the DOM: CKEditor 5 misplaces the caret without it. */
const SELECTION_MS = 60;
export const selectionTaken = (): Promise<void> => sleep(SELECTION_MS);
