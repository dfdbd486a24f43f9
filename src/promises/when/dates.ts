/** Dates and times as a date library reads them ("Friday at noon", "3 December", "tomorrow 5pm"), with what a promise means by them. */
import type { ParsedResult } from 'chrono-node/en';
import { at, endOfDay, plusDays, workingDayBefore } from '../calendar.ts';
import { casual, GB } from './dateLibrary.ts';
import type { When, WhenContext } from './when.ts';

/** What "in the morning" allows at the latest, as hours of the day. */
const PARTS: readonly [part: RegExp, hour: number][] = [
  [/\bmorning\b/i, 12],
  [/\b(?:midday|lunch ?time|lunch)\b/i, 13],
  [/\bafternoon\b/i, 17],
  [/\b(?:evening|tonight)\b/i, 21],
];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** What only looks like a date: "may", "second", "now", "24/7", a price, the time that something took. */
const NO_DATE =
  /^(?:now|just now|may|mar|march|sun|sat|wed|second|24\/7|\d+(?:\.\d+)?|once|noon)$|\bago\b|^(?:for|last|past|over) /i;

export function dated(text: string, context: WhenContext): When[] {
  return parse(text, context).flatMap((result) => {
    if (NO_DATE.test(result.text) && !/^noon$/i.test(result.text)) return [];
    const lead = /\b(?:by|before|until|till|on|at|no later than)(?: the)? $/i.exec(text.slice(0, result.index));
    const found = latest(result, lead?.[0] ?? '', text, context);
    if (!found) return [];
    const from = result.index - (lead?.[0].length ?? 0);
    return [{ from, to: result.index + result.text.length + found.more, due: found.due, precision: found.precision }];
  });
}

/** The day that words such as "on Friday" or "tomorrow" name. */
export function dayNamed(words: string, context: WhenContext): Date | null {
  const result = parse(words, context)[0];
  return result ? dayOf(result, words, context) : null;
}

/** Short names that the library does not know, as others of the same length, so that places stay. */
const SHORT = /\b(tue|wed|thu)[srn]\b/gi;

function parse(words: string, { now, dayFirst }: WhenContext): ParsedResult[] {
  const text = words.replace(SHORT, '$1 ');
  return (dayFirst ? GB : casual).parse(text, now, { forwardDate: true });
}

function dayOf(result: ParsedResult, text: string, { now }: WhenContext): Date {
  const day = result.start.date();
  const named = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`, 'i').test(result.text));
  const bare = named >= 0 && !result.start.isCertain('day');
  // Somebody who means today says "today": the day's own name is a week away.
  if (bare && named === now.getDay() && sameDay(day, now) && !/\bthis\b/i.test(result.text)) return plusDays(day, 7);
  // "Monday week", "a week on Monday".
  const after = text.slice(result.index + result.text.length);
  if (bare && (/^ week\b/i.test(after) || /\bweek on $/i.test(text.slice(0, result.index)))) return plusDays(day, 7);
  return day;
}

function latest(
  result: ParsedResult,
  lead: string,
  text: string,
  context: WhenContext,
): (Pick<When, 'due' | 'precision'> & { more: number }) | null {
  const { now, hours } = context;
  const end = result.end ?? result.start;
  const more = /^ week\b/i.exec(text.slice(result.index + result.text.length))?.[0].length ?? 0;
  const day = result.end ? result.end.date() : dayOf(result, text, context);
  const exact = (due: Date) => (due > now ? { due, precision: 'time' as const, more } : null);
  if (end.isCertain('hour')) {
    const due = result.end ? day : copyTime(day, result.start.date());
    // "At 4": nobody calls a customer before the office opens.
    const night = !end.isCertain('meridiem') && due.getHours() < Math.min(hours.begins, 8) && due.getHours() > 0;
    return exact(
      night && !/\d[:.]\d|\bo'clock in the morning/.test(result.text)
        ? at(due, due.getHours() + 12, due.getMinutes())
        : due,
    );
  }
  const part = PARTS.find(([pattern]) => pattern.test(result.text))?.[1];
  if (part !== undefined) {
    // The library takes a morning for over at six, and then means the next day's.
    const due = at(/\bthis\b|\btonight\b/i.test(result.text) ? now : day, part);
    return { due: due > now ? due : endOfDay(day, now, hours), precision: 'time', more };
  }
  if (/\b(?:noon|midnight)\b/i.test(result.text)) return exact(day);
  const before = /^before\b/i.test(lead);
  const due = endOfDay(before ? workingDayBefore(day, hours) : day, now, hours);
  return due > now ? { due, precision: 'day', more } : null;
}

const copyTime = (day: Date, time: Date): Date => at(day, time.getHours(), time.getMinutes());
const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();
