import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\byou (?:should(?:'ve| have)|ought to have|shouldn't have|should not have|could have|failed to|neglected to|forgot to|didn't bother|must have (?:forgotten|missed|entered|done|used|dropped|clicked|misread)|never (?:told|informed|mentioned|bothered))\b/,
  /\bif you(?:'d| had) (?:read|checked|told|contacted|followed|looked|listened|paid attention|done)\b/,
  /\b(?:your (?:own )?(?:fault|mistake|error|negligence|responsibility to)|you(?:'re| are) (?:wrong|mistaken|lying|to blame|not telling|confused|exaggerating|being (?:rude|unreasonable|difficult))|you(?:r claim is| are making) (?:false|untrue|things up)|that(?:'s| is) not true|you clearly (?:didn't|did not|haven't))\b/,
  /\byou (?:didn't|did not) (?:read|follow|check|listen|provide|pay attention|tell us)\b/,
];
const NOT = [
  /\byou should(?:'ve| have) (?:received|gotten|got|been|seen|heard|had|now)\b/,
  /\byou shouldn't have (?:had|to|been|waited|needed)\b|\byou should(?:n't| not) have (?:had to|to|been|waited|needed)\b/,
  /\bnot your (?:own )?(?:fault|mistake|error)\b/,
  /\bif (?:it|this) (?:is|was) your\b/,
  /\byou could have (?:been|had|avoided all)\b/,
];

/** This puts it on the customer. */
export const blame: PitfallRule = {
  id: 'blame',
  title: 'This puts it on the customer',
  why: 'Blame undoes an apology: how people are treated weighs most in whether they come back.',
  source: 'Blodgett, Hill & Tax 1997',
  better: 'Say what can be done now, without who should have done what.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['You should have kept the box.', "You don't need the box to send it back."],
    ['If you had read the instructions, this would not have happened.', 'Here is the step that fixes it.'],
    ['That is your own fault.', 'Let me see how we can put this right.'],
    ['You failed to enter the code.', 'The code goes into the second field.'],
    ['you must have entered the wrong address', 'The parcel went to another address: which one is right?'],
    ['It was your mistake to order two.', 'I can take one of the two back.'],
    ['You forgot to sign the form.', 'The form still needs your signature.'],
    ["You clearly didn't follow the guide.", 'Here is the step that matters.'],
    ['You are mistaken about the price.', 'The price on the day was 20.'],
    ['You should not have opened it.', 'It can be sent back opened, too.'],
    ['You never told us about the move.', 'I have your new address now.'],
    ["you didn't read the terms", 'The terms say 14 days; here is what I can do.'],
    ['You ought to have called earlier.', "Let's sort it out now."],
    ["If you'd checked the email, you would know.", 'The e-mail said Friday; here it is again.'],
    ["You didn't provide the order number.", 'Which order number is it?'],
  ],
  allows: [
    'You should have received an email by now.',
    "You shouldn't have had to write twice.",
    'You should not have to wait this long.',
    'This was not your fault.',
    "You could have been told earlier, and I'm sorry.",
    'You should see the refund on Friday.',
    'If you had trouble logging in, try the link.',
    "It's our mistake, not your mistake.",
    'You should have been called back.',
    'You are right about the price.',
    'Should you have questions, write to me.',
    'You forgot nothing: the error was ours.',
    'What you could do is restart it.',
    'If your own router fails, tell me.',
    'You have every reason to be annoyed.',
  ],
};
