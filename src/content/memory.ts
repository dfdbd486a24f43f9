import type { Editor } from '../editors/editor.ts';
import { newTally, type Tally } from './tally.ts';

/** What the agent has decided for one draft. It holds while the composer is in the page, whichever of several has the focus. */
export interface DraftMemory {
  /** Suggestions that were put off. */
  putOff: Set<string>;
  /** The chip is hidden for this reply. */
  hidden: boolean;
  /** The number of sentence ends in the draft when a suggestion was typed past: it stays silent until there is another. */
  passed: number;
  /** A lesson was kept of its conversation: it is not asked for again. */
  learnt: boolean;
  /** What is counted when it is sent. */
  tally: Tally;
}

interface Left {
  root: WeakRef<HTMLElement>;
  kind: string;
  text: string;
  memory: DraftMemory;
}

/** How much of the text tells that a new element holds the same draft, in characters. */
const HEAD = 20;
/** All letters of an editor, also of one that has left the page. */
const lettersOf = (root: HTMLElement): string =>
  ((root as HTMLTextAreaElement).value ?? root.textContent ?? '').replace(/\s+/g, '');
const memories = new WeakMap<HTMLElement, DraftMemory>();
let left: Left | null = null;

/** The memory of a draft: a new one, its own, or that of the element which a framework has replaced by this one while it was written in. */
export function memoryOf(editor: Editor): DraftMemory {
  const { root, kind } = editor;
  const own = memories.get(root);
  if (own) return own;
  const isReplaced =
    left?.kind === kind &&
    left.root.deref()?.isConnected !== true &&
    left.text !== '' &&
    lettersOf(root).startsWith(left.text.slice(0, HEAD));
  const memory = (isReplaced && left?.memory) || {
    putOff: new Set<string>(),
    hidden: false,
    passed: -1,
    learnt: false,
    tally: newTally(),
  };
  memories.set(root, memory);
  return memory;
}

/** Another draft takes the focus, or this one's element has gone. */
export function leave({ root, kind }: Editor, memory: DraftMemory): void {
  left = { root: new WeakRef(root), kind, text: lettersOf(root), memory };
}
