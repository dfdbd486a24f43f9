/** The least that can be said where no clause tells what went wrong: that there is trouble, and with which thing. */
import type { Sentence } from '../../model.ts';
import { mostNamed, onlyThing, THING, type Thing } from '../things.ts';
import { clausesOf } from './clauses.ts';
import { calm, fitness, tells } from './fit.ts';
import { mended } from './polish.ts';
import { ABUSE, TALK } from './signs.ts';
import { statementsOf } from './statements.ts';
import { turn } from './turned.ts';
import { isAdverb, isAuxiliary, isPlural } from './words.ts';

/** Who brings or mends things is no "it". */
export const WHO =
  /^(?:courier|driver|engineer|technician|fitter|plumber|postman|carrier|company|manager|agent|store|shop|hotel|airline|bank|rider)$/;

/**
 * @param sentences the customer's, in order
 * @param told the same, cleaned
 * @param later what a clause is worth less at its place
 * @param long whether it is a long story, in which the thing that is named once is too seldom the one that failed
 */
export function leastOf(
  sentences: readonly Sentence[],
  told: readonly string[],
  later: (at: number) => number,
  long: boolean,
): string | null {
  return named(told) ?? (long ? troubleOften(told) : (itself(sentences, told, later) ?? troubleWith(told)));
}

/** A thing that is only ever "it". */
const IT: Thing = { phrase: 'it', noun: 'it', placed: false };

/** "It doesn't go beyond the passcode", where nothing says what "it" is: the agent knows what the customer means as well as from their own words. */
function itself(sentences: readonly Sentence[], said: readonly string[], later: (at: number) => number): string | null {
  let best: { text: string; score: number } | null = null;
  for (const [at, sentence] of sentences.entries())
    for (const clause of clausesOf(said[at] ?? ''))
      for (const { text, form } of statementsOf(clause, { before: 'people', thing: IT, question: sentence.question })) {
        if (form === 'why') continue;
        const whole = mended(calm(text));
        if (!/^(?:it(?:'s)?|I'd like it) /i.test(whole) || !tells(whole) || whole.split(' ').length < 4) continue;
        const score =
          fitness(
            whole.replace(/\bit('s)?\b/i, (_, is) => (is ? 'the item is' : 'the item')),
            form,
          ) - later(at);
        if (score <= 0 || (best && best.score >= score)) continue;
        const turned = turn(whole);
        if (turned) best = { text: turned, score };
      }
  return best?.text ?? null;
}

/** Things that one uses, and so has trouble with. */
const USED =
  /^(?:phone|iphone|mobile|handset|laptop|macbook|ipad|computer|pc|tv|television|washing machine|washer|dryer|dishwasher|fridge|freezer|oven|microwave|heater|boiler|router|modem|app|application|website|site|game|software|account|card reader|card|console|controller|keyboard|monitor|printer|scanner|camera|internet|broadband|wifi|wi-fi|connection|network|battery|tablet|watch|charger|headphones|speaker|wallet|sim|sim card)$/;

/** Things that are mostly where something happens: "on my phone". */
const CARRIED =
  /^(?:phone|iphone|mobile|handset|laptop|macbook|ipad|computer|pc|tablet|account|site|website|card|tv|television)$/;

/** "Slower than my toaster": what something is only compared with. */
const COMPARED = /\b(?:than|like|as) (?:my|our|a|an|the|your) (?:[a-z]+ )?$/i;

/** The least that can be said: where no clause is fit, but the one thing that is named stands next to a word of failure. */
function troubleWith(told: readonly string[]): string | null {
  const thing = onlyThing(told.join(' '));
  if (
    !thing ||
    WHO.test(thing.noun) ||
    /^(?:money|refund|gift|present|food)$/.test(thing.noun) ||
    (thing.placed && !(USED.test(thing.noun) && /^(?:my|our) /i.test(thing.phrase) && !CARRIED.test(thing.noun)))
  )
    return null;
  const near = told.some((text) => {
    const at = text.toLowerCase().indexOf(thing.noun);
    if (at < 0 || TALK.test(text) || COMPARED.test(text.slice(0, at))) return false;
    const near = text.slice(Math.max(0, at - 40), at + thing.noun.length + 40);
    return tells(near) || ABUSE.test(near);
  });
  if (!near) return null;
  return problemWith(thing);
}

/** "My missing parcel": what is wrong stands before the thing. */
const NAMED_SO =
  /\b(my|our) (missing|damaged|broken|cracked|faulty|lost|stolen|cancelled|delayed|late|blocked|locked|unpaid|ruined|leaking) ((?:[a-z-]+ )?[a-z-]+)(?=[.,!?]|$| (?:and|but|is|was|has|have|from|since|or|that|which|because)\b)/i;
function named(told: readonly string[]): string | null {
  for (const text of told) {
    const found = NAMED_SO.exec(text);
    const noun = found?.[3]?.toLowerCase() ?? '';
    const words = noun.split(' ');
    if (!found || !THING.test(words.at(-1) ?? '') || words.some((word) => isAuxiliary(word) || isAdverb(word)))
      continue;
    const told = `${found[1]?.toLowerCase()} ${noun} ${isPlural(words.at(-1) ?? '') ? 'are' : 'is'} ${found[2]?.toLowerCase()}`;
    if (fitness(told, 'short') > 0) return turn(told);
  }
  return null;
}

/** The thing of theirs or ours that a long story names most often, and next to a word of failure. */
function troubleOften(told: readonly string[]): string | null {
  const often = mostNamed(told);
  if (!often || WHO.test(often.noun)) return null;
  const near = told.some((text) => text.toLowerCase().includes(often.noun) && tells(text) && !TALK.test(text));
  return near ? problemWith(often) : null;
}

const problemWith = ({ noun, phrase }: Thing): string | null =>
  turn(mended(USED.test(noun) ? `I'm having trouble with ${phrase}` : `there's a problem with ${phrase}`));
