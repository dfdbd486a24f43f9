/** Every format on a file in its tool's shape (our own texts). */
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/l10n/index.ts';
import { guessStep } from '../../../src/phrases/imports/guessStep.ts';
import { guessesOf } from '../../../src/phrases/imports/guesses.ts';
import { IMPORTERS } from '../../../src/phrases/imports/index.ts';
import type { Phrase } from '../../../src/phrases/schema.ts';
import { readAll } from './read.ts';

const texts = async (name: string, content: unknown) => {
  const read = await readAll(name, content);
  return { ...read, texts: read.phrases?.map(({ text }) => text) };
};

describe('formats', () => {
  it('each says where its shape comes from, and has an id of its own', () => {
    for (const { id } of IMPORTERS) expect(say(`formats_${id}_shape`).length).toBeGreaterThan(20);
    expect(new Set(IMPORTERS.map(({ id }) => id)).size).toBe(IMPORTERS.length);
  });

  it('Amends: as it stands', async () => {
    const phrase = {
      id: 'a',
      step: 'own',
      text: ' I stay with {restated}. ',
      tags: ['x'],
      shortcut: '/s',
      note: 'n',
      moods: ['angry'],
    };
    const read = await readAll('team.json', { id: 'team', name: 'Team', version: '2', phrases: [phrase] });
    expect(read).toMatchObject({
      format: 'amends',
      head: { id: 'team', name: 'Team', version: '2' },
      refused: [],
      unknown: [],
    });
    expect(read.phrases).toEqual([phrase]);
  });

  it('Zendesk: the comment of each macro, folders as tags, what only sets fields refused', async () => {
    const read = await texts('macros.json', {
      macros: [
        {
          id: 1,
          title: 'Shipping::Late::Sorry',
          active: true,
          description: 'For parcels',
          actions: [
            { field: 'status', value: 'pending' },
            {
              field: 'comment_value_html',
              value:
                '<p>Hi {{ticket.requester.first_name}},</p><p>I am sorry your parcel is late.<br>{{ticket.assignee.name}}</p>',
            },
          ],
        },
        {
          id: 2,
          title: 'Plain',
          active: true,
          actions: [{ field: 'comment_value', value: ['channel:all', 'Thanks, {{ticket.custom_field_9}}.'] }],
        },
        { id: 3, title: 'Close', active: true, actions: [{ field: 'status', value: 'solved' }] },
        { id: 4, title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'Old text.' }] },
      ],
      next_page: null,
    });
    expect(read.format).toBe('zendesk');
    expect(read.texts).toEqual([
      'Hi {customer},\n\nI am sorry your parcel is late.\n{agent}',
      'Thanks, [ticket custom field 9].',
    ]);
    expect(read.phrases?.[0]).toMatchObject({
      id: 'zendesk-1',
      title: 'Sorry',
      note: 'For parcels',
      tags: ['Shipping', 'Late', 'check the step'],
    });
    expect(read.refused?.map(({ place }) => place)).toEqual(['Macro 3', 'Macro 4']);
    expect(read.unknown).toEqual([{ name: '{{ticket.custom_field_9}}', count: 1 }]);
  });

  it('Gorgias: the response text of each macro', async () => {
    const read = await texts('gorgias.json', {
      data: [
        {
          id: 5,
          name: 'Status',
          actions: [
            {
              name: 'setResponseText',
              arguments: {
                body_html: '<div>x</div>',
                body_text: 'Hi {{ticket.customer.firstname}}, it is on its way.',
              },
            },
          ],
        },
        { id: 6, name: 'Tag', actions: [{ name: 'addTags', arguments: { tags: 'a' } }] },
      ],
      meta: { next_cursor: null },
    });
    expect(read.format).toBe('gorgias');
    expect(read.texts).toEqual(['Hi {customer}, it is on its way.']);
    expect(read.refused).toEqual([{ place: 'Macro 2', why: expect.stringContaining('only acts') }]);
  });

  it('Intercom: the plain text where there is one, else the HTML with its placeholder elements', async () => {
    const read = await texts('intercom.json', {
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '7',
          name: 'A',
          body: '<p>x</p>',
          body_text: 'Hi {{user.name|fallback:"there"}}, your order is ready.',
        },
        {
          type: 'macro',
          id: '8',
          name: 'B',
          body: '<p>Hi <attribute key="user.first_name" default="there"/>, we are on it.</p>',
        },
      ],
    });
    expect(read.format).toBe('intercom');
    expect(read.texts).toEqual(['Hi {customer}, your order is ready.', 'Hi {customer}, we are on it.']);
  });

  it('Chatwoot: short code and content', async () => {
    const read = await texts('canned.json', [
      { id: 9, account_id: 1, short_code: 'sorry', content: 'I am sorry, {{contact.name}}. {{agent.name}}' },
    ]);
    expect(read).toMatchObject({ format: 'chatwoot', texts: ['I am sorry, {customer}. {agent}'] });
    expect(read.phrases?.[0]).toMatchObject({ shortcut: 'sorry', id: 'chatwoot-9' });
  });

  it('Help Scout: its “user” is the agent; a preview is marked as one', async () => {
    const read = await texts('replies.json', [
      {
        id: 1,
        name: 'Visit',
        text: 'Hi {%customer.firstName,fallback=there%},<br /><br />come by!<br>{%user.firstName%}',
      },
      { id: 2, name: 'Preview', preview: 'Hi there. Out of stock' },
    ]);
    expect(read.format).toBe('helpscout');
    expect(read.texts).toEqual(['Hi {customer},\n\ncome by!\n{agent}', 'Hi there. Out of stock']);
    expect(read.phrases?.[1]?.tags).toContain('only a preview');
  });

  it('FreeScout: by its wrapping', async () => {
    const read = await texts('x.json', {
      _embedded: {
        saved_replies: [{ id: 3, mailboxId: 1, name: 'A', text: '<p>All done, {%customer.fullName%}.</p>' }],
      },
    });
    expect(read).toMatchObject({ format: 'freescout', texts: ['All done, {customer}.'] });
  });

  it('Text Blaze: folders as tags, forms as blanks', async () => {
    const read = await texts('blaze.json', {
      folders: [
        {
          name: 'Late',
          snippets: [
            {
              name: 'L',
              shortcut: '/late',
              text: 'Sorry {formtext: name=customer}. Order {formtext: name=order number; cols=9}.{cursor}',
            },
          ],
        },
      ],
    });
    expect(read.format).toBe('textblaze');
    expect(read.phrases?.[0]).toMatchObject({ shortcut: '/late', tags: ['Late', 'check the step'] });
    expect(read.texts).toEqual(['Sorry [customer]. Order [order number].']);
    expect(read.unknown?.length).toBe(2);
  });

  it('Briskine: HTML body, tags', async () => {
    const read = await texts('b.json', {
      templates: [
        {
          id: 'q',
          title: 'Hello',
          shortcut: 'h',
          body: '<div>Hi {{to.first_name}}</div><div>Bye</div>',
          tags: [{ title: 'x' }, 'y'],
        },
      ],
    });
    expect(read).toMatchObject({ format: 'briskine', texts: ['Hi {customer}\n\nBye'] });
    expect(read.phrases?.[0]?.tags).toEqual(['x', 'y', 'check the step']);
  });

  it('other JSON: a list of records by the names of its properties', async () => {
    const read = await texts('other.json', {
      items: [
        { label: 'One', message: 'First text.', labels: ['a', 'b, c'] },
        { label: 'Two', message: null },
      ],
    });
    expect(read).toMatchObject({ format: 'records', texts: ['First text.'] });
    expect(read.phrases?.[0]).toMatchObject({ title: 'One', tags: ['a', 'b, c', 'check the step'] });
    expect(read.refused).toEqual([{ place: 'Record 2', why: '“text” must not be empty.' }]);
  });

  it('TextExpander: abbreviation, content, label, without a header', async () => {
    const read = await texts(
      'snippets.csv',
      'sry,"I am sorry, %filltext:name=customer%.",Sorry\r\nthx,"Thank you.\r\n%clipboard",Thanks\r\n',
    );
    expect(read.format).toBe('csv');
    expect(read.texts).toEqual(['I am sorry, [customer].', 'Thank you.\n[clipboard]']);
  });

  it('plain text: a phrase in each line', async () => {
    const read = await texts(
      'phrases.txt',
      '\ufeffI am sorry that {restated}.\r\n\r\nمرحبا بكم.\r\nI will call you by {date}, I promise.',
    );
    expect(read.format).toBe('plain');
    expect(read.texts).toEqual(['I am sorry that {restated}.', 'مرحبا بكم.', 'I will call you by {date}, I promise.']);
  });

  it('guesses a step, and says that it was guessed', async () => {
    const { phrases = [], rows = [] } = await readAll(
      'x.txt',
      'I am sorry that your parcel is late.\nI will write to you by Friday at noon.\nBananas, yellow ones',
    );
    expect(rows.map(({ guess }) => guess)).toEqual([true, true, true]);
    for (const { tags } of phrases) expect(tags).toEqual(['check the step']);
    const guesses = guessesOf(phrases);
    expect([guesses.done, guesses.total]).toEqual([0, 3]);
    expect(guesses.settled(phrases[1] as Phrase).step).toBe('followUp');
    guesses.goOn(() => false);
    expect([guesses.done, guesses.total]).toEqual([2, 3]);
    guesses.goOn(() => true);
    expect([guesses.done, guesses.total]).toEqual([3, 3]);
    guesses.goOn(() => true);
    expect(phrases.map((phrase) => guesses.settled(phrase).step)).toEqual(['apologise', 'followUp', 'solve']);
    const other: Phrase = { id: 'other', step: 'own', text: 'I am sorry.' };
    expect(guesses.settled(other)).toBe(other);
  });

  it.each([
    ['ask', 'Thank you for telling us. Is everything working as it should now?'],
    ['own', 'Sorry for any inconvenience caused. We charged you twice by mistake.'],
    [
      'solve',
      'I am sorry that your parcel is late. It was our mistake. I have refunded you 20 EUR today and I will write to you by Friday at noon.',
    ],
  ])('guesses %s for what a text does first or most', (step, text) => {
    expect(guessStep(text)).toBe(step);
  });

  it('guesses no step where the file names one', async () => {
    const { rows = [] } = await readAll('x.csv', 'text,step\nI am sorry.,Learn\nI am sorry for that.,smile\n');
    expect(rows.map(({ phrase, guess }) => [phrase.step, phrase.tags, guess])).toEqual([
      ['learn', undefined, false],
      ['solve', ['check the step'], true],
    ]);
  });
});
