/** Which phrases fit best: the team's own first, then by kind, mood, stage, channel; complete before half-filled. */
import type { Channel, Reading, Step } from '../coach/model.ts';
import { type Case, type Filled, fill } from './placeholders.ts';
import type { Library, Phrase } from './schema.ts';

export interface Chosen {
  phrase: Phrase;
  filled: Filled;
}

export interface Wish {
  step: Step;
  reading: Reading;
  channel: Channel | null;
  stage: 'first' | 'later' | 'close';
  /** Ids of phrases already used in this conversation. */
  used: readonly string[];
}

/** Most phrases that are offered for one thing. */
const MOST = 3;

/**
 * The best phrases of all libraries, in the libraries' order where they fit equally. The same case gives the same phrases, so that
 * nothing flickers while the agent types.
 */
export function choose(libraries: readonly Library[], wish: Wish, known: Case): Chosen[] {
  const rated = libraries.flatMap((library, order) =>
    library.phrases
      .filter(({ step, id }) => step === wish.step && !wish.used.includes(id))
      .map((phrase, at) => ({ phrase, order, at, match: match(phrase, wish) }))
      .filter(({ match }) => match >= 0)
      .map((one) => ({ ...one, filled: fill(one.phrase.text, known) })),
  );
  const score = ({ match, filled, order }: (typeof rated)[number]) =>
    match + Math.min(2, filled.fromCase.length) * 1.5 - filled.blanks.length * 1.2 + (libraries.length - order) * 0.4;
  const best = rated.sort((a, b) => score(b) - score(a) || a.order - b.order || a.at - b.at);
  const different = best.filter((one, at) => best.findIndex(({ filled }) => filled.text === one.filled.text) === at);
  return different.slice(0, MOST).map(({ phrase, filled }) => ({ phrase, filled }));
}

/** How well a phrase's tags fit; -1 where one of them rules it out. */
function match({ kinds, moods, channels, stage }: Phrase, wish: Wish): number {
  let sum = 0;
  if (kinds?.length) {
    if (!wish.reading.kind || !kinds.includes(wish.reading.kind)) return -1;
    sum += 1;
  }
  if (moods?.length) {
    if (!moods.includes(wish.reading.mood)) return -1;
    sum += 0.7;
  }
  if (channels?.length) {
    if (!wish.channel || !channels.includes(wish.channel)) return -1;
    sum += 0.4;
  }
  if (stage) {
    if (stage !== wish.stage) return -1;
    sum += 0.4;
  }
  return sum;
}
