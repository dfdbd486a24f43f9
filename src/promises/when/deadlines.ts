/** "by end of day", "by the end of the week", "first thing on Monday", "next week", "over the weekend", "by the 3rd". */
import { at, endOfDay, endOfWeek, plusDays, type WorkingHours } from '../calendar.ts';
import { dayNamed } from './dates.ts';
import type { When, WhenContext } from './when.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** The day that may follow: "tomorrow", "on Friday", "this Friday", "today". */
const DAY = `(?:(?:on |this |next |,? ?)(?:today|tomorrow|${WEEKDAY}|${WEEKDAY.replace('day', '(?:day)?')})\\b)?`;

interface Kind {
  pattern: RegExp;
  due(match: RegExpMatchArray, context: WhenContext): Pick<When, 'due' | 'precision'> | null;
}

const KINDS: readonly Kind[] = [
  {
    pattern: new RegExp(
      `\\b(?:by|before|at|towards)?\\s?(?:the )?(?:end of (?:the |my |our )?(?:working |business |office )?day|close of (?:business|play)|eod|e\\.o\\.d\\.?|cob|cop)\\b(?: (${DAY}))?`,
      'gi',
    ),
    due: (match, context) => ({
      due: endOfDay(dayOf(match[1], context), context.now, context.hours),
      precision: 'day',
    }),
  },
  {
    pattern:
      /\b(?:by |before |at |towards )?(?:the )?end of (the |this |next )?(?:working |business )?(week|month)\b/gi,
    due: (match, { now, hours }) => {
      const next = /next/i.test(match[1] ?? '');
      if (/month/i.test(match[2] ?? ''))
        return {
          due: at(new Date(now.getFullYear(), now.getMonth() + (next ? 2 : 1), 0), hours.ends),
          precision: 'day',
        };
      return { due: weekEnd(next ? plusDays(now, 7) : now, now, hours), precision: 'day' };
    },
  },
  {
    pattern: new RegExp(`\\bfirst thing(?: in the morning)?(?: (${DAY}))?(?: morning)?`, 'gi'),
    due: (match, context) => {
      const { now, hours } = context;
      const day = match[1]?.trim() ? dayOf(match[1], context) : now.getHours() < hours.begins ? now : plusDays(now, 1);
      return { due: at(day, hours.begins), precision: 'time' };
    },
  },
  {
    pattern: new RegExp(`\\b(?:by |before |at |around )?lunch ?(?:time)?\\b(?: (${DAY}))?`, 'gi'),
    due: (match, context) => {
      const due = at(dayOf(match[1], context), 13);
      return due > context.now ? { due, precision: 'time' } : null;
    },
  },
  {
    pattern: /\b(?:by |before |within |during |later |sometime )*(this|next) (?:working )?week\b/gi,
    due: (match, { now, hours }) => ({
      due: weekEnd(/next/i.test(match[1] ?? '') ? plusDays(now, 7) : now, now, hours),
      precision: 'day',
    }),
  },
  {
    pattern: /\b(?:by|before|over|at|during|after|this|on) (?:the )?(?:coming )?weekend\b/gi,
    due: (match, { now, hours }) => {
      const saturday = plusDays(now, (6 - now.getDay() + 7) % 7);
      const day = now.getDay() === 0 ? plusDays(now, -1) : saturday;
      if (/^(?:by|before)/i.test(match[0])) return { due: weekEnd(now, now, hours), precision: 'day' };
      if (/^after/i.test(match[0])) return { due: at(plusDays(day, 2), hours.ends), precision: 'day' };
      return { due: at(plusDays(day, 1), 21), precision: 'day' };
    },
  },
  {
    pattern:
      /\b(?:by|on|before|until) the (\d{1,2})(?:st|nd|rd|th)\b(?! of|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    due: (match, { now, hours }) => {
      const wanted = Number(match[1]);
      if (wanted < 1 || wanted > 31) return null;
      for (let month = 0; month < 12; month++) {
        const day = new Date(now.getFullYear(), now.getMonth() + month, wanted, hours.ends);
        if (day.getDate() === wanted && day > now)
          return { due: /^before/i.test(match[0]) ? plusDays(day, -1) : day, precision: 'day' };
      }
      return null;
    },
  },
];

export function deadline(text: string, context: WhenContext): When[] {
  return KINDS.flatMap(({ pattern, due }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = due(match, context);
      const lead = match[0].length - match[0].trimStart().length;
      return found ? [{ from: match.index + lead, to: match.index + match[0].length, ...found }] : [];
    }),
  );
}

const dayOf = (words: string | undefined, context: WhenContext): Date =>
  (words?.trim() ? dayNamed(words, context) : null) ?? context.now;

/** The end of this day's working week; said when that is over, the next one's. */
function weekEnd(day: Date, now: Date, hours: WorkingHours): Date {
  const end = at(endOfWeek(day, hours), hours.ends);
  return end > now ? end : at(endOfWeek(plusDays(day, 7), hours), hours.ends);
}
