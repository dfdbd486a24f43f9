import { type DeskReading, readConversation } from '../desks/index.ts';
import { watchConversation } from '../desks/watch.ts';
import type { Editor } from '../editors/editor.ts';

/**
 * The conversation around a draft, read when it is first asked for and again only when it changed.
 *
 * @param changed called after a change, when the draft must be reviewed anew
 * @param signal ends the watching
 */
export function conversationAround(editor: Editor, changed: () => void, signal: AbortSignal): () => DeskReading {
  let known: DeskReading | null = null;
  let watching: AbortController | null = null;
  const anew = () => {
    known = null;
    changed();
  };
  const ofComposer = { capture: true, signal };
  // The composer's own tabs (reply, internal note) and a selection of the agent's change what is answered.
  editor.box.ownerDocument.addEventListener('click', () => queueMicrotask(anew), ofComposer);
  return () => {
    if (known) return known;
    known = readConversation(editor.box);
    watching?.abort();
    watching = new AbortController();
    watchConversation(known.nodes, editor.box, anew, AbortSignal.any([watching.signal, signal]));
    return known;
  };
}
