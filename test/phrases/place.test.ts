/** Where a phrase goes in drafts of every shape, and that it comes out as a person would type it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel, Step } from '../../src/coach/model.ts';
import { draftParts } from '../../src/coach/text/parts.ts';
import { placeFor } from '../../src/phrases/place.ts';

function put(step: Step, draft: string, channel: Channel | null = null, lead: number | null = null): string {
  const { at, insert } = placeFor(step, 'TEXT.', { draft, parts: draftParts(draft), channel, lead });
  return draft.slice(0, at.from) + insert + draft.slice(at.to);
}

describe('apology and acknowledgement', () => {
  it.each([
    ['an empty draft', '', 'TEXT.'],
    ['white space', ' \n ', 'TEXT.'],
    ['a greeting', 'Hi Ana,', 'Hi Ana,\n\nTEXT.'],
    ['a greeting with a line under it', 'Hi Ana,\n', 'Hi Ana,\n\nTEXT.'],
    ['greeting and sign-off', 'Hi Ana,\n\nKind regards,\nSam', 'Hi Ana,\n\nTEXT.\n\nKind regards,\nSam'],
    ['greeting and sign-off close together', 'Hi Ana,\nKind regards,\nSam', 'Hi Ana,\n\nTEXT.\n\nKind regards,\nSam'],
    ['room left between them', 'Hi Ana,\n\n\n\nKind regards,\nSam', 'Hi Ana,\n\nTEXT.\n\nKind regards,\nSam'],
    ['a sign-off alone', '\n\nKind regards,\nSam', 'TEXT.\n\nKind regards,\nSam'],
    ['a quote alone', '\n\nOn Monday, Ana wrote:\n> My jug broke.', 'TEXT.\n\nOn Monday, Ana wrote:\n> My jug broke.'],
    ['one paragraph', 'The van broke down.', 'TEXT. The van broke down.'],
    ['a greeting in the line', 'Hello Ana, we will look.', 'Hello Ana, TEXT. We will look.'],
    ['a name after the comma', 'Hello, Joe! We will look.', 'Hello, Joe! TEXT. We will look.'],
    ['a mention', '@customer You can call.', '@customer TEXT. You can call.'],
    ['a mention and a greeting', '@customer Hey Tyler - this is odd.', '@customer Hey Tyler - TEXT. This is odd.'],
    ['a user name', 'Hello AxD99, We will look.', 'Hello AxD99, TEXT. We will look.'],
    ['a handle', 'Hey @ana I will look.', 'Hey @ana TEXT. I will look.'],
    ['no comma', 'Hi Ana we looked at it.', 'Hi Ana TEXT. We looked at it.'],
    ['a name in small letters', 'iPhone cases are out.', 'TEXT. iPhone cases are out.'],
    [
      'thanks first',
      'Hi Ana,\n\nThank you for your message. The van broke down.',
      'Hi Ana,\n\nThank you for your message. TEXT. The van broke down.',
    ],
    ['a list', 'Hi Ana,\n\n- restart it\n- call us', 'Hi Ana,\n\nTEXT.\n\n- restart it\n- call us'],
    [
      'a quote below',
      'The van broke down.\n\nOn Monday, Ana wrote:\n> Where is it?',
      'TEXT. The van broke down.\n\nOn Monday, Ana wrote:\n> Where is it?',
    ],
    ['Windows line breaks', 'Hi Ana,\r\n\r\nKind regards,\r\nSam', 'Hi Ana,\r\n\r\nTEXT.\r\n\r\nKind regards,\r\nSam'],
  ])('%s', (_, draft, expected) => {
    expect(put('apologise', draft)).toBe(expected);
  });

  it('stay in the line of a chat', () => {
    expect(put('apologise', 'Hi Ana,', 'chat')).toBe('Hi Ana, TEXT.');
  });

  it('go after what stands in the opening already', () => {
    const draft = 'I can see that it is late. The van broke down.';
    expect(put('apologise', draft, null, 26)).toBe('I can see that it is late. TEXT. The van broke down.');
  });
});

describe('action', () => {
  it.each([
    ['one paragraph', 'The van broke down.', 'The van broke down. TEXT.'],
    ['no full stop', 'The van broke down', 'The van broke down. TEXT.'],
    [
      'an offer of help after it',
      'The van broke down. Let me know if you need anything else.',
      'The van broke down. TEXT. Let me know if you need anything else.',
    ],
    [
      'a closing paragraph',
      'The van broke down.\n\nLet me know if you need anything else.\n\nKind regards,\nSam',
      'The van broke down. TEXT.\n\nLet me know if you need anything else.\n\nKind regards,\nSam',
    ],
    ['initials', 'The van broke down. ^BB', 'The van broke down. TEXT. ^BB'],
    ['a kiss', 'The van broke down. Call us x', 'The van broke down. Call us. TEXT. x'],
    ['a desk below', 'Dear Ana,\nThe van broke down.\nNight desk', 'Dear Ana,\nThe van broke down. TEXT.\nNight desk'],
    ['a name and a desk', 'The van broke down.\nSam, depot', 'The van broke down. TEXT.\nSam, depot'],
    [
      'a last line of the answer',
      'The van broke down.\nWe come on Monday',
      'The van broke down.\nWe come on Monday. TEXT.',
    ],
    ['a link at the end', 'See https://example.com/help', 'See https://example.com/help\n\nTEXT.'],
    ['a list at the end', 'Two steps:\n- restart it\n- call us', 'Two steps:\n- restart it\n- call us\n\nTEXT.'],
    ['a list without spaces', 'Send us:\n•the date\n•the steps', 'Send us:\n•the date\n•the steps\n\nTEXT.'],
    [
      'a name with its team below',
      'The van broke down.\nRegards,\nIda @ Farside Apps',
      'The van broke down. TEXT.\nRegards,\nIda @ Farside Apps',
    ],
    ['a name after a star', 'The van broke down. *ChrisBradstreet', 'The van broke down. TEXT. *ChrisBradstreet'],
    ['initials after a slash', 'The van broke down /GK', 'The van broke down. TEXT. /GK'],
    ['bare thanks', 'See how it goes Thanks', 'See how it goes. TEXT. Thanks'],
    ['a smiley', 'The van broke down 🙏', 'The van broke down 🙏 TEXT.'],
    ['a sign-off in the line', 'The van broke down. Regards, Ash', 'The van broke down. TEXT. Regards, Ash'],
  ])('%s', (_, draft, expected) => {
    expect(put('own', draft)).toBe(expected);
  });
});

describe('date and follow-up', () => {
  it.each([
    [
      'greeting and sign-off',
      'Hi Ana,\n\nThe van broke down.\n\nKind regards,\nSam',
      'Hi Ana,\n\nThe van broke down. TEXT.\n\nKind regards,\nSam',
    ],
    [
      'an offer of help',
      'The van broke down. Let me know if you need anything else.',
      'The van broke down. Let me know if you need anything else. TEXT.',
    ],
    [
      'thanks at the end',
      'The van broke down. Thank you for waiting so long. Thanks!',
      'The van broke down. Thank you for waiting so long. TEXT. Thanks!',
    ],
    ['a signature', 'The van broke down.\n\n-- \nSam\nDepot', 'The van broke down. TEXT.\n\n-- \nSam\nDepot'],
    [
      'a quote below',
      'The van broke down.\n\nOn Monday, Ana wrote:\n> Where is it?',
      'The van broke down. TEXT.\n\nOn Monday, Ana wrote:\n> Where is it?',
    ],
  ])('%s', (_, draft, expected) => {
    expect(put('followUp', draft)).toBe(expected);
  });
});

const line = fc.constantFrom(
  'Hi Ana,',
  'The van broke down.',
  'we saw it',
  '- one',
  '> quoted',
  'On Monday, Ana wrote:',
  'Kind regards,',
  'Sam',
  '',
  'See www.example.com/x',
  'Thanks!',
  '^BB',
  '-- ',
  '@ana hello',
);

it('loses nothing of any draft, glues no words together and leaves no double spaces', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('\n', '\n\n', ' ', '\r\n'),
      fc.constantFrom<Step>('acknowledge', 'apologise', 'own', 'solve', 'followUp'),
      (lines, gap, step) => {
        const draft = lines.join(gap);
        const result = put(step, draft);
        const letters = (text: string) => text.replace(/[\s.]/g, '').toLowerCase();
        expect(letters(result.replace('TEXT.', ''))).toBe(letters(draft));
        expect(result).toMatch(/(?:^|\s)TEXT\.(?:\s|$)/);
        if (!/ {2}/.test(draft)) expect(result).not.toMatch(/\S {2}\S/);
        if (!/\n{3}/.test(draft)) expect(result).not.toMatch(/\n{3,}TEXT|TEXT\.\n{3,}/);
      },
    ),
    { numRuns: 400 },
  );
});
