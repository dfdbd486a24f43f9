import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:sla|l1|l2|l3|tier[- ](?:one|two|three|1|2|3)|sku|rma|kyc|crm|p1|p2|csat|backend|back-end|end[- ]user|escalation matrix|ticket queue|sop|tat|concerned department|do the needful|revert (?:back )?to you|kindly revert|as per the same|prepone|pax)\b/,
];

/** A word from inside the firm. */
export const jargon: PitfallRule = {
  id: 'jargon',
  title: 'A word from inside the firm',
  why: 'Internal words make the customer feel outside: say it in their words.',
  source: 'Packard & Berger 2021',
  better: 'Use the word that the customer used.',
  severity: 'weak',
  complaintsOnly: false,
  find: (sentence) => match(sentence, WORDS),
  flags: [
    ['It is outside our SLA.', 'It took longer than the two days that we promise.'],
    ["I'll escalate to tier 2.", "I'll ask our senior engineer."],
    ['Please do the needful.', 'Could you sign the form?'],
    ['Kindly revert to us.', 'Please answer when you can.'],
    ['Our TAT is three days.', 'It takes three days.'],
    ['You need an RMA.', 'You need a number for the return; here it is.'],
    ['The SKU is wrong.', 'The article number is wrong.'],
    ['KYC is pending.', 'We still have to check your passport.'],
    ["We'll revert back to you.", "I'll write to you by noon."],
    ['The concerned department has it.', 'Our billing team has it.'],
    ['This is a P1.', 'This is urgent for us.'],
    ['As per the same, we closed it.', 'So we closed it.'],
    ["It's in the ticket queue.", "It's waiting for an engineer."],
    ['The backend was down.', 'Our system was down.'],
    ['Your CRM entry is old.', 'We have an old address for you.'],
  ],
  allows: [
    "I'll ask our senior engineer.",
    'It takes three days.',
    'The system was down.',
    'Your article number is 77.',
    'We promise two days.',
    'Please sign the form.',
    "I'll answer by noon.",
    'The tier of the cake was broken.',
    'Our billing team has it.',
    "I'll write to you.",
    'The line was busy.',
    'Which department did you call?',
    "It's the second one in the queue.",
    'The end of the use-by date.',
    'He is the user.',
  ],
};
