/** What the customer asks, and whether the draft answers it. */
import type { Sentence } from '../model.ts';
import { contentStems } from '../text/stems.ts';

/** Questions that want no answer. */
const RHETORICAL =
  /^(?:who do you think you are|why (?:bother|do i (?:bother|pay))|are you (?:kidding|serious|joking)|seriously|really|what the|how hard can|is this a joke|do you have any idea|do you (?:even )?realise|on (?:which|what) planet|right)\b|^\W*$/;
/** Most questions that are listed. */
const MOST = 6;

/** Questions that do without their mark: "where is my order", "please tell me when the engineer comes". */
const UNMARKED =
  /^(?:(?:hi|hello|hey|and|so|but|also|ok|please),? )*(?:where|when|why|how|what|who|which)(?:'s| is| are| was| were| do| does| did| can| will| has| have| much| many| long)\b(?!.*[.!]$)|\b(?:tell me|let me know|advise(?: me)?|explain(?: to me)?|(?:want|like|love|need|wish) to know|wonder(?:ing)?|(?:don't|do not) (?:know|understand)) (?:when|where|why|how|what|who|which|whether|if (?:i|it|my|the|there)\b)/;

export function questionsOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences
    .filter(
      ({ norm, question }) =>
        (question || UNMARKED.test(norm)) && norm.length >= 8 && norm.length <= 300 && !RHETORICAL.test(norm),
    )
    .slice(0, MOST);
}

/** Kinds of answers that a question word wants. */
const WANTS: readonly [asks: RegExp, answers: RegExp][] = [
  [
    /\bhow much\b(?! long)|\bwhat (?:does|do|will|would) (?:it|this|that|they) cost\b|\bwhat(?:'s| is) the (?:price|fee|cost|charge)\b/,
    /[£$€₹%]|\d|\b(?:free|nothing|no (?:charge|fee|cost)|waived|percent|pounds|euros|dollars|rupees)\b/,
  ],
  [
    /\b(?:when|what time|by when|what day|what date|how (?:much )?long)\b/,
    /\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?::\d\d)? ?(?:am|pm)|hours?|days?|weeks?|minutes?|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th))\b/,
  ],
  [/\bwhere\b/, /\b(?:at|in|on|with|depot|courier|warehouse|tracking|here|left|arrived|page|menu|settings)\b/],
  [
    /\bwhy\b|\bwhat (?:happened|went wrong|is going on)\b|\bhow come\b/,
    /\b(?:because|as (?:the|our|we|there|it|your)|due to|reason|caused|since|so that|which is why|that's why|turned out|missed|failed)\b/,
  ],
  [
    /^(?:and |but |so )?who\b/,
    /\b(?:team|department|desk|manager|colleague|call|ring|e-?mail|phone|ask for|speak (?:to|with)|contact|i am|i'm|i will|i'll)\b/,
  ],
  [
    /\bwhat (?:(?:i|we) (?:must|should|can)|(?:must|should|shall|can|do|am|are) (?:i|we)(?: supposed to)?) (?:do|say|tell)\b/,
    /\b(?:please (?!accept|excuse|forgive|bear|be (?:assured|patient))|you can|you could|you may|try|just|the best)\b|^(?:\w+ )?(?:call|ring|send|open|unplug|restart|tell|go|use|keep|wait)\b/,
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
