import type { Sentence } from '../model.ts';
import type { PitfallRule, RuleContext } from '../rule.ts';
import { apologise } from '../steps/apologise.ts';
import { empathise } from '../steps/empathise.ts';
import { remember } from '../text/memory.ts';
import { normal } from '../text/normal.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contentStems } from '../text/stems.ts';

/** Fewest words of a sentence whose repetition counts: "One moment, please." may come again. */
const WORTH_NOTICING = 5;
/** Fewest sentences of a message that has a middle. */
const LONG = 5;
const NO_CONTEXT = {} as RuleContext;

const whole = ({ text }: Sentence) => ({ from: 0, to: text.length });
const fires = (rules: readonly { find: PitfallRule['find'] }[], sentence: Sentence) =>
  rules.some((rule) => rule.find(sentence, NO_CONTEXT) !== null);
/** Sympathy ("sorry to hear") before the apology is no first apology, and greetings and thanks come again in every message. */
const SYMPATHY =
  /\b(?:sorry|sad|saddened|upset|concerned)\b[^.]{0,12} (?:to|in) (?:hear|read|see|learn|hearing|reading)\b/;
const COURTESY =
  /^(?:thank|thanks|many thanks|hi|hello|dear|good (?:morning|afternoon|evening)|please (?:let me know|feel free|don't hesitate|do not hesitate)|is there anything|let (?:me|us) know|if you (?:have|need)|have a|kind|best|regards|how can i|my name is|i'm \w+ from|you're welcome)\b/;
const WEAK_EMPATHY =
  /\b(?:i|we)(?: \w+)? (?:understand|hear you|get it|know how|see how|empathi[sz]e|sympathi[sz]e|feel your|can imagine)\b/;

/** What the customer had hoped for belongs to the story: a line that feels with it may follow. */
const HOPES = /\byou(?:'d| had| have|'ve)? (?:been )?look(?:ed|ing) forward to\b/;

const STRONG_EMPATHY = empathise.filter(({ level }) => level === 2);

/** What a sentence does that must not be done twice, by its normalised text. */
const deeds = remember(2_000, (norm: string) => {
  const sentence: Sentence = { text: norm, norm, from: 0, to: norm.length, index: 0, question: false };
  const stems = contentStems(norm);
  const heard = SYMPATHY.test(norm);
  return {
    apology: fires(apologise, sentence) && !(heard && norm.match(/\b(?:sorry|apolog\w+)\b/g)?.length === 1),
    empathy:
      (fires(STRONG_EMPATHY, sentence) && !HOPES.test(norm)) ||
      (WEAK_EMPATHY.test(norm) && !/\b(?:what|that|which|whether|from)\b/.test(norm)),
    stems: stems.length > 2 && !COURTESY.test(norm) ? [...stems].sort().join(' ') : '',
  };
});

const mostApologies = /\b(?:sorry|apologi[sz]e|apologies)\b/g;
const before = (sentence: Sentence, { sentences }: RuleContext, does: (norm: string) => boolean) =>
  sentences.slice(0, sentence.index).some(({ norm }) => does(norm));

/** More than one apology in a message. */
export const overApology: PitfallRule = {
  id: 'over-apology',
  title: 'One apology is enough',
  why: 'More than one “sorry” in a message goes with less satisfied customers: from here on they want action.',
  source: 'Marinova, Singh & Singh 2018; Zendesk 2014 (correlation)',
  better: 'Keep the specific one near the top, and use this place for what you do.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => (deeds(sentence.norm).apology ? whole(sentence) : null),
  holds: (_, sentence, context) =>
    before(sentence, context, (norm) => deeds(norm).apology) || apologies(sentence.norm) > 1,
  flags: [
    [
      "I'm sorry the jug arrived cracked. I've sent a new one. Sorry again!",
      "I'm sorry the jug arrived cracked. I've sent a new one.",
    ],
    ['We apologise for the delay. We are truly sorry for this.', 'We apologise for the delay.'],
    [
      "Sorry about that. I'm really sorry. It won't happen again.",
      'Sorry about that. From today two people check each box.',
    ],
    ['sorry for the wait, so so sorry', 'Sorry for the wait.'],
    [
      'My apologies for the mix-up. I will fix it today. Once more, I apologise.',
      'My apologies for the mix-up. I will fix it today.',
    ],
    [
      "I'm very sorry we lost your bag. Please accept our sincere apologies.",
      "I'm very sorry we lost your bag. I'm tracing it now.",
    ],
    [
      'We are sorry for the noise. We do apologise for that.',
      'We are sorry for the noise. I have moved you to the quiet side.',
    ],
    [
      'Apologies for the late reply. I am sorry that the parcel is late too.',
      'The parcel is late, and so is my reply: I am sorry for both.',
    ],
    ["I'm sorry, I'm so sorry, this was my mistake.", "I'm sorry, this was my mistake."],
    [
      'Im sorry we charged u twice. The refund is out. Apologies again 🙏',
      "I'm sorry we charged you twice. The refund is out.",
    ],
    [
      'We sincerely apologise, sir. Kindly accept our apologies for the same.',
      'We sincerely apologise, sir. I have booked the engineer for today.',
    ],
    [
      "Sorry for the wrong size. I've ordered the right one. Sorry for the trouble.",
      "Sorry for the wrong size. I've ordered the right one.",
    ],
    [
      'I apologise for my colleague. I also apologise for the wait.',
      'I apologise for how my colleague left you waiting.',
    ],
    [
      "We're sorry that the room was cold. Again, our apologies.",
      "We're sorry that the room was cold. A heater is on its way up.",
    ],
    ['Sorry we missed your call. We are sorry about this.', 'Sorry we missed your call. I can ring you at four.'],
    [
      "Our apologies! The booking was lost, and we're sorry for that.",
      'The booking was lost, and we are sorry for that.',
    ],
  ],
  allows: [
    "I'm sorry the jug arrived cracked. I've sent a new one.",
    'Sorry to hear that. I apologise for the mistake.',
    'We apologise for the delay. You will have it on Friday.',
    "I'm sorry we lost your bag, and I'm tracing it now.",
    'Did the driver say sorry? I apologise for him.',
    'No need to apologise. I am sorry that we were late.',
    'Sorry about that!',
    "I'm sorry. Sorry, what was the number again?",
    'The label was wrong. I have sent a new one.',
    'You said sorry, but it is me who is sorry.',
    'so sorry to see this, and i apologise for it',
    'Thank you for your patience. We apologise for the wait.',
    "I'm sorry for the wait 😔",
    'An apology is not enough. I have refunded you.',
    "I understand. I'm sorry for the trouble with the lock.",
    'Sorry for the late reply. Which size did you get?',
  ],
};

/** A second line of empathy, or a sentence that the customer has read before. */
export const repeat: PitfallRule = {
  id: 'repeat',
  title: 'The customer has read this before',
  why: 'A sentence that comes again reads like a machine.',
  source: 'Scripted empathy irritates (commentary); Packard & Berger 2021',
  better: 'Leave it out, or say something new.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => {
    const { stems, empathy } = deeds(sentence.norm);
    return empathy || (stems && sentence.norm.split(' ').length >= WORTH_NOTICING) ? whole(sentence) : null;
  },
  holds: (_, sentence, context) => {
    const { stems, empathy } = deeds(sentence.norm);
    const same = (norm: string) => stems !== '' && deeds(norm).stems === stems;
    return (
      (empathy && before(sentence, context, (norm) => deeds(norm).empathy)) ||
      before(sentence, context, same) ||
      (sentence.norm.split(' ').length >= WORTH_NOTICING && sentBefore(context).has(stems || '-'))
    );
  },
  flags: [
    [
      'We have opened a case with the courier and wait for their answer.',
      'The courier has answered: the parcel is in Leeds.',
    ],
    ['we have opened a case with the courier and wait for their answer', 'The courier says Friday.'],
    [
      'I understand how frustrating this is. I know how annoying that must be.',
      'I understand how frustrating this is.',
    ],
    ['That must be upsetting. I can imagine how stressful it is.', 'That must be upsetting.'],
    ['How frustrating! I would be upset too.', 'How frustrating!'],
    [
      'I have checked your order with the depot. Your order I have checked with the depot.',
      'I have checked your order with the depot.',
    ],
    [
      'We will send the new blender on Monday. The label is free. We will send the new blender on Monday.',
      'We will send the new blender on Monday. The label is free.',
    ],
    [
      'I understand your frustration. The van broke down. I completely understand your frustration.',
      'I understand your frustration. The van broke down.',
    ],
    ['i get how annoying that is. i really understand how annoying that is', 'I get how annoying that is.'],
    ['I can see how disappointing this is. That is so disappointing 😔', 'I can see how disappointing this is.'],
    [
      "Hello Jane! We have opened a case with the courier and wait for their answer. I'll write tomorrow.",
      "Hello Jane! I'll write tomorrow with the courier's answer.",
    ],
    ['We understand your concern, sir. Sir, we do understand.', 'We understand your concern, sir.'],
    [
      'Your refund was approved this morning. As said, your refund was approved this morning.',
      'Your refund was approved this morning.',
    ],
    ["I'd be angry as well. Waiting for nothing is so annoying.", "I'd be angry as well."],
    ['We hear you. We understand.', 'We hear you. I am calling the depot now.'],
    [
      'The technician visits the flat on Tuesday. On Tuesday the technician visits the flat.',
      'The technician visits the flat on Tuesday.',
    ],
  ],
  allows: [
    'I understand how frustrating this is. I have refunded you.',
    'Thank you for writing. I have news from the courier.',
    'The courier found your parcel in Leeds. It comes on Friday.',
    'Sorry to hear that. How frustrating!',
    'We will send a new one. We will also refund the postage.',
    'One moment, please. One moment, please.',
    'I understand. Which size did you order?',
    'The first box is here. The second box is late.',
    'I have checked the order, and the depot has it.',
    'Let me know if you need anything else.',
    'your parcel is in leeds now',
    'I see that you paid twice. I have returned one payment.',
    'Thank you for your patience.',
    'I understand that the lid broke. I know what to do.',
    'Is there anything else I can do?',
    "I'd be upset too 😔 Your refund is done.",
  ],
};

/** An apology after the middle of a longer message. */
export const lateApology: PitfallRule = {
  id: 'late-apology',
  title: 'The apology comes late',
  why: 'An apology works at the start; late in the message it lowers satisfaction.',
  source: 'Roschk & Kaiser 2013; Marinova, Singh & Singh 2018',
  better: 'Move it up, after the greeting.',
  severity: 'weak',
  complaintsOnly: true,
  find: overApology.find,
  holds: (_, sentence, context) =>
    context.sentences.length >= LONG &&
    sentence.index >= context.sentences.length / 2 &&
    !before(sentence, context, (norm) => deeds(norm).apology || SYMPATHY.test(norm)),
  flags: late([
    'I am sorry for the delay.',
    'Apologies for the mix-up!',
    'We apologise for the inconvenience.',
    "I'm so sorry we got this wrong.",
    'sorry about all this',
    'Sorry for the wait, sir.',
    'My apologies for the late answer.',
    'Please accept our apologies for the missing part.',
    'I do apologise for the noise.',
    'We are sorry that nobody called you.',
    'im sorry it took so long 🙏',
    "We're sorry about the broken lid.",
    'I apologise for my colleague.',
    'Sorry we let you down.',
    'Our sincere apologies for the wrong address.',
  ]),
  allows: [
    'I am sorry for the delay. The van broke down. It comes on Friday. The label is free. I will write to you.',
    'The van broke down. I am sorry for the delay. It comes on Friday. The label is free. I will write to you.',
    'It comes on Friday. I am sorry for the delay.',
    'Sorry!',
    'The van broke down. It comes on Friday. The label is free. I will write to you. Sorry, could you send the code?',
    'The van broke down. It comes on Friday. The label is free. I will write to you. No need to apologise.',
    'The van broke down. It comes on Friday. The driver was sorry.',
    'Sorry to hear that. It comes on Friday. The label is free. I will write to you. I apologise for the wait.',
    'It comes on Friday. The label is free. I will write to you. You said sorry, and that was kind. Bye.',
    'The van broke down. It comes on Friday. The label is free. I will write to you. Did he say sorry?',
    'Our apologies for the noise. We moved you. The key is here. The bill is lower. Breakfast is free.',
    'we moved you. sorry for the noise. the key is here. the bill is lower. breakfast is free.',
    'The key is here. The bill is lower. Breakfast is free.',
    'I apologise for the wait, sir. The part is here. The engineer comes today. He calls first. It is free.',
    'Sorry about this 😔 The part is here. The engineer comes today. He calls first. It is free.',
  ],
};

/** Longer messages that end with this apology, and with what they should begin. */
function late(apologies: readonly string[]): (readonly [string, string])[] {
  const rest = 'The van broke down on Monday. The parcel is at the depot. It comes on Friday. The label is free.';
  return apologies.map((apology) => [`${rest} ${apology}`, `${apology} ${rest}`] as const);
}

/** How many apologies one sentence holds; "sorry to hear" is none. */
const apologies = (norm: string): number => norm.replace(SYMPATHY, ' ').match(mostApologies)?.length ?? 0;

/** The stems of the sentences that the agent has sent already. */
function sentBefore({ conversation }: RuleContext): ReadonlySet<string> {
  const known = sent.get(conversation);
  if (known) return known;
  const stems = new Set<string>();
  for (const { from, text } of conversation.messages)
    if (from === 'agent') for (const { norm } of sentencesOf(text)) stems.add(deeds(normal(norm)).stems);
  stems.delete('');
  sent.set(conversation, stems);
  return stems;
}
const sent = new WeakMap<RuleContext['conversation'], ReadonlySet<string>>();
