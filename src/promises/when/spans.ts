/** "within two working days", "in 3-5 days", "in the next couple of hours": a length of time from now; of a range the longer end. */
import { NUMBER_WORDS } from '../../coach/text/numbers.ts';
import { endOfDay, plusDays, plusWorkingDays } from '../calendar.ts';
import type { When, WhenContext } from './when.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  couple: 2,
  few: 3,
  several: 5,
  half: 0.5,
};
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
const LEAD =
  '(?:within|in|inside|over|during|no later than|not more than|no more than|less than|under|after)(?: about| around| approximately| roughly| just)?(?: the)?(?: next| following| coming)?';
const SPAN = new RegExp(
  `\\b${LEAD} (?:(?:a )?maximum of |up to |at most )?(?:(?:an? )?(${NUMBER})(?: of)?(?: an?)?)(?:(?: ?- ?| ?– ?| to | or )(${NUMBER}))?[ -]?(working|business|week|office)?[ -]?(minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnights?)\\b(?: or (?:so|less|sooner))?(?:['’]? time)?`,
  'gi',
);
/** "in the next hour": one, unsaid. */
const ONE =
  /\b(?:within|in|over|during) the (?:next |coming |following )?(minute|hour|day|week|fortnight|month)\b(?!s)/gi;

export function span(text: string, { now, hours }: WhenContext): When[] {
  const found: When[] = [];
  for (const match of text.matchAll(SPAN)) {
    const [whole, least = '', most, kind, unit = ''] = match;
    const count = numberOf(most ?? least);
    const due = later(now, count, unit.toLowerCase(), kind !== undefined && /^d/i.test(unit), hours);
    if (due) found.push({ from: match.index, to: match.index + whole.length, ...due });
  }
  for (const match of text.matchAll(ONE)) {
    const due = later(now, 1, (match[1] ?? '').toLowerCase(), false, hours);
    if (due) found.push({ from: match.index, to: match.index + match[0].length, ...due });
  }
  return found;
}

const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

function later(
  now: Date,
  count: number,
  unit: string,
  working: boolean,
  hours: WhenContext['hours'],
): Pick<When, 'due' | 'precision'> | null {
  if (!(count > 0)) return null;
  const minutes = unit.startsWith('min') ? 1 : unit.startsWith('h') ? 60 : 0;
  if (minutes > 0) return { due: new Date(now.getTime() + count * minutes * 60_000), precision: 'time' };
  if (working) return { due: endOfDay(plusWorkingDays(now, count, hours), now, hours), precision: 'day' };
  if (unit.startsWith('month')) {
    const due = new Date(now);
    const day = due.getDate();
    due.setMonth(due.getMonth() + count);
    // A month after 31 January is the end of February, not a day in March.
    if (due.getDate() !== day) due.setDate(0);
    return { due: endOfDay(due, now, hours), precision: 'day' };
  }
  const days = unit.startsWith('week') ? 7 : unit.startsWith('fortnight') ? 14 : 1;
  return { due: endOfDay(plusDays(now, Math.ceil(count * days)), now, hours), precision: 'day' };
}
