import { type PitfallRule, spot } from '../rule.ts';

const WORDS = [
  /\b(?:slas?|ola|tats?|l[123](?: (?:team|support|desk|agents?|engineers?))?|(?:tier|level|line)[- ]?(?:one|two|three|1|2|3) (?:team|support|desk|agents?|engineers?|queue|specialists?)|tier[- ](?:one|two|three|1|2|3)|(?:first|second|third|2nd|3rd)[- ]line (?:team|support)|skus?|rmas?|kyc|crm|erp|p[1-4]\b|sev(?:erity)?[- ]?[1-4]|prio[- ]?[1-3]|csat|nps|kpis?|aht|fcr|frt|rca|bau|uat|soc team|noc|sme\b|smes|rto\b|ndr\b|awb|ofd\b|pod copy|etr\b|eod|cob|wip|tbd by|backend|back-end|back end (?:team|system|issue)|front-end|middleware|end[- ]users?|escalation matrix|escalation (?:path|queue|desk)|ticket(?:ing)? queue|work ?queue|ticketing (?:system|tool)|work ?flow|sops?|root cause analysis|post-?mortem|hotfix|regression|deprovision\w*|provision(?:ed|ing)|whitelist(?:ed|ing)?|server[- ]side|cron job|api call|payload|null pointer|timestamps?|disposition(?:ed)?|concerned (?:department|team|person|authority|desk)|relevant (?:department|stakeholders?|authority)|internal (?:team|stakeholder|department|process)s?|stakeholders?|action(?:ed| items?)|do the needful|the needful|needful (?:is|has|will)|revert (?:back )?(?:to you|to us|with|on|asap|at)|kindly revert|(?:will|shall) revert|as per the same|(?:about|regarding|for|on) the same\b|prepone\w*|pax|touch base|circle back|loop(?:ed|ing)? in|deep[- ]dive|leverag(?:e|ing)|synergy|bandwidth to|low[- ]hanging|key learnings?|ping(?:ed)? (?:the|our|my)|out of scope|in scope|triag(?:e|ed|ing)|backlog(?:ged)?|sprint|dev team|deploy(?:ed|ment)|rolled back|raise(?:d)? an? (?:incident|inc|jira|sr|change request)|jira|zendesk|salesforce|freshdesk|inc\d{4,}|sr no|docket number)\b/g,
];
const NOT = {
  before: /(?:\bnot use |\bcalled |"|\binternet |\bdata |\bstand on |\bcareer |\bbill of |\bthe customer's )$/,
  after: /^(?:["']| (?:bag|race))/,
};

/** A word from inside the firm. */
export const jargon: PitfallRule = {
  id: 'jargon',
  title: 'A word from inside the firm',
  why: 'Internal words make the customer feel outside: say it in their words.',
  source: 'Packard & Berger 2021',
  better: 'Use the word that the customer used.',
  severity: 'weak',
  complaintsOnly: false,
  find: (sentence) => spot(sentence, WORDS, NOT),
  // The customer's own word is no jargon.
  holds: ({ from, to }, { norm }, { conversation }) => {
    const word = norm.slice(from, to);
    return !conversation.messages.some(
      (message) => message.from === 'customer' && message.text.toLowerCase().includes(word),
    );
  },
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
    ["I'll loop in the L2 team and circle back.", "I'll ask our senior engineer and write to you by noon."],
    ['The RCA is awaited.', 'We are still finding out why it failed.'],
    ['Your shipment is marked RTO by the hub.', 'The parcel is on its way back to us.'],
    ['we triaged it into the backlog', 'Our engineers will look at it next week.'],
    ['The dev team deployed a hotfix 🚀', 'The fault is mended since this morning.'],
    ['Raised an incident, INC00123.', "I've asked our engineers to look at it."],
    ['Kindly share details regarding the same.', 'Could you send me the dates?'],
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
    'The level of the oil is low.',
    'It is the same price for all.',
    'I have sent it by e-mail.',
    'You are third in line.',
    'the new one is on the van already',
    'We changed it back.',
  ],
};
