/** Editors that join all changes within a span of time into one undo step: how long ago the last change was. */

const CHANGES = ['keydown', 'input', 'paste', 'drop'] as const;
const changed = new WeakMap<HTMLElement, number>();

/** Starts to note when the editor changes. The listeners hang on the editor's own element and go with it. */
export function noteChanges(root: HTMLElement): void {
  if (changed.has(root)) return;
  changed.set(root, performance.now());
  for (const type of CHANGES)
    root.addEventListener(type, () => changed.set(root, performance.now()), { capture: true, passive: true });
}

/** Waits until the editor has not changed for so many milliseconds, so that what comes next is an undo step of its own. */
export async function pauseSince(root: HTMLElement, ms: number): Promise<void> {
  for (;;) {
    const left = (changed.get(root) ?? 0) + ms - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
