/** Times as messages carry them: finding them in a text, and which of two is later. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Whole words: Jane, Simon and Monica are called so all year. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const UNITS = 's|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?';
/** One expression of a time: a clock, a date, a day, an age. */
const PIECE = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?`,
    String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?`,
    String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?`,
    String.raw`\d{1,2}\s?[ap]m\b`,
    String.raw`(?:about |over |almost |less than )?(?:an?|\d+)\s?(?:${UNITS})\s(?:ago|later)\b`,
    String.raw`\d+\s?(?:${UNITS})\b(?!\s\p{L})`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?(?:${MONTH})\b\.?,?(?:\s\d{4})?`,
    String.raw`\b(?:${MONTH})\b\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?![:.h]\d),?(?:\s\d{4}\b)?`,
    String.raw`\b(?:${DAYS})\b\.?,?`,
    String.raw`\b(?:today|yesterday|just now|a (?:moment|minute) ago)\b`,
    String.raw`\b(?:utc|gmt|cet|cest|est|edt|pst|pdt|bst)(?:[+-]\d{1,2}(?::?\d{2})?)?\b`,
  ].join('|'),
  'giu',
);
/** What stands between such pieces. */
const GLUE = /^(?:\s|[,.·•|()[\]{}@/–—-]|\b(?:at|on|um|à|le|am|de|kl)\b)*$/iu;

/** A text without its times, and whether there were any. */
export function withoutTimes(text: string): { rest: string; found: boolean } {
  let found = false;
  const rest = text.replace(PIECE, () => {
    found = true;
    return '\uE000';
  });
  return { rest: rest.replaceAll('\uE000', ' '), found };
}

/** Whether a text is a time and nothing else. */
export function isTime(text: string): boolean {
  if (text.length > 60) return false;
  const { rest, found } = withoutTimes(text);
  return found && GLUE.test(rest);
}

/** A moment on one of two scales, which must not be compared: days and minutes, or the clock alone. */
export interface Moment {
  scale: 'date' | 'clock';
  minutes: number;
}

const DAY = 24 * 60;
const AGE: readonly [RegExp, number][] = [
  [/(\d+|an?)\s?(?:s|secs?|seconds?)\b/i, 1 / 60],
  [/(\d+|an?)\s?(?:m|mins?|minutes?)\b/i, 1],
  [/(\d+|an?)\s?(?:h|hrs?|hours?)\b/i, 60],
  [/(\d+|an?)\s?(?:d|days?)\b/i, DAY],
  [/(\d+|an?)\s?(?:w|wks?|weeks?)\b/i, 7 * DAY],
  [/(\d+|an?)\s?(?:mos?|months?)\b/i, 30 * DAY],
  [/(\d+|an?)\s?(?:y|yrs?|years?)\b/i, 365 * DAY],
];

/** @param text as shown, or a machine's form of it */
export function momentOf(text: string): Moment | null {
  const clock = /(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?([ap])?/i.exec(text);
  let ofDay = 0;
  if (clock) {
    const hours = Number(clock[1]) % (clock[4] ? 12 : 24);
    ofDay = (hours + (/p/i.test(clock[4] ?? '') ? 12 : 0)) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60;
  }
  const dated = dayOf(text);
  if (dated !== null) return { scale: 'date', minutes: dated * DAY + ofDay };
  if (clock) return { scale: 'clock', minutes: ofDay };
  const age = AGE.map(([unit, minutes]) => ({ found: unit.exec(text), minutes })).find(({ found }) => found);
  if (!age?.found) return /just now|a moment/i.test(text) ? { scale: 'date', minutes: now() } : null;
  const count = Number(age.found[1]) || 1;
  return { scale: 'date', minutes: now() - count * age.minutes };
}

const now = () => Date.now() / 60_000;

/** Days since 1970 in the order of the calendar; exact enough to say which came first. */
function dayOf(text: string): number | null {
  const iso = /(\d{4})[./-](\d{1,2})[./-](\d{1,2})/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) / 86_400_000;
  const named =
    new RegExp(String.raw`(\d{1,2})(?:st|nd|rd|th)?\.?\s(?:of\s)?(${MONTH})\b\.?,?(?:\s(\d{4}))?`, 'i').exec(text) ??
    new RegExp(String.raw`\b(?<m>${MONTH})\b\.?\s(?<d>\d{1,2})\b(?:st|nd|rd|th)?,?(?:\s(?<y>\d{4}))?`, 'i').exec(text);
  if (named) {
    const [day, month, year] = named.groups
      ? [named.groups.d, named.groups.m, named.groups.y]
      : [named[1], named[2], named[3]];
    const at = MONTHS.indexOf((month ?? '').toLowerCase().slice(0, 3));
    return Date.UTC(Number(year ?? new Date().getFullYear()), at, Number(day)) / 86_400_000;
  }
  const numbers = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const year = Number(numbers[3]) % 2000;
    // Day first, unless that cannot be; within one page both readings have the same order but at a month's turn.
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return Date.UTC(2000 + year, month - 1, day) / 86_400_000;
  }
  const today = Math.floor(now() / DAY);
  if (/\btoday\b/i.test(text)) return today;
  return /\byesterday\b/i.test(text) ? today - 1 : null;
}

/**
 * Whether moments run from new to old: 1 they do, -1 they run from old to new, 0 nothing tells.
 *
 * @param byClock whether times without a day tell as well; they do not where a day may have passed between two of them
 */
export function runsBackwards(moments: readonly (Moment | null)[], byClock: boolean): number {
  let down = 0;
  let last: Moment | null = null;
  for (const moment of moments) {
    if (moment && last && moment.scale === last.scale && (byClock || moment.scale === 'date'))
      down += Math.sign(last.minutes - moment.minutes);
    last = moment ?? last;
  }
  return Math.sign(down);
}
