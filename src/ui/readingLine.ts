import type { Reading } from '../coach/model.ts';
import { MOOD_NAMES } from './names.ts';

/** What was understood of the customer, in one line: the mood, then what matters, in the customer's words. */
export function readingLine(reading: Reading): { mood: string; rest: string } {
  if (reading.language === 'other') return { mood: 'Not English', rest: 'Amends stays quiet' };
  if (reading.language === 'none')
    return { mood: 'No message', rest: 'select the customer’s message, or open it beside the reply' };
  if (!reading.complaint)
    return { mood: 'No complaint', rest: reading.questions[0] ? `asks: ${short(reading.questions[0].text)}` : '' };
  const { issue, restated, waits, contacts, occasion, asksFor } = reading;
  const parts = [
    issue?.replace(/^the /, '') ?? (restated ? short(restated) : null),
    waits[0]?.toLowerCase().replace(/ (?:ago|late|already|now)$/, '') ?? null,
    contacts && contacts > 1 ? `in touch ${contacts} times` : null,
    occasion,
    asksFor.length > 0 ? `asks: ${asksFor.slice(0, 2).join(', ')}` : null,
  ];
  return { mood: MOOD_NAMES[reading.mood], rest: parts.filter((part) => part !== null).join(' · ') };
}

const short = (text: string) => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text);
