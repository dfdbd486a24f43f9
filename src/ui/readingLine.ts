import type { Reading } from '../coach/model.ts';

import { say, sayCount } from '../l10n/index.ts';

/** Longest part of the line, in characters. */
const LONGEST = 70;

/** What was understood of the customer, in one line: the mood, what went wrong, what it meant, and what was asked. */
export function readingLine(reading: Reading): { mood: string; rest: string } {
  if (reading.language === 'other') return { mood: say('reading_notEnglish'), rest: say('reading_quiet') };
  if (reading.language === 'none') return { mood: say('reading_noMessage'), rest: say('reading_select') };
  const question = reading.questions[0]?.text;
  if (!reading.complaint)
    return { mood: say('reading_noComplaint'), rest: question ? say('reading_asked', short(question)) : '' };
  const { issue, restated, waits, contacts, occasion, asksFor } = reading;
  const what = short((issue ?? restated ?? '').replace(/^(?:your|the) /, ''));
  const wait = waits[0]?.toLowerCase().replace(/ (?:ago|late|already|now)$/, '') ?? '';
  const parts = [
    what,
    what.toLowerCase().includes(wait) ? '' : wait,
    contacts && contacts > 1 ? sayCount('reading_inTouch', contacts) : '',
    occasion && !what.includes(occasion) ? occasion : '',
    asksFor.length > 0 ? say('reading_asksFor', asksFor.slice(0, 2).join(', ')) : '',
  ];
  return { mood: say(`names_mood_${reading.mood}`), rest: parts.filter((part) => part !== '').join(' · ') };
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 2).trimEnd()}…` : text);
