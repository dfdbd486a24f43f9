/** What may stand in braces in a phrase, and what the customer's case says for it. */
import type { Reading } from '../coach/model.ts';

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
  deed: 'what you will do',
  cause: 'the cause',
  change: 'what changes',
  offer: 'what you offer',
  solution: 'what they get',
  choice: 'first way',
  other: 'second way',
  feeling: 'feeling',
  survey: 'survey address',
};

export interface Case {
  reading: Reading;
  agentName: string | null;
  offer: string | null;
  /** The team's link to its survey. */
  survey?: string | null;
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

/**
 * What the case says for a placeholder, or null where it says nothing sure: of two amounts, waits or references none is chosen.
 * Nothing that looks like a blank itself is taken over from the customer.
 */
export function valueFor(name: string, known: Case): string | null {
  const value = rawValue(name, known)
    ?.replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.!?])/g, '')
    .replace(/[\s.!?,;:…]+$/, '')
    .trim();
  return value && !/[[\]{}]|<[a-z]|%[a-z_.]{3,40}%|_{3}/i.test(value) ? value : null;
}

function rawValue(name: string, { reading, agentName, offer, survey }: Case): string | null {
  switch (name) {
    case 'issue':
      // "The experience" names nothing.
      return reading.issue === 'the experience' ? null : reading.issue;
    case 'restated':
      return reading.restated;
    case 'customer':
      return firstName(reading.customerName);
    case 'agent':
      return agentName;
    case 'wait':
      return plainWait(reading.waits);
    case 'occasion':
      return reading.occasion;
    case 'contacts':
      return reading.contacts && reading.contacts > 1 ? (TIMES[reading.contacts] ?? `${reading.contacts} times`) : null;
    case 'reference':
      return only(reading.references);
    case 'amount':
      return only(reading.money);
    case 'feeling':
      return FEELING[reading.mood];
    case 'offer':
      return offer;
    case 'survey':
      return survey ?? null;
    default:
      return null;
  }
}

const only = (list: readonly string[]): string | null => (list.length === 1 ? (list[0] ?? null) : null);

/** A name that one may address somebody by: not a user name, not "User". */
function firstName(name: string | null): string | null {
  const first = name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{L}[\p{L}'’.-]*$/u.test(first) && !/^(?:user|customer|guest|client|mr|mrs|ms|dr)\.?$/i.test(first)
    ? first
    : null;
}

const PLAIN_WAIT =
  /^(?:over |nearly |almost |more than |about |at least )?(?:an?|\d+|[a-z]+) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?)$/;

/** The wait, where there is one that can stand after "it has taken": "nine days", not "since Monday". */
const plainWait = (waits: readonly string[]): string | null =>
  only(
    waits
      .map((wait) => wait.toLowerCase().replace(/ (?:ago|late|already|now|later)$/, ''))
      .filter((wait) => PLAIN_WAIT.test(wait)),
  );

/** What is asked for by its name in braces, as it is known: "{ Issue }" is "issue". */
export const placeholderOf = (name: string): string | null =>
  Object.keys(PLACEHOLDERS).find((known) => known.toLowerCase() === name.trim().toLowerCase()) ?? null;

/** Names of the placeholders in a text that are not known. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '').filter((name) => placeholderOf(name) === null);
