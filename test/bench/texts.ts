/** What is measured: own letters of known length, and texts made to be hard. */

export const CUSTOMER =
  'I ordered a lamp eleven days ago and it came today with a broken foot. This is the second one. I need it on Saturday, and nobody answers the phone. What will you do about it?';

/** 40 words, a chat. */
export const SHORT =
  "Hi Noor, thank you for waiting. I looked at your order and the van left Hull at seven this morning. It will reach you tomorrow before ten. If it does not, write to me here and I'll send another one.";

/** 150 words, a letter with two weak spots. */
export const LETTER = `Dear Ms Noor,

Thank you for writing to us about the lamp that reached you this morning. I see that its foot was broken when you opened the box, that it is the second one in two weeks, and that you waited on the phone twice without an answer from us.

I'm sorry that we sent you two broken lamps, but the packing line was very busy in those weeks. The foot had been fixed with one screw only, so it came off on the way. As per our policy, such damage is to be reported within two days, and you did that.

I have asked the workshop for a third lamp and packed it myself. It leaves today and reaches you on Friday before noon. Could you tell me whether somebody is at home then? I'll write to you on Friday evening to hear that it stands.

Kind regards,
Mara`;

/** One paragraph of a long letter; numbers make each of them another text. */
const paragraph = (at: number) =>
  `Point ${at} of your list is the delivery to room ${at + 10}. Our note says that the box was handed over on the ${at + 1}th, and your colleague says that nobody came. I asked the depot, and the weight on their list is ${at * 3 + 40} kilos short, so the box cannot have left the hall. I'm having it brought to you on Thursday between ${at + 7} and ${at + 9}, and two people will carry it up. The invoice for it is on hold until then, and the fee of ${at * 7} pounds is back on your card by Monday.`;

/** About 1,500 words. */
export const LONG = `Dear Ms Noor,\n\nI'm sorry that you had to write four times.\n\n${Array.from({ length: 16 }, (_, at) => paragraph(at)).join('\n\n')}\n\nKind regards,\nMara`;

/** A letter that nobody has seen before: a name and numbers of its own. */
export const fresh = (text: string, at: number): string =>
  text
    .split(/(?<=[.?!]) /)
    .map((sentence, index) => sentence.replace(/[.?!]$/, (mark) => ` (${at}-${index})${mark}`))
    .join(' ');

/** Texts whose cost must grow with their length and no faster: each by its size. */
export const HARD: readonly { title: string; size: number; unit: string; make(size: number): string }[] = [
  {
    title: 'a draft of 100,000 characters',
    size: 100_000,
    unit: 'characters',
    make: (size) => fill(size, (at) => `${paragraph(at)}\n\n`),
  },
  {
    title: 'one sentence of 20,000 characters',
    size: 20_000,
    unit: 'characters',
    make: (size) => fill(size, (at) => `and the box number ${at} which we sent to you on the ${at % 28}th was late, `),
  },
  {
    title: '5,000 lines of quoted history',
    size: 5_000,
    unit: 'lines',
    make: (size) =>
      `${SHORT}\n\nOn 2 June 2026, Noor wrote:\n${lines(size, (at) => `> line ${at} of what was written before, and sorry for that`)}`,
  },
  {
    title: '5,000 lines of unmarked history',
    size: 5_000,
    unit: 'lines',
    make: (size) =>
      `${SHORT}\n\nFrom: Noor\nSent: Monday\nTo: Help\nSubject: Lamp\n\n${lines(size, (at) => `line ${at}\nFrom: nobody`)}`,
  },
  { title: '5,000 short lines', size: 5_000, unit: 'lines', make: (size) => lines(size, (at) => `Name ${at}`) },
  { title: 'one word of 20,000 letters', size: 20_000, unit: 'characters', make: (size) => 'a'.repeat(size) },
  { title: '20,000 blanks', size: 20_000, unit: 'characters', make: (size) => `Hi${' '.repeat(size)}there` },
  { title: '20,000 line breaks', size: 20_000, unit: 'characters', make: (size) => `Hi${'\n'.repeat(size)}there` },
  { title: '20,000 brackets', size: 20_000, unit: 'characters', make: (size) => '['.repeat(size) },
  { title: '20,000 digits', size: 20_000, unit: 'characters', make: (size) => '4'.repeat(size) },
  { title: '"sorry" without end', size: 20_000, unit: 'characters', make: (size) => 'sorry '.repeat(size / 6) },
  { title: '"we will" without end', size: 20_000, unit: 'characters', make: (size) => 'we will '.repeat(size / 8) },
  {
    title: '"you should have" without end',
    size: 20_000,
    unit: 'characters',
    make: (size) => 'you should have '.repeat(size / 16),
  },
  { title: '"On 1" without end', size: 20_000, unit: 'characters', make: (size) => 'On 1 '.repeat(size / 5) },
];

function fill(size: number, part: (at: number) => string): string {
  let text = '';
  for (let at = 0; text.length < size; at++) text += part(at);
  return text.slice(0, size);
}
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
