/** What a writer says that they do, also without "I", and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { actsIn } from '../../../src/coach/text/acts.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const acts = (text: string) => sentencesOf(text).flatMap((sentence) => actsIn(sentence).map(({ form }) => form));

describe('a deed', () => {
  it.each([
    ['Once the lab answers I will ring you.', 'future'],
    ["If the valve sticks again we'll swap it.", 'future'],
    ["When your bag lands I'll bring it over.", 'future'],
    ["After the weekend I'll read the meter myself.", 'future'],
    ['Will ask the night shift.', 'future'],
    ['ok will chase the printer for u', 'future'],
    ['Booking you on the early ferry.', 'now'],
    ['right, tracing the crate', 'now'],
    ['Refunded you the second ticket.', 'done'],
    ['Moved it to Thursday.', 'done'],
    ['Added a note for the crew.', 'done'],
    ['I met the foreman at eight.', 'done'],
    ['We threw in the batteries.', 'done'],
  ])('stands in “%s”', (text, form) => expect(acts(text)).toContain(form));

  it.each([
    'If I send it, it will be late.',
    'If we can send it.',
    'When we checked?',
    'Tell me once you think I am checking the right one.',
    'Will you ring me?',
    'Will the engineer come?',
    'Will this help?',
    'Booking online is cheaper.',
    'Resetting the router often helps.',
    'Checking the seal takes a minute and may show the leak.',
    'Sent on Monday.',
    'Moved house?',
    'Refunded orders are listed below.',
    'Added the photos?',
  ])('stands not in “%s”', (text) => expect(acts(text)).toEqual([]));
});
