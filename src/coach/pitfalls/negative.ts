import type { Span } from '../model.ts';
import { type PitfallRule, spot } from '../rule.ts';

const CANT =
  "(?:can'?t|can’t|cannot|can not|are unable to|am unable to|are not able to|am not able to|aren't able to|won'?t be able to|won’t be able to|will not be able to|couldn'?t|could not|'re unable to|'m unable to|'re not able to|'m not able to|'m afraid (?:i|we) can'?t)";
/** What the firm does for the customer; what it does to them ("charge you") may well wait. */
const NOT_TO_THEM =
  '(?!(?:charge|bill|close|stop|rest|leave|give up|take any|wait|thank|imagine|believe|apologi[sz]e|debit|ask you|be happy|sleep|see how|tell you how)\\b)';
const TIME =
  "(?:(?:the )?(?:next|end of|start of|beginning of|middle of|early|late|mid) ?\\w+|tomorrow|tonight|today|noon|midday|later|this \\w+|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|(?:january|february|march|april|may|june|july|august|september|october|november|december)|the \\d+\\w*|\\d[\\d:.]*(?: ?(?:am|pm|th|st|nd|rd|days?|hours?|weeks?|o'?clock))?|(?:two|three|four|five|six|ten|a few|another) \\w+|after \\w+)";

const WORDS = [
  new RegExp(
    `(?:^(?:unfortunately|regrettably|sadly|sorry),? )?\\b(?:i|we)(?: \\w+ly)? ?${CANT} ${NOT_TO_THEM}[^.!?,;]{2,70}? (?:until|till|til|before|unless) (?:${TIME}|\\w+(?: \\w+){0,6})`,
    'g',
  ),
  new RegExp(
    `(?:^(?:unfortunately|regrettably|sadly|sorry),? )?\\b(?:i|we)(?: \\w+ly)? ?${CANT} ${NOT_TO_THEM}[^.!?,;]{2,60}? without (?:an?|the|your|this|that|proof|some|seeing|having|knowing)\\b(?: \\w+){0,4}`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we) (?:won'?t|will not|don'?t|do not) (?:ship|send|open|deliver|have|get|know|start|dispatch|process|release|answer|refund|repair|fix|replace|reply|see|hear|receive|collect|be able|be open|be back|be in)\\b[^.!?,;]{0,60}? (?:until|till|til|before) ${TIME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:you|u) (?:can'?t|cannot|can not|won'?t(?: be able to)?|will not(?: be able to)?|are not able to|aren't able to|don'?t|do not) (?!(?:have|need) to|worry|be charged|pay)[^.!?,;]{2,60}? (?:until|till|til|before) ${TIME}`,
    'g',
  ),
  new RegExp(
    `\\b(?:it|this|that|the|your|they|these)(?: \\w+){0,3}? ?(?:won'?t|will not|can'?t|cannot|isn'?t|is not|aren'?t|are not|wo not)(?! (?:be )?(?:charged|billed|closed|cancelled|locked|removed|deleted|debited|taken|touched)\\b)(?: be)? [^.!?,;]{2,50}? (?:until|till|til|before) ${TIME}`,
    'g',
  ),
];
const NOT = {
  before: /(?:\b(?:if|when|why|because|that|told(?: you)?|said|sorry(?: that)?|whether|know|understand|hear) )$/,
  anywhere:
    /\b(?:what|how) (?:i|we) can\b|\b(?:but|so|and|instead,?) (?:i|we|you)(?: can|'ll| will| could|'ve)\b(?!'t|not| not)|\?\s*$|\bbecause\b|\b(?:you (?:said|wrote|were told))\b|\bhow (?:that|it|you)\b/,
};

/** “Can't” before “can”. */
export const negative: PitfallRule = {
  id: 'negative',
  title: "“Can't” before “can”",
  why: 'What can be done comes first; what cannot, after it.',
  source: 'Yeomans et al. 2020; receptiveness',
  better: 'Say what you can do, and from when.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => spot(sentence, WORDS, NOT),
  replace: (found: Span, sentence) => {
    const words =
      /\b(I|We|i|we) (?:can't|can’t|cannot|can not|are unable to|am unable to|are not able to|won't be able to|won’t be able to) ([^.!?,]{3,60}?) (?:until|before) (?:(next (?:week|month|year|\w+day))|(tomorrow|tonight|today|noon)|(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))$/.exec(
        sentence.text.slice(found.from, found.to),
      );
    if (!words) return null;
    const [, , act = '', next, plain, day] = words;
    return `I can ${act} ${next ?? (plain === 'noon' ? 'at noon' : (plain ?? `on ${day}`))}`;
  },
  flags: [
    ["We can't do that until Monday.", 'I can do that on Monday.'],
    ['I cannot refund you until Friday.', 'I can refund you on Friday.'],
    ['Unfortunately we are unable to ship until Tuesday.', 'I can ship it on Tuesday.'],
    ["We won't be able to call you until tomorrow.", 'I can call you tomorrow.'],
    ['we cannot send it until next week', 'I can send it next week.'],
    ["I can't check that until noon.", 'I can check that at noon.'],
    ['We are not able to deliver until Thursday.', 'We can deliver on Thursday.'],
    ['I am unable to answer until Wednesday.', 'I can answer on Wednesday.'],
    ["Sadly, we can't fix it until June.", 'We can fix it in June.'],
    ['We can not open it until 9.', 'We can open it at 9.'],
    ["We can't rebook you until Saturday.", 'I can rebook you on Saturday.'],
    ['Regrettably, we cannot confirm it until Monday.', 'I can confirm it on Monday.'],
    ["I can't release it until tonight.", 'I can release it tonight.'],
    ['We are unable to process it before Friday.', 'We can process it on Friday.'],
    ['We cannot replace it until March.', 'I can replace it in March.'],
    ["We can't help you without the order number.", 'With the order number I can help you at once.'],
    ["I can't start the refund unless you send the form.", "As soon as I have the form, I'll start the refund."],
    ["Your parcel won't be delivered until Wednesday.", 'Your parcel will be delivered on Wednesday.'],
    ['You cannot collect it before 5 pm.', 'You can collect it from 5 pm.'],
    ["We don't ship until Thursday.", 'We ship on Thursday.'],
    ['we cant look at it till monday sorry 😬', "I'll look at it first thing on Monday."],
    ['We will not be able to do the refund before month end, sir.', 'Sir, the refund is done at the end of the month.'],
    ['The replacement is not available until next week.', 'The replacement is available from next week.'],
  ],
  allows: [
    'I can do that on Monday.',
    "I can't wait to see it work.",
    "We can't thank you enough.",
    "I can't refund it, because it was used.",
    "You can't see it until you log in.",
    'We will not charge you until it ships.',
    'I cannot imagine how that felt.',
    'We can ship it on Tuesday.',
    'I can call you tomorrow.',
    "It isn't ready.",
    'The shop is closed until Monday.',
    'Wait until Friday.',
    "I won't close this until you're happy.",
    "We couldn't find it.",
    'I can check that at noon.',
    "We can't do it before Friday, but I can call you today.",
    'Your card will not be charged until Monday.',
    'Why can we not do that until Monday?',
    'You were told that we cannot ship until Tuesday.',
    "You don't have to decide before Friday.",
    'i wont rest until its fixed',
    "I can't begin to say how sorry I am.",
    'What we can do before Friday is send the lamp.',
  ],
};
