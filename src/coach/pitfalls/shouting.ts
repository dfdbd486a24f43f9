import type { PitfallRule } from '../rule.ts';

/** Words that nobody writes in capitals unless to be loud. Abbreviations and names stand in capitals, too, so one of these must be among them. */
const COMMON =
  'NOT|NO|YOU|YOUR|WILL|MUST|NEVER|ALWAYS|PLEASE|READ|CALL|STOP|WAIT|NOW|TODAY|BACK|WRITING|WRITE|THIS|THAT|WAS|WERE|EXPLAINED|TOLD|TELL|ALREADY|REPLY|REFUNDS?|REFUNDED|FIVE|DAYS|TRUE|CLOSED|DO|DONT|THEM|NEGOTIABLE|CAREFULLY|WHATSOEVER|FINAL|SAID|AGAIN|ONLY|EVERY|EVERYTHING|NOTHING|NOBODY|ANYTHING|ANY|ALL|VERY|REALLY|SHOULD|CANNOT|CANT|WONT|HAVE|HAS|HAD|DID|DOES|BEFORE|AFTER|UNTIL|FIRST|IMMEDIATELY|ORDER|SEND|SENT|CHECK|LISTEN|LOOK|THINK|UNDERSTAND|WHY|WHAT|WHEN|HOW|BECAUSE|YES|SORRY|STILL|THANK|THANKS|WE|THEY|OUR|ARE|BEEN|MY|ME|POSSIBLE|RECEIVED|CONTACT|PAY|PAID|MONEY|PARCEL';
/** Words in capitals side by side. */
const RUN = /(?<![\w@#/.-])[A-Z][A-Z']*(?:,? [A-Z][A-Z']*)+(?![\w-])/g;
/** "THE NORTH FACE", "TO BE": one of these must be among them. */
const LOUD = new RegExp(`\\b(?:${COMMON})\\b`);
/** One loud word among quiet ones. */
const STRESSED =
  /(?<=[a-z,] )(?:ALREADY|NEVER|MUST|ALWAYS|CANNOT|EVERY|STOP|REALLY|VERY|AGAIN|ANYTHING|NOTHING|ONLY|IMMEDIATELY|CAREFULLY|TOLD|READ|YOU|YOUR|BEFORE|FINAL|HAVE|(?<!(?:do|please|does) )NOT)(?=[ ,.!?]|$)/;
/** Forms of their own: "AND", "FAQ" and so on side by side. */
const LONG = /[A-Z]{3,}/;

/** Capitals read as shouting. */
export const shouting: PitfallRule = {
  id: 'shouting',
  title: 'Capitals read as shouting',
  why: 'Words in capitals sound like a raised voice.',
  source: 'Commentary',
  better: 'Write it in small letters.',
  severity: 'weak',
  complaintsOnly: false,
  find: ({ text }) => {
    for (const { 0: words, index: from } of text.matchAll(RUN))
      if (LONG.test(words) && LOUD.test(words)) return { from, to: from + words.length };
    const found = /[a-z]/.test(text) ? STRESSED.exec(text) : null;
    return found ? { from: found.index, to: found.index + found[0].length } : null;
  },
  replace: (found, { text }) =>
    text
      .slice(found.from, found.to)
      .toLowerCase()
      .replace(/\bi\b/g, 'I')
      .replace(/^./, (first) => (found.from === 0 ? first.toUpperCase() : first)),
  flags: [
    ['This is FINAL and NOT NEGOTIABLE.', 'This is final.'],
    ['PLEASE READ THE TERMS', 'The terms say 14 days.'],
    ['We have TOLD YOU ALREADY.', 'It arrives on Friday.'],
    ['DO NOT REPLY to this.', 'This address is not read; write to me at the other one.'],
    ['Your order WILL NOT BE refunded.', "Your order can't be refunded."],
    ['READ CAREFULLY please.', 'The third line matters.'],
    ['it is NOT OUR fault', 'It happened at the depot.'],
    ['You MUST CALL THEM.', "I'll call them."],
    ['NO REFUNDS WHATSOEVER', 'Refunds are possible within 30 days.'],
    ['WAIT FIVE DAYS.', 'It takes five days.'],
    ['That is NOT TRUE.', 'I see it differently.'],
    ['STOP WRITING to us.', "I'll write to you on Friday."],
    ['Send it BACK NOW.', 'Could you send it back this week?'],
    ['THIS WAS EXPLAINED before.', 'Here it is again.'],
    ['We are CLOSED TODAY.', 'We are closed today.'],
    ['We have ALREADY told you.', 'Here it is once more.'],
    ['it can NOT be changed', "It can't be changed."],
    ['SIR YOUR PARCEL HAS BEEN SENT', 'Sir, your parcel has been sent.'],
    ['You NEVER sent us the form 🙄', 'I cannot find the form here.'],
    ['I WILL CALL YOU', 'I will call you'],
  ],
  allows: [
    'Your SIM card is on its way.',
    'The HDMI cable is in the box.',
    "I'll send you the PDF.",
    'NASA and ESA say so.',
    'Order AB1234 was sent.',
    "It's a USB port.",
    'BBC iPlayer is back.',
    'The UK team has it.',
    'OK, thanks.',
    'I am here.',
    'IT will call you.',
    'Use the VPN.',
    'The FAQ has it.',
    'ASAP is not a date.',
    'It was at JFK.',
    'The jacket from THE NORTH FACE is here.',
    'Please do NOT share your PIN.',
    'USB HDMI VGA adapters are in the box.',
    'We at IKEA UK are sorry.',
    'your AB and CD keys are active',
    'Terminal A, gate B.',
  ],
};
