/** How well a reading of a fixture agrees with what stands in it. */
import type { Fixture } from './fixtures.ts';
import type { Read } from './harness.ts';

export interface Score {
  /** Messages with the right author and the right words. */
  right: number;
  /** Messages that stand in the page, and those that were made up. */
  of: number;
  /** Whether the message to be answered is the one. */
  answer: boolean;
  /** What is wrong, for the one who mends it. */
  faults: string[];
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Names and times that slip into a text do little harm, quoted history and missing words do. */
function isSame(read: string, wanted: string): boolean {
  const [one, other] = [plain(read), plain(wanted)];
  return one === other || (one.includes(other) && one.length - other.length <= 40);
}

const short = (text: string) => plain(text).slice(0, 50);

export function scoreOf({ messages, answer }: Fixture, read: Read): Score {
  const left = [...read.messages];
  const faults: string[] = [];
  let right = 0;
  for (const wanted of messages) {
    const at = left.findIndex(({ text }) => isSame(text, wanted.text));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found?.from === wanted.from) right++;
    else faults.push(`${wanted.from}: "${short(wanted.text)}" ${found ? `read as the ${found.from}'s` : 'not found'}`);
  }
  for (const { from, text } of left) faults.push(`nobody's message read as the ${from}'s: "${short(text)}"`);
  const last = read.messages.at(-1);
  const wanted = answer === null ? null : messages[answer];
  const ok = wanted ? last?.from === 'customer' && isSame(last.text, wanted.text) : last?.from === 'agent';
  if (!ok) faults.push(`to answer: "${short(last?.text ?? '')}" of ${last?.from ?? 'nobody'}`);
  return { right, of: messages.length + left.length, answer: ok, faults };
}
