/** What is broken or hostile is refused by its row, and never runs, pollutes or stops the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORTERS, recognise } from '../../../src/phrases/imports/index.ts';
import { mapPlaceholders } from '../../../src/phrases/imports/foreign.ts';
import { checkLibrary, type Phrase } from '../../../src/phrases/schema.ts';
import { plain, readAll } from './read.ts';

const wellFormed = (phrases: readonly Phrase[] | undefined) =>
  checkLibrary({ id: 'x', name: 'x', phrases: phrases ?? [] });

describe('CSV', () => {
  const read = (text: string, name = 'x.csv') => readAll(name, text);

  it.each([
    [
      'quotes, commas, line breaks',
      'title,text\r\nA,"He said ""no"", then\r\nleft."\r\n',
      ['He said "no", then\nleft.'],
    ],
    ['a byte order mark and semicolons', '\ufefftitle;text\nA;One, two.\n', ['One, two.']],
    ['tabs', 'title\ttext\nA\tOne.\n', ['One.']],
    ['old Mac line ends', 'title,text\rA,One.\rB,Two.\r', ['One.', 'Two.']],
    ['empty rows and missing cells', 'text,title,note\n\nOne.\n,,\nTwo.,T\n', ['One.', 'Two.']],
    ['columns that stand twice', 'text,text,title\nOne.,Other,T\n', ['One.']],
    ['a column called __proto__', '__proto__,constructor,text\n{"a":1},x,One.\n', ['One.']],
    ['right to left', 'text\nאני מצטער, {customer}.\n', ['אני מצטער, {customer}.']],
    ['no header', 'abc,"A long sentence with words."\n', ['A long sentence with words.']],
  ])('reads %s', async (_, text, wanted) => {
    const { phrases } = await read(text);
    expect(phrases?.map((phrase) => phrase.text)).toEqual(wanted);
  });

  it('refuses rows with too many columns, without a text, too long, and names them', async () => {
    const { phrases, refused } = await read(`title,text\nA,One.\nB,Two, and more.\nC,\nD,${'x'.repeat(2_001)}\n`);
    expect(phrases?.length).toBe(1);
    expect(refused).toEqual([
      { place: 'Row 3', why: expect.stringContaining('3 columns where there are 2') },
      { place: 'Row 4', why: '“text” must not be empty.' },
      { place: 'Row 5', why: '“text” must have at most 2,000 characters.' },
    ]);
  });

  it('refuses the row whose quotation mark never closes', async () => {
    const { refused } = await read('title,text\nA,"One.\nB,Two.\n');
    expect(refused?.[0]?.why).toContain('quotation marks');
  });

  it('refuses the same row twice', async () => {
    const { phrases, refused } = await read('title,text\nA,One.\nA,One.\n');
    expect(phrases?.length).toBe(1);
    expect(refused).toEqual([{ place: 'Row 3', why: 'It is the same as “Row 2”.' }]);
  });

  it('reads any text at all without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { phrases } = await read(text);
        expect(wellFormed(phrases).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('JSON', () => {
  it('of any shape, under every name that a format looks for, is read or refused, and never pollutes', async () => {
    const keys = [
      'phrases',
      'macros',
      'actions',
      'data',
      'folders',
      'snippets',
      'templates',
      'text',
      'body',
      'name',
      'title',
      'content',
      'short_code',
      'field',
      'value',
      'arguments',
      'type',
      '__proto__',
      'constructor',
      'id',
      'step',
      '_embedded',
      'saved_replies',
    ];
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 7, '', 'comment_value', 'setResponseText', '<b>x</b>', 'A text.'),
        fc.array(tie('any'), { maxLength: 3 }),
        tie('record'),
      ),
      record: fc.array(fc.tuple(fc.constantFrom(...keys), tie('any')), { maxLength: 5 }).map((pairs) => {
        const record = Object.create(null) as Record<string, unknown>;
        for (const [key, value] of pairs as [string, unknown][]) record[key] = value;
        return record;
      }),
    })).any;
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const { phrases } = await readAll('x.json', JSON.stringify(value));
        expect(wellFormed(phrases)).toMatchObject({ ok: true });
        expect(({} as Record<string, unknown>).text).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('that breaks off is refused with its line', () => {
    const read = recognise('x.json', '{\n"name": "x",\n"phrases": [');
    expect(read.ok ? '' : read.error).toMatch(/^This is not JSON/);
    expect(recognise('x.json', '   ').ok).toBe(false);
    expect(recognise('x.json', '{"a": 1}').ok).toBe(false);
  });

  it('entries that are null or no records are refused by their place', async () => {
    const { phrases, refused } = await readAll('x.json', {
      macros: [
        null,
        7,
        { title: null, actions: [{ field: 'comment_value', value: null }] },
        { id: 1, title: 'A', actions: [{ field: 'comment_value', value: 'Fine.' }] },
      ],
    });
    expect(phrases?.length).toBe(1);
    expect(refused?.map(({ place }) => place)).toEqual(['Macro 1', 'Macro 2', 'Macro 3']);
  });

  it('reads 10 MB within reason', async () => {
    const macros = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      title: `T${id}`,
      actions: [{ field: 'comment_value', value: `Text ${id} ${'word '.repeat(190)}` }],
    }));
    const text = JSON.stringify({ macros });
    expect(text.length).toBeGreaterThan(9_000_000);
    const found = recognise('big.json', text);
    const read = found.ok ? found.value.importer.read(found.value.source) : found;
    expect(read.ok && read.value.rows.length).toBe(10_000);
  });
});

describe('HTML', () => {
  it.each([
    ['scripts', '<p>Hello</p><script>alert(1)</script><style>p{}</style>', 'Hello'],
    ['handlers', '<img src=x onerror="alert(1)">Hi <b onclick="x()">there</b>', 'Hi there'],
    ['lists', '<p>Do this:</p><ul><li>one</li><li>two</li></ul>', 'Do this:\n\n- one\n- two'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['entities and blanks', 'a&nbsp;&amp;&nbsp;b &lt;3', 'a & b <3'],
    ['comments and templates', 'a<!-- x --><template>y</template>b', 'ab'],
    ['frames', 'a<iframe srcdoc="<script>x()</script>"></iframe>', 'a'],
  ])('becomes text without %s', (_, html, wanted) => expect(plain(html)).toBe(wanted));

  it('that is nested a thousand deep stops, and does not fail', () => {
    expect(plain(`${'<div>'.repeat(1_000)}deep${'</div>'.repeat(1_000)}`)).toBe('');
  });

  it('never comes through into a phrase', async () => {
    const { phrases } = await readAll(
      'x.csv',
      'text\n"Hello &lt;script&gt;x&lt;/script&gt; <b>you</b>"\n"Plain <name>, hi."\n',
    );
    for (const { text } of phrases ?? []) expect(text).not.toMatch(/<\/?[a-z][^>]*>/i);
    expect(phrases?.length).toBe(2);
  });
});

describe('placeholders', () => {
  it.each([
    ['{{ticket.requester.first_name}}', '{customer}'],
    ['{{ current_user.name }}', '{agent}'],
    ['{{contact.name}}', '{customer}'],
    ['{{ticket.id}}', '{reference}'],
    ['{{user.first_name | fallback: "there"}}', '{customer}'],
    ['{% if ticket.x %}', '[if ticket x]'],
    ['%filltext:name=Order number%', '[Order number]'],
    ['%filltext%', '[fill in]'],
    ['[[REASON]]', '[REASON]'],
    ['{restated}', '{restated}'],
    ['{anything else}', '[anything else]'],
    ['50% off and 20% more', '50% off and 20% more'],
    ['{{__proto__}}', '[proto]'],
  ])('%s → %s', (text, wanted) => expect(mapPlaceholders(text).text).toBe(wanted));

  it('leave nothing in braces that would be sent as it stands', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '{',
            '}',
            '{{',
            '}}',
            '{%',
            '%}',
            '%',
            'fill',
            'text',
            'a',
            '.',
            '|',
            ' ',
            '[[',
            ']]',
            'customer',
          ),
          { maxLength: 30 },
        ),
        (bits) => {
          const { text } = mapPlaceholders(bits.join(''));
          for (const [, name] of text.matchAll(/\{([a-z]+)\}/g)) expect(name).toBe('customer');
        },
      ),
    );
  });
});

it('every format claims its own file and no other’s name alone', () => {
  expect(IMPORTERS.filter((one) => one.claims({ name: 'x.json', text: '{}', json: {} }))).toEqual([]);
});
