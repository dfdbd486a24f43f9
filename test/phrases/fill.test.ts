/** What a phrase looks like once the case is filled in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fill } from '../../src/phrases/fill.ts';
import { isPlural } from '../../src/phrases/grammar.ts';
import { known, unknown } from './case.ts';

const filled = (text: string, some: Parameters<typeof known>[0] = {}) =>
  fill(text, { reading: known(some), agentName: 'Sam', offer: null }).text;

it.each([
  ["I'm sorry about {issue}.", {}, "I'm sorry about the late parcel."],
  ['{issue} is still open.', {}, 'The late parcel is still open.'],
  ['{issue} is still open.', { issue: 'the missing parts' }, 'The missing parts are still open.'],
  [
    '{issue} has not been settled.',
    { issue: 'the charges on your card' },
    'The charges on your card have not been settled.',
  ],
  ['{issue} was ours.', { issue: 'the wrong address' }, 'The wrong address was ours.'],
  ['Sorry about the {issue}.', {}, 'Sorry about the late parcel.'],
  ['It began as a {issue}.', { issue: 'the outage' }, 'It began as an outage.'],
  ['It began as an {issue}.', {}, 'It began as a late parcel.'],
  ['We will send a {amount} credit.', { money: ['€8'] }, 'We will send an €8 credit.'],
  ['Your {issue} is with me.', { issue: 'your refund' }, 'Your refund is with me.'],
  ['You have waited for {wait}.', { waits: ['for nine days'] }, 'You have waited for nine days.'],
  ['You have waited over {wait}.', { waits: ['over two weeks'] }, 'You have waited over two weeks.'],
  ['As I read it: {restated}!', { restated: 'your jug arrived cracked!!' }, 'As I read it: your jug arrived cracked!'],
  ['{restated}. That is on us.', {}, 'Your parcel is nine days late. That is on us.'],
  [
    'I see that {restated}, and I act.',
    { restated: 'it took , well , ages' },
    'I see that it took, well, ages, and I act.',
  ],
  [
    "I'm sorry that {restated}.",
    { restated: 'you tried the cable, but it will not start' },
    "I'm sorry that it will not start.",
  ],
  [
    'I can see that {restated}.',
    { restated: 'you tried it, but it is dead' },
    'I can see that you tried it, but it is dead.',
  ],
  ['{customer}, I see it.', {}, 'Ana, I see it.'],
  ['{customer}, I see it.', { customerName: 'User' }, '[name], I see it.'],
  ['{customer}, I see it.', { customerName: 'cookie_77' }, '[name], I see it.'],
  ['You wrote {contacts}.', {}, 'You wrote three times.'],
  ['You wrote {contacts}.', { contacts: 1 }, 'You wrote [how often].'],
  ['I refund {amount}.', { money: ['£40', '£12'] }, 'I refund [amount].'],
  ['{ Issue } and {ISSUE}', {}, 'The late parcel and the late parcel'],
  ['Hello {{ticket.requester.first_name}}, by [date]', {}, 'Hello [ticket requester first name], by [date]'],
  ['See [1] and %firstname%', {}, 'See [1] and [firstname]'],
  ['It is { {issue} } again', {}, 'It is the late parcel again'],
  ['It is {x {nothing} } again', {}, 'It is x [nothing] again'],
  [
    "I'm sorry that {restated}.",
    { restated: 'you have the password and you still cannot get in' },
    "I'm sorry that you still cannot get in.",
  ],
  [
    "I'm sorry that {restated}.",
    { restated: 'your phone and your laptop were lost' },
    "I'm sorry that your phone and your laptop were lost.",
  ],
  [
    "I'm sorry that {restated}.",
    { restated: 'your room was cold and nobody came' },
    "I'm sorry that your room was cold and nobody came.",
  ],
  ['{issue} is frustrating.', { issue: 'the trouble opening parcels' }, 'The trouble opening parcels is frustrating.'],
] as const)('%s', (text, some, expected) => {
  expect(filled(text, some as Parameters<typeof known>[0])).toBe(expected);
});

it('takes nothing over from the customer that looks like a blank', () => {
  expect(filled("I'm sorry that {restated}.", { restated: 'you got [object] and {name}' })).toBe(
    "I'm sorry that [what happened].",
  );
});

it('tells several things from one', () => {
  expect(['the missing parts', 'the wrong charges', 'the delays'].filter((one) => !isPlural(one))).toEqual([]);
  expect(
    [
      'the wrong address',
      'the late bus',
      'the access to your account',
      'the trouble with the items',
      'the news',
      "the driver's",
      'how long it takes to open tickets',
      'the trouble printing labels',
    ].filter(isPlural),
  ).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '{issue}',
    '{restated}',
    '{date}',
    '{nonsense}',
    '{',
    '}',
    '{{x.y}}',
    '[day]',
    '%name%',
    '[sic]',
    ' the ',
    '. ',
  ),
  fc.string({ maxLength: 12 }),
);

it('inserts no placeholder unmarked, whatever the phrase and the case', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.string(), fc.string(), (pieces, issue, restated) => {
      const reading = known({ issue: issue || null, restated: restated || null });
      const { text, blanks } = fill(pieces.join(''), { reading, agentName: null, offer: null });
      for (const { from, to } of blanks) expect(text.slice(from, to)).toMatch(/^\[[^[\]{}%]+\]$/);
      const edges = [0, ...blanks.flatMap(({ from, to }) => [from, to]), text.length];
      const stretches = edges.flatMap((from, at) => (at % 2 === 0 ? [text.slice(from, edges[at + 1])] : []));
      for (const stretch of stretches)
        expect(stretch).not.toMatch(/\{[^{}]*\}|%[a-z_.]{3,40}%|\[(?!sic|edit|link|\d+\])[^[\]\n]{1,60}\]/i);
    }),
  );
});

it('invents nothing: every word comes from the phrase or from the case', () => {
  fc.assert(
    fc.property(fc.constantFrom('issue', 'restated', 'occasion'), fc.string({ maxLength: 30 }), (name, value) => {
      const reading = unknown({ [name]: value || null });
      const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\d]/gu, '');
      const { text, fromCase } = fill(`Sorry about {${name}} today.`, { reading, agentName: null, offer: null });
      for (const { from, to } of fromCase) expect(letters(value)).toContain(letters(text.slice(from, to)));
    }),
  );
});
