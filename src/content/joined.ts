/** The conversation of this frame, for a draft that is written in another frame of the tab. */
import type { FrameReading, Manners } from '../messages/contract.ts';
import { ask } from '../messages/send.ts';
import { type AroundDraft, conversationAround } from './conversation.ts';

/** Where the composer is, as this frame sees it: the frame that leads to it, or somewhere beside this one. */
function placeOfComposer(document: Document): Element {
  const active = document.activeElement;
  return active?.localName === 'iframe' ? active : document.documentElement;
}

/**
 * Reads this frame for another one, and tells the worker of what changes afterwards.
 *
 * @param taught how the agent taught this site's pages to be read
 * @param signal ends the watching
 */
export function readForOthers(
  document: Document,
  taught: () => Manners['taught'],
  signal: AbortSignal,
): () => FrameReading {
  let around: { place: Element; reading: AroundDraft; end: AbortController } | null = null;
  const tell = (what: 'changed' | 'left') => void ask<'frame'>({ kind: 'frame', what });
  return () => {
    const place = placeOfComposer(document);
    if (around?.place !== place) {
      around?.end.abort();
      const end = new AbortController();
      const until = AbortSignal.any([end.signal, signal]);
      around = {
        place,
        end,
        reading: conversationAround(
          place,
          () => tell('changed'),
          () => tell('left'),
          until,
        ),
      };
    }
    around.reading.teach(taught());
    const { conversation, sure } = around.reading.read();
    return { conversation, sure, leads: place !== document.documentElement };
  };
}
