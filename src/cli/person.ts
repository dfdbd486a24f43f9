/** A review printed for a person. */
import type { Reading } from '../coach/model.ts';
import { advise } from '../phrases/advise.ts';
import { promisesIn } from '../promises/find.ts';
import type { LineOptions } from './lines.ts';

const MARK = { 0: '·', 1: '◐', 2: '●' } as const;

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * @param now the moment from which promises in the reply are reckoned
 * @returns the review of a reply as a page of text
 */
export function printReview(customer: string, reply: string, options: LineOptions, now = new Date()): string {
  const advice = advise(reply, { messages: [{ from: 'customer', text: customer }] }, options);
  const lines = [readingLine(advice.reading), ''];
  for (const { text } of advice.praise) lines.push(`✓ ${text}`, '');
  for (const { step, level, due, tip } of advice.steps)
    lines.push(
      `${`${MARK[level]} ${step.padEnd(12)} ${due === 'now' ? (advice.due.includes(step) ? 'due' : advice.weak.includes(step) ? 'weak' : 'met') : due === 'notNeeded' ? '–' : due}`.padEnd(
        24,
      )}  ${tip}`,
    );
  for (const { title, span, better } of advice.pitfalls)
    lines.push('', `▲ ${title}: “${reply.slice(span.from, span.to)}”`, `  ${better}`);
  for (const { title, phrases } of advice.suggestions)
    lines.push('', `→ ${title}`, ...phrases.map(({ text }) => `  “${text}”`));
  for (const { words, due } of promisesIn(reply, { now })) lines.push('', `◷ ${WHEN.format(due)}: “${words}”`);
  if (advice.due.length + advice.weak.length === 0 && advice.pitfalls.length === 0)
    lines.push('', 'Nothing is missing.');
  return lines.join('\n');
}

/** The reading in one line: "Angry · the late parcel · nine days · asked: refund". */
function readingLine(reading: Reading): string {
  if (reading.language === 'other') return 'Not English: Amends stays quiet.';
  if (!reading.complaint) return 'No complaint.';
  const { mood, issue, restated, waits, occasion, contacts, asksFor } = reading;
  const parts = [
    mood,
    restated ?? issue,
    ...waits.slice(0, 1),
    occasion,
    contacts ? `in touch ${contacts} times` : null,
    asksFor[0] ? `asks for: ${asksFor[0]}` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}
