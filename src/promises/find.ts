/** Promises with a time in a draft: who will do what for the customer, and by when. */
import type { Sentence, Span } from '../coach/model.ts';
import { draftParts } from '../coach/text/parts.ts';
import { sentencesOf } from '../coach/text/sentences.ts';
import { OFFICE, type WorkingHours } from './calendar.ts';
import { timesIn, type When } from './when/index.ts';

export interface FoundPromise {
  /** The agent's own words: the whole sentence. */
  words: string;
  /** Where the expression of time stands in the draft. */
  time: Span;
  /** Where the sentence stands in the draft. */
  span: Span;
  /** The latest moment that the words allow, in milliseconds since 1970. */
  due: number;
  /** `time`: an hour was said; `day`: only the day. */
  precision: When['precision'];
}

export interface PromiseOptions {
  /** The moment at which the words are said. */
  now: Date;
  hours?: WorkingHours;
  /** 3/12 is the third of December. */
  dayFirst?: boolean;
}

const WILL =
  "(?:'ll| ?ll\\b| will\\b| shall\\b|'m going to\\b| am going to\\b|'re going to\\b| are going to\\b| plan to\\b| promise\\b| intend to\\b|'m \\w+ing\\b|'re \\w+ing\\b| aim to\\b| expect to\\b)";
const COMMITS: readonly RegExp[] = [
  new RegExp(`\\b(?:i|we)${WILL}`),
  /\b(?:let me|allow me to)\b[^.!?]{0,60}\b(?:get back|let you know|update|call|ring|e-?mail|write|confirm|check|be in touch|come back)\b/,
  // What the customer will have: a promise all the same.
  /\byou(?:'ll| ?ll\b| will| should| can expect to)(?: \w+ly| also| then| now)? (?:have|get|receive|see|hear|be (?:refunded|contacted|called|credited|notified|updated|able)|find|know)\b/,
  /\b(?:it|this|that|they|he|she|(?:the|your|our|my|a|an) [a-z][a-z' -]{1,40}?)(?:'ll| ?ll\b| will| should)(?: \w+ly| also| then| now)? (?:be (?!closed|unavailable|able|charged|required|deleted|removed|blocked)|arrive|reach|get|call|ring|e-?mail|mail|write|contact|come|land|ship|leave|go out|collect|deliver|visit|reply|follow|check|phone|message|send|refund|appear|show)\b/,
  /^(?:will|shall) (?:call|ring|e-?mail|mail|get back|update|let you know|check|revert|confirm|send|keep|follow|do|write|message)\b/,
  /\b(?:expect|you can expect) (?:a|an|my|our|the|to hear)\b[^.!?]{0,40}/,
  /\b(?:my|our) (?:promise|commitment|aim) is\b|\byou have my word\b/,
];
/** Denied, asked of the customer, or nobody's deed. */
const NOT: readonly RegExp[] = [
  /\b(?:i|we|it|they|you)(?: will not|'ll not| won't| wont| shall not| can't| cannot| am not|'m not| aren't|'re not| are unable| would| could| might| may)\b/,
  /\byou(?:'ll| ?ll\b| will)(?: also)? (?:need|have to|be asked|be required|want to|lose|be charged)\b/,
  /\b(?:closed|unavailable|out of (?:the )?office|on (?:leave|holiday|vacation)|away)\b/,
  /\b(?:wish|hope|hoping|if only)\b[^.!?]{0,40}\b(?:i|we|you) (?:will|could)\b/,
  /\b(?:the (?:customer|colleague)|he|she|they|you) (?:said|told|mentioned|promised|claimed)\b/,
];
/** A clause about what the customer does: a time in it is theirs. */
const THEIRS =
  /\b(?:if|once|when|as soon as|after|unless|until|should|provided) you\b[^,.;!?]{0,120}|\b(?:please|kindly|you(?:'ll| will)? (?:must|need to|have to)|you can|you may) [^,.;!?]{0,80}/g;

/**
 * Finds promises in a draft's own words; quoted history, greeting and signature hold none.
 *
 * @param draft the composer's whole text
 * @returns in the order of the draft; the same time promised in two sentences stands twice
 */
export function promisesIn(draft: string, { now, hours = OFFICE, dayFirst = false }: PromiseOptions): FoundPromise[] {
  return sentencesOf(draft, draftParts(draft).body).flatMap((sentence) => {
    if (!promises(sentence)) return [];
    const own = timesIn(sentence.text, { now, hours, dayFirst }).filter((one) => !isTheirs(sentence, one));
    const when = nearest(sentence, own);
    if (!when) return [];
    const { from, to, text } = sentence;
    const start = sentence.places?.[when.from] ?? when.from;
    const end = (sentence.places?.[when.to - 1] ?? when.to - 1) + 1;
    return [
      {
        words: text,
        span: { from, to },
        time: { from: from + start, to: from + end },
        due: when.due.getTime(),
        precision: when.precision,
      },
    ];
  });
}

const promises = ({ norm, question }: Sentence): boolean =>
  !question && COMMITS.some((one) => one.test(norm)) && !NOT.some((one) => one.test(norm));

function isTheirs({ norm }: Sentence, { from }: When): boolean {
  return [...norm.matchAll(THEIRS)].some(({ index, 0: { length } }) => {
    // "Please expect my call by noon" is ours.
    if (/^(?:(?:please|kindly|you can) (?:expect|rest assured)|you may expect)\b/.test(norm.slice(index))) return false;
    return from >= index && from < index + length;
  });
}

/** The first time after the promise's verb, else the last one before it ("By Friday I'll …"). */
function nearest({ norm }: Sentence, times: readonly When[]): When | null {
  const verb = Math.min(...COMMITS.map((one) => one.exec(norm)?.index ?? Number.POSITIVE_INFINITY));
  return times.find(({ from }) => from >= verb) ?? times.at(-1) ?? null;
}
