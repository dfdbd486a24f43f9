/** What of the agent's correction is kept, and that it fits into a sentence. */
import { expect, it } from 'vitest';
import { correctionOf, type ReadingFields } from '../../src/ui/correction.ts';
import { readingLine } from '../../src/ui/readingLine.ts';
import { known, unknown } from '../phrases/case.ts';

const reading = known();
const same: ReadingFields = {
  mood: reading.mood,
  issue: reading.issue ?? '',
  restated: reading.restated ?? '',
  occasion: reading.occasion ?? '',
};

it('keeps only what has changed', () => {
  expect(correctionOf(reading, same)).toBeNull();
  expect(correctionOf(reading, { ...same, mood: 'calm' })).toEqual({ mood: 'calm', upset: 0 });
  expect(correctionOf(reading, { ...same, occasion: '' })).toEqual({ occasion: null });
});

it.each([
  ['issue', 'Late lamp', 'the late lamp'],
  ['issue', 'your lost lamp.', 'your lost lamp'],
  ['issue', 'USB lamp', 'the USB lamp'],
  ['restated', 'I can see that your lamp is late.', 'your lamp is late'],
  ['restated', 'Your lamp is late', 'your lamp is late'],
  ['restated', 'Ana never came', 'Ana never came'],
] as const)('%s: “%s” is ready for a sentence', (name, typed, kept) => {
  expect(correctionOf(reading, { ...same, [name]: typed })).toEqual({ [name]: kept });
});

it('says that there is no complaint, or one after all', () => {
  expect(correctionOf(reading, { ...same, mood: 'none' })).toEqual({ complaint: false, upset: 0, mood: 'calm' });
  const quiet = unknown({ complaint: false, upset: 0 });
  const fields = { mood: 'none', issue: '', restated: '', occasion: '' } as const;
  expect(correctionOf(quiet, fields)).toBeNull();
  expect(correctionOf(quiet, { ...fields, mood: 'annoyed' })).toEqual({ complaint: true, mood: 'annoyed', upset: 1 });
});

it.each([
  [
    known({ asksFor: ['refund'] }),
    'Angry',
    "late parcel · nine days · in touch 3 times · your daughter's birthday · asked: refund?",
  ],
  [known({ restated: null, contacts: null, occasion: null }), 'Angry', 'late parcel · nine days'],
  [unknown({ mood: 'annoyed' }), 'Annoyed', ''],
  [known({ language: 'other' }), 'Not English', 'Amends stays quiet'],
  [
    known({ complaint: false, questions: [{ text: 'When do you open?', answered: false }] }),
    'No complaint',
    'asked: When do you open?',
  ],
] as const)('the line is short and whole', (one, mood, rest) => {
  expect(readingLine(one)).toEqual({ mood, rest });
});
