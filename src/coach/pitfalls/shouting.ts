import type { PitfallRule } from '../rule.ts';

/** Abbreviations that stand side by side are no shouting: both words must be long enough, or one of them common. */
const LOUD = /\b(?:[A-Z]{4,}|[A-Z]{2,}(?='))(?: [A-Z]{2,})+\b|\b(?:[A-Z]{2,} )+[A-Z]{4,}\b|\b[A-Z]{3}(?: [A-Z]{3})+\b/;
const COMMON =
  /\b(?:NOT|NO|YOU|YOUR|THE|IS|ARE|WILL|MUST|NEVER|ALWAYS|PLEASE|READ|CALL|STOP|WAIT|NOW|TODAY|BACK|WRITING|THIS|THAT|WAS|EXPLAINED|TOLD|ALREADY|REPLY|REFUNDS?|FIVE|DAYS|TRUE|CLOSED|OUR|BE|DO|THEM|NEGOTIABLE|CAREFULLY|WHATSOEVER|FINAL)\b/g;

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
    const found = LOUD.exec(text);
    if (!found || (found[0].match(COMMON)?.length ?? 0) === 0) return null;
    return { from: found.index, to: found.index + found[0].length };
  },
  replace: (found, { text }) =>
    text
      .slice(found.from, found.to)
      .toLowerCase()
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
  ],
};
