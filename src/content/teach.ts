/** Pointing at the message that is answered, and teaching Amends a site by pointing at one message of each side. */
import { asMembers } from '../desks/pointed.ts';
import { readConversation } from '../desks/index.ts';
import { selectorsFor } from '../desks/selectors.ts';
import { taughtRecipe } from '../desks/taught.ts';
import { ask } from '../messages/send.ts';
import type { Overlay } from '../overlay/index.tsx';
import { pointAt } from './point.ts';
import type { Session } from './session.ts';
import { say } from '../l10n/index.ts';

/** Most messages that are shown of a conversation, and the longest part of each, in characters. */
const MOST = 6;
const LONGEST = 90;

/** Asks which message is answered. */
export async function pointAtAnswer(document: Document, overlay: Overlay, session: Session): Promise<void> {
  const { around, signal } = session;
  const message = await pointAt(document, overlay, say('reading_which'), around.read().nodes, signal);
  if (message) around.answer(message);
  session.giveBack();
}

/** Asks for a message of the customer's and for an own one, shows what is read with them, and keeps it for the site. */
export async function teachPage(document: Document, overlay: Overlay, session: Session): Promise<void> {
  const { around, editor, signal } = session;
  const { nodes } = around.read();
  const customer = await pointAt(document, overlay, say('pointer_pointCustomer'), nodes, signal);
  const own = customer && (await pointAt(document, overlay, say('pointer_pointOwn'), nodes, signal));
  if (customer && own) {
    const page = selectorsFor(...asMembers(customer, own));
    if (!page) await told(overlay, say('pointer_apart'), null, signal);
    else {
      const { messages } = readConversation(editor.box, [taughtRecipe(page)]).conversation;
      const keep = await told(
        overlay,
        say('pointer_keep'),
        messages.slice(-MOST).map(({ from, text }) => ({
          from,
          text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
        })),
        signal,
      );
      if (keep) {
        around.teach(page);
        await ask<'teach'>({ kind: 'teach', page });
      }
    }
  }
  session.giveBack();
}

/** Says something in the bar, and waits for its button. */
function told(
  overlay: Overlay,
  question: string,
  preview: { from: 'customer' | 'agent'; text: string }[] | null,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (keep: boolean) => {
      overlay.point(null);
      resolve(keep);
    };
    signal.addEventListener('abort', () => finish(false), { once: true });
    overlay.point({
      question,
      box: null,
      preview,
      onKey: ({ key }) => {
        if (key === 'Escape') finish(false);
        return key === 'Escape';
      },
      onButton: finish,
    });
  });
}
