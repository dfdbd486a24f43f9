import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?;]{0,80}(?:,| -)? (?:but|however|although|though) (?!(?:i|we)(?:'ll| will|'ve| have|'m| am| can|'re| are)? (?:\w+ )?(?:can|will|fix|refund|send|make|get|put|sort|look|happy|here|able))/,
  /\b(?:i|we) (?:do |can |completely |fully |totally )?(?:understand|appreciate|hear|see)\b[^.!?;]{0,60}(?:,| -)? (?:but|however) (?:you|our|the|it|this|that|there|as|unfortunately|we (?:can't|cannot|don't|are not|have no)|i (?:can't|cannot))\b/,
];
const NOT = [/\bnot only\b/, /\bbut (?:i|we)(?:'ve| have|'ll| will| can)\b/, /\banything but\b/];

/** “But” takes the apology back. */
export const but: PitfallRule = {
  id: 'but',
  title: '“But” takes the apology back',
  why: 'After “sorry, but” only the excuse is heard.',
  source: 'Commentary; receptiveness: Yeomans et al. 2020',
  better: 'End the sentence after the apology; say the rest in the next one.',
  severity: 'harm',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    [
      "I'm sorry about the delay, but we were very busy.",
      "I'm sorry about the delay. We were short of drivers, and that is ours to solve.",
    ],
    ["Sorry, but that's how it works.", "I'm sorry. Here's how it works, and what I can change."],
    ['We apologise, however the courier is to blame.', "We apologise. The courier is ours to chase, and I'm on it."],
    [
      'I understand your frustration, but you signed the contract.',
      "I understand your frustration. The contract runs until May; here's what I can do.",
    ],
    ["Sorry for the wait but it's Christmas.", 'Sorry for the wait.'],
    ["I'm sorry though it isn't our fault.", "I'm sorry. The mix-up was at the depot."],
    ['We regret the mistake, but it was small.', 'We regret the mistake.'],
    ['I hear you, but the rules are the rules.', "I hear you. Here's why the rule is there."],
    ['Apologies for the mess, but others like it.', 'Apologies for the mess.'],
    ['we are sorry but you were late', 'We are sorry.'],
    ['I appreciate your concern, however it is not possible.', 'I see your concern. What is possible is this.'],
    ['Sorry about your bag, but bags get lost.', 'Sorry that we lost your bag.'],
    ['I apologise, but nothing was broken when we sent it.', 'I apologise for how it arrived.'],
    ["I do understand, but there's a queue.", "I do understand. You're third in the queue."],
    ["We're sorry to hear this, but the app is fine.", "We're sorry the app fails on your phone."],
  ],
  allows: [
    "I'm sorry about the delay, but I've sent a new one today.",
    "Sorry for the wait. But now it's here!",
    "Not only am I sorry, but I'll also refund you.",
    "I understand, and I'll fix it.",
    "I'm sorry, but I will make this right.",
    "We're sorry it was anything but smooth.",
    'It was late, but it arrived.',
    'Sorry about that!',
    'I see your point.',
    "But first: I'm sorry.",
    'We apologise, and we have refunded you.',
    "I'm sorry that the butter was missing.",
    'I appreciate you telling me.',
    'Sorry, but I can refund you today.',
    'I understand but I can help.',
  ],
};
