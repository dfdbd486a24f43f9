/** What the customer asks, and whether the draft answers it. */
import type { Sentence } from '../model.ts';
import { contentStems } from '../text/stems.ts';

/** Questions that want no answer. */
const RHETORICAL =
  /^(?:why (?:bother|do i (?:bother|pay))|are you (?:kidding|serious|joking)|seriously|really|what the|how hard can|is this a joke|right)\b|^\W*$/;
/** Most questions that are listed. */
const MOST = 6;

export function questionsOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences
    .filter(({ norm, question }) => question && norm.length >= 8 && norm.length <= 300 && !RHETORICAL.test(norm))
    .slice(0, MOST);
}

/** Kinds of answers that a question word wants. */
const WANTS: readonly [asks: RegExp, answers: RegExp][] = [
  [
    /^(?:and |but |so |also )?(?:when|how (?:much )?long|what time|by when)\b|\bwhen (?:will|can|is|are|do)\b/,
    /\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?::\d\d)? ?(?:am|pm)|hours?|days?|weeks?|minutes?|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th))\b/,
  ],
  [/\bwhere\b/, /\b(?:at|in|on|with|depot|courier|warehouse|tracking|here|left|arrived|page|menu|settings)\b/],
  [
    /\bwhy\b|\bwhat (?:happened|went wrong|is going on)\b|\bhow come\b/,
    /\b(?:because|due to|reason|caused|since|so that|which is why|that's why|turned out|missed|failed)\b/,
  ],
  [/\b(?:refund|money back|compensat)/, /\b(?:refund|money|credit|compensat|paid back|reimburs)/],
];

/** Whether one of the draft's sentences takes the question up. */
export function answered(question: Sentence, draft: readonly Sentence[]): boolean {
  const wanted = WANTS.find(([asks]) => asks.test(question.norm));
  const stems = new Set(contentStems(question.norm));
  return draft.some((sentence) => {
    if (sentence.question) return false;
    const shared = contentStems(sentence.norm).filter((one) => stems.has(one)).length;
    if (wanted)
      return (
        wanted[1].test(sentence.norm) &&
        (shared > 0 || stems.size < 2 || /\b(?:you|it|this|that|they)\b/.test(sentence.norm))
      );
    return (
      shared >= Math.min(2, Math.max(1, stems.size)) ||
      (/^(?:yes|no|absolutely|of course|certainly|unfortunately)\b/.test(sentence.norm) && sentence.index < 3)
    );
  });
}
