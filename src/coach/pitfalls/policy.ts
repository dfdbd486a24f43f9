import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:as )?per (?:our|the|company) (?:\w+ ){0,2}(?:policy|policies|terms|rules|guidelines)\b/,
  /\b(?:our|the|company|store) (?:\w+ ){0,2}(?:policy|policies|rules) (?:states?|is|are|says?|does(?:n't| not)|do(?:n't| not)|prohibits?|forbids?|prevents?)\b/,
  /\b(?:it(?:'s| is)|that(?:'s| is)|this is) (?:simply |just )?(?:our|the|company|against (?:our|the|company)) (?:\w+ )?(?:policy|rules?)\b/,
  /\bthere(?:'s| is) nothing (?:more |else )?(?:that )?(?:i|we) can do\b/,
  /\bnothing (?:i|we) can do\b/,
  /\bour hands are tied\b/,
  /\bnot (?:my|our) (?:department|problem|responsibility|job)\b/,
];
const NOT = [
  /\b(?:because|so that|instead|however,? (?:i|we) can|but (?:i|we) can|what (?:i|we) can|(?<!nothing )(?<!thing )i can|we can (?:offer|still))\b/,
  /\bprivacy polic/,
];

/** A rule instead of an answer. */
export const policy: PitfallRule = {
  id: 'policy',
  title: 'A rule instead of an answer',
  why: 'Policy as the only reason says that the rule matters more than the person: give the reason or an alternative.',
  source: 'Davidow 2003; Homburg & Fürst 2005',
  better: 'Say why the rule is there, or what you can do instead.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    [
      'As per our policy, refunds are not possible.',
      'A refund is not possible after 30 days; what I can do is repair it free of charge.',
    ],
    ['There is nothing we can do.', 'What I can do is ask the courier to trace it.'],
    ["It's company policy.", 'The rule is there to keep accounts safe; here is what I can do.'],
    ['our hands are tied', "I can't change the fare; I can move you to the later train."],
    ['That is not our department.', "I'll bring this to billing and write to you by five."],
    [
      'Our policy states that no exceptions are made.',
      "I can't refund it, because it was cut to size; I can offer 20% off a new one.",
    ],
    ["Per company policy we don't refund.", 'I can give you store credit today.'],
    ['This is against our policy.', "I can't do that, for safety reasons."],
    ['Nothing I can do.', 'Here is what I can try.'],
    ['The policy is clear.', 'Here is what it means for you.'],
    ['Our terms policy does not allow it.', 'Here is the reason, and the alternative.'],
    ['It is just the policy.', 'Here is why.'],
    ['not my department', "I'll pass you to Ana and stay on it."],
    ['As per the terms you lose the deposit.', 'The deposit covers the room that was held for you.'],
    ["That's our policy.", "Here's what I can do."],
  ],
  allows: [
    "As per our policy I can refund you in full, because it's within 30 days.",
    'Our privacy policy is linked below.',
    'Our policy changed last week, so that you can return it now.',
    'The policy number is on your letter.',
    "There's nothing we can do about the weather, but we can rebook you today.",
    'You are covered by your insurance policy.',
    'Which policy do you mean?',
    'Thanks for asking about our returns policy.',
    'It is our job to help.',
    'I can do that for you.',
    'The department will call you at noon.',
    'Our rules on luggage are here: you may take two bags.',
    'We can do something about it.',
    "This isn't a matter of policy.",
    'That is my responsibility.',
  ],
};
