/** Whatever reaches the worker as a message: it is answered with a value, only the right sender is served, and what is stored stays whole. */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentRequest, pageRequest } from '../../src/messages/contract.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { memoryArea } from '../settings/area.ts';
import { spoilt, valuesOf } from './arbitrary.ts';

const ID = 'amends';
const HOME = 'chrome-extension://amends/';
const local = memoryArea();
const session = memoryArea();
/** As the browser's storage takes one key or several. */
const lax = (area: typeof local) => ({
  get: (keys: string | string[] | null) => area.get(typeof keys === 'string' ? [keys] : keys),
  set: area.set,
  remove: (keys: string | string[]) => area.remove([keys].flat()),
});
const quiet = { addListener: () => undefined };
const nothing = async () => undefined;

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'amends', getURL: (path: string) => HOME + path, sendMessage: nothing, openOptionsPage: nothing },
    storage: { local: lax(local), session: lax(session), onChanged: quiet },
    permissions: { contains: async () => true, getAll: async () => ({ origins: [] }) },
    commands: { getAll: async () => [] },
    tabs: { query: async () => [], sendMessage: nothing },
    scripting: { executeScript: async () => [{}] },
    action: { setBadgeText: nothing, setTitle: nothing, setBadgeBackgroundColor: nothing },
    alarms: { create: nothing, clear: nothing, onAlarm: quiet },
    notifications: { onClicked: quiet, create: nothing, clear: nothing },
  },
}));
const { answer } = await import('../../src/background/answers.ts');
type Sender = Parameters<typeof answer>[1];

const inPage = {
  id: ID,
  url: 'https://desk.example.com/1',
  frameId: 0,
  tab: { id: 1, url: 'https://desk.example.com/1' },
} as unknown as Sender;
const popup = { id: ID, url: `${HOME}src/popup/index.html` } as Sender;
const kinds = (schema: typeof contentRequest | typeof pageRequest) =>
  schema.options.map((one) => one.entries.kind.literal);
const RUNS = { numRuns: 60 };

beforeEach(() => {
  local.items = {};
  session.items = {};
});

const sound = async (given: unknown) => {
  expect(given).toMatchObject({ ok: expect.any(Boolean) });
  const { ok, error } = given as { ok: boolean; error?: string };
  if (!ok) expect(error).toMatch(/\S/);
  expect((await loadSettings(local)).problem).toBeNull();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
};

describe.each([
  ['the page’s script', contentRequest, inPage],
  ['our own pages', pageRequest, popup],
] as const)('a request of %s', (_, schema, sender) => {
  it.each(kinds(schema))('“%s” is answered, whatever stands in it', async (kind) => {
    const one = schema.options.find(({ entries }) => entries.kind.literal === kind);
    await fc.assert(
      fc.asyncProperty(valuesOf(one as never), async (request) => {
        expect(v.safeParse(schema, request).success).toBe(true);
        await sound(await answer(request, sender));
      }),
      RUNS,
    );
  });

  it.each(kinds(schema))('“%s” with something wrong in it is refused, and nothing is stored', async (kind) => {
    const one = schema.options.find(({ entries }) => entries.kind.literal === kind);
    await fc.assert(
      fc.asyncProperty(valuesOf(one as never).chain(spoilt), async (request) => {
        const before = JSON.stringify([local.items, session.items]);
        const given = await answer(request, sender);
        await sound(given);
        if (v.safeParse(schema, request).success) return;
        expect(given.ok).toBe(false);
        expect(JSON.stringify([local.items, session.items])).toBe(before);
      }),
      RUNS,
    );
  });
});

describe('who asks', () => {
  const all = fc.oneof(valuesOf(contentRequest as never), valuesOf(pageRequest as never));
  it.each([
    ['another extension', { ...popup, id: 'another' }],
    ['nobody', {}],
    ['another extension that names our page', { id: 'another', url: `${HOME}src/options/index.html` }],
  ])('%s is served nothing', async (__, sender) => {
    await fc.assert(
      fc.asyncProperty(all, async (request) => {
        const before = JSON.stringify([local.items, session.items]);
        expect(await answer(request, sender as Sender)).toMatchObject({ ok: false });
        expect(JSON.stringify([local.items, session.items])).toBe(before);
      }),
      RUNS,
    );
  });

  it('a page’s script is not served what only our own pages may ask for, and the other way round', async () => {
    const shared = new Set<string>(kinds(contentRequest));
    for (const one of pageRequest.options.filter(({ entries }) => !shared.has(entries.kind.literal)))
      await fc.assert(
        fc.asyncProperty(valuesOf(one as never), async (request) => {
          expect(await answer(request, inPage)).toMatchObject({ ok: false });
        }),
        { numRuns: 10 },
      );
    for (const one of contentRequest.options)
      await fc.assert(
        fc.asyncProperty(valuesOf(one as never), async (request) => {
          expect(await answer(request, popup)).toMatchObject({ ok: false });
        }),
        { numRuns: 10 },
      );
  });

  it('a script that runs in no tab is served nothing', async () => {
    expect(await answer({ kind: 'hello' }, { id: ID, url: 'https://desk.example.com/' } as Sender)).toMatchObject({
      ok: false,
    });
  });
});

it('anything at all as a message is refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (request) => {
      expect(await answer(request, inPage)).toMatchObject({ ok: false, error: expect.stringMatching(/\S/) });
      expect(await answer(request, popup)).toMatchObject({ ok: false, error: expect.stringMatching(/\S/) });
    }),
  );
});
