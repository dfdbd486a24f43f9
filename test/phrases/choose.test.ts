/** Which phrases are offered, and that they stay while the agent types. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Conversation } from '../../src/coach/model.ts';
import { advise } from '../../src/phrases/advise.ts';
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { choose, type Wish } from '../../src/phrases/choose.ts';
import type { Library, Phrase } from '../../src/phrases/schema.ts';
import { known, unknown } from './case.ts';

const team = (...phrases: Omit<Phrase, 'id' | 'step'>[]): Library => ({
  id: 'team',
  name: 'Team',
  version: '1',
  language: 'en',
  phrases: phrases.map((one, at) => ({ id: `team-${at + 1}`, step: 'apologise', ...one })),
});

function chosen(libraries: readonly Library[], some: Partial<Wish> = {}, reading = known()): string[] {
  const wish: Wish = {
    step: 'apologise',
    reading,
    channel: 'mail',
    stage: 'first',
    tone: null,
    acted: false,
    said: '',
    used: [],
    ...some,
  };
  return choose(libraries, wish, { reading, agentName: null, offer: null }).map(({ filled }) => filled.text);
}

it('puts the team’s words first', () => {
  expect(chosen([team({ text: 'We are sorry about {issue}.' }), BUILT_IN])[0]).toBe(
    'We are sorry about the late parcel.',
  );
});

it('prefers what the case fills to what it leaves half-filled, in the team’s words too', () => {
  const half = team({ text: 'We are sorry about {issue}.' }, { text: 'We are sorry, {customer}.' });
  const reading = unknown({ customerName: 'Ana' });
  expect(chosen([half], {}, reading)).toEqual(['We are sorry, Ana.', 'We are sorry about [what went wrong].']);
  expect(chosen([half, BUILT_IN], {}, reading)[0]).toBe('We are sorry, Ana.');
});

it('keeps to kind, mood, channel and stage', () => {
  const library = team(
    { text: 'Sorry about the bill.', kinds: ['billing'] },
    { text: 'Sorry, and calm.', moods: ['calm'] },
    { text: 'Sorry in chat.', channels: ['chat'] },
    { text: 'Sorry again.', stage: 'later' },
  );
  expect(chosen([library])).toEqual([]);
  expect(chosen([library], { channel: 'chat' })).toEqual(['Sorry in chat.']);
  expect(chosen([library], { stage: 'later' })).toEqual(['Sorry again.']);
  expect(chosen([library], {}, known({ kind: 'billing' }))).toEqual(['Sorry about the bill.']);
});

it('offers nothing twice in a conversation, and no phrase in two spellings', () => {
  const first = choose(
    [BUILT_IN],
    {
      step: 'apologise',
      reading: known(),
      channel: null,
      stage: 'first',
      tone: null,
      acted: false,
      said: '',
      used: [],
    },
    { reading: known(), agentName: null, offer: null },
  );
  const [top] = first;
  expect(chosen([BUILT_IN], { channel: null, used: [top?.phrase.id ?? ''] })).not.toContain(top?.filled.text);
  expect(chosen([team({ text: 'We are sorry about that.' }, { text: 'We are so sorry about that.' })])).toHaveLength(1);
});

it('does not restate what the draft has restated already', () => {
  const said = 'i can see that your parcel is nine days late.';
  expect(chosen([BUILT_IN])[0]).toBe("I'm sorry that your parcel is nine days late.");
  expect(chosen([BUILT_IN], { said })[0]).not.toContain('nine days late');
});

it('is not sorry for a wish', () => {
  const wish = known({ restated: "you'd like to see more colours" });
  expect(chosen([BUILT_IN], { step: 'acknowledge' }, wish)[0]).toContain('more colours');
  expect(chosen([BUILT_IN], {}, wish)[0]).not.toContain('more colours');
});

it('promises a refund only to somebody who asks for one', () => {
  const refund = /refund|money/;
  const solve = (asksFor: string[]) => chosen([BUILT_IN], { step: 'solve' }, known({ kind: 'refundOwed', asksFor }))[0];
  expect(solve([])).not.toMatch(refund);
  expect(solve(['refund'])).toMatch(refund);
});

const CONVERSATIONS: Conversation[] = [
  {
    messages: [
      {
        from: 'customer',
        text: 'My parcel is nine days late and nobody answers me. I am furious, this is the third time I write.',
      },
    ],
  },
  { channel: 'chat', messages: [{ from: 'customer', text: 'I was charged twice for one order!! I want a refund.' }] },
  {
    messages: [
      {
        from: 'customer',
        text: 'The jug of my blender arrived cracked, what a disappointment before the birthday of my daughter.',
      },
    ],
  },
];
const DRAFTS = [
  'Hi Ana,\n\nThank you for writing. The van broke down on Monday and the second one left without your box.\n\nKind regards,\nSam',
  'One moment please while I read this. We could see the second charge on the card statement here.',
];
const texts = (draft: string, conversation: Conversation) =>
  new Map(
    advise(draft, conversation, { typing: true }).suggestions.flatMap(({ id, about, phrases }) =>
      'step' in about ? [[id, phrases.map(({ id: phrase, text }) => `${phrase} ${text}`).join('|')] as const] : [],
    ),
  );

it('stays steady while a draft is typed key by key', () => {
  for (const conversation of CONVERSATIONS)
    for (const draft of DRAFTS) {
      const seen = new Map<string, string>();
      for (let end = 1; end <= draft.length; end++)
        for (const [id, text] of texts(draft.slice(0, end), conversation)) {
          expect(text, `${id} after “${draft.slice(0, end)}”`).toBe(seen.get(id) ?? text);
          seen.set(id, text);
        }
    }
});

it('does not depend on where in the draft the agent types', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CONVERSATIONS),
      fc.nat(80),
      fc.constantFrom('x', ' ', '\n', 'z z'),
      (conversation, at, key) => {
        const draft = DRAFTS[0] ?? '';
        const before = texts(draft, conversation);
        for (const [id, text] of texts(draft.slice(0, at) + key + draft.slice(at), conversation))
          expect(before.get(id) ?? text).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});
