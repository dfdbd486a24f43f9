import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /^(?:unfortunately|regrettably|sadly),? (?:i|we) (?:can't|cannot|can not|are unable to|am unable to|are not able to|won't be able to) [^.!?]{3,60}? until [^.!?]{2,40}/,
  /\b(?:i|we) (?:can't|cannot|can not|are unable to|am unable to|are not able to|won't be able to) [^.!?,]{3,60}? (?:until|before) (?:next )?(?:\w+)/,
];
const NOT = [/\bcan't (?:wait|apologi[sz]e|thank|imagine|believe)\b/];

/** “Can't” before “can”. */
export const negative: PitfallRule = {
  id: 'negative',
  title: "“Can't” before “can”",
  why: 'What can be done comes first; what cannot, after it.',
  source: 'Yeomans et al. 2020; receptiveness',
  better: 'Say what you can do, and from when.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
  replace: (found, sentence) => {
    const words =
      /\b(I|We|i|we) (?:can't|can’t|cannot|can not|are unable to|am unable to|are not able to|won't be able to|won’t be able to) ([^.!?,]{3,60}?) (?:until|before) (?:(next \w+)|(tomorrow|tonight|today|noon)|(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/.exec(
        sentence.text.slice(found.from, found.to + 12),
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
  ],
};
