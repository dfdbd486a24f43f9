/** Phrases have blanks in braces; those that the customer's case fills are filled, the others stay as blanks to fill by hand. */
import type { Reading, Span } from '../coach/model.ts';

/** What may stand in braces, and what the blank says where nothing is known. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  issue: 'what went wrong',
  restated: 'what happened',
  customer: 'name',
  agent: 'your name',
  team: 'team',
  wait: 'how long',
  occasion: 'occasion',
  contacts: 'how often',
  reference: 'reference',
  amount: 'amount',
  date: 'day and time',
  action: 'what you did',
  cause: 'the cause',
  change: 'what changes',
  offer: 'what you offer',
  solution: 'what they get',
  choice: 'first way',
  other: 'second way',
  feeling: 'feeling',
  survey: 'link',
};

export interface Case {
  reading: Reading;
  agentName: string | null;
  offer: string | null;
}

export interface Filled {
  text: string;
  /** Blanks that are still open. */
  blanks: Span[];
  /** Words that come from the customer's case. */
  fromCase: Span[];
}

const TIMES = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
  'ten times',
];
const FEELING: Record<Reading['mood'], string | null> = {
  calm: null,
  annoyed: 'frustrating',
  worried: 'worrying',
  disappointed: 'disappointing',
  angry: 'infuriating',
  distressed: 'distressing',
};

function valueFor(name: string, { reading, agentName, offer }: Case): string | null {
  switch (name) {
    case 'issue':
      return reading.issue;
    case 'restated':
      return reading.restated;
    case 'customer':
      return reading.customerName?.split(/\s+/)[0] ?? null;
    case 'agent':
      return agentName;
    case 'wait':
      return plainWait(reading.waits);
    case 'occasion':
      return reading.occasion;
    case 'contacts':
      return reading.contacts ? (TIMES[reading.contacts] ?? `${reading.contacts} times`) : null;
    case 'reference':
      return reading.references[0] ?? null;
    case 'amount':
      return reading.money[0] ?? null;
    case 'feeling':
      return FEELING[reading.mood];
    case 'offer':
      return offer;
    default:
      return null;
  }
}

/** The first wait that can stand after "it has taken": "nine days", not "since Monday". */
function plainWait(waits: readonly string[]): string | null {
  const bare = waits.map((wait) => wait.toLowerCase().replace(/ (?:ago|late|already|now|later)$/, ''));
  return (
    bare.find((wait) =>
      /^(?:over |nearly |almost |more than |about |at least )?(?:an?|\d+|[a-z]+) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?)$/.test(
        wait,
      ),
    ) ?? null
  );
}

/** Names of the placeholders in a text that are not known. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => !Object.hasOwn(PLACEHOLDERS, name));

/** Fills a phrase. What cannot be filled becomes a blank in brackets, which is flagged until it is filled. */
export function fill(text: string, known: Case): Filled {
  const filled: Filled = { text: '', blanks: [], fromCase: [] };
  let last = 0;
  for (const found of text.matchAll(/\{([a-zA-Z]+)\}/g)) {
    filled.text += text.slice(last, found.index);
    const name = found[1] ?? '';
    const value = valueFor(name, known);
    const from = filled.text.length;
    filled.text += value === null ? `[${PLACEHOLDERS[name] ?? name}]` : atStart(filled.text) ? capital(value) : value;
    (value === null ? filled.blanks : filled.fromCase).push({ from, to: filled.text.length });
    last = found.index + found[0].length;
  }
  filled.text += text.slice(last);
  return filled;
}

const atStart = (before: string) => /(?:^|[.!?]\s+)$/.test(before);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
