import { describe, expect, it } from 'vitest';
import { loadLibraries } from '../../src/settings/libraries.ts';
import { changePhrases } from '../../src/settings/libraries.ts';
import { isForbidden, takePolicy } from '../../src/settings/policy.ts';
import { loadSettings, saveSettings } from '../../src/settings/store.ts';
import { readPack } from '../../src/settings/pack.ts';
import { effective, onSite } from '../../src/settings/effective.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { memoryArea } from './area.ts';

const pack = (more: object = {}) =>
  JSON.stringify({
    amends: 'pack',
    name: 'Support',
    libraries: [{ id: 'team', name: 'Team', phrases: [{ id: 'a', step: 'own', text: 'It is mine now.' }] }],
    stepsOff: ['learn'],
    ...more,
  });

describe('a policy', () => {
  it('sets and locks what it names, and puts its libraries first, apart from own ones of the same id', async () => {
    const area = memoryArea();
    await changePhrases(area, 'own', () => [{ id: 'x', step: 'own', text: 'Mine.' }]);
    expect(await takePolicy(area, pack())).toEqual({ outcome: { ok: true }, faults: [] });
    const { settings, locked } = await loadSettings(area);
    expect(settings.stepsOff).toEqual(['learn']);
    expect([...locked]).toEqual(['stepsOff']);
    expect((await loadLibraries(area)).libraries.map(({ head }) => [head.id, head.from])).toEqual([
      ['policy:team', 'policy'],
      ['own', 'own'],
    ]);
    expect(await saveSettings(area, { stepsOff: [] })).toMatchObject({ ok: false });
    expect(await saveSettings(area, { mode: 'quiet' })).toEqual({ ok: true });
    const changed = await changePhrases(area, 'policy:team', () => []);
    expect(changed.ok ? '' : changed.error).toContain('Your organisation has set this');
  });

  it('presets where it is not locked', async () => {
    const area = memoryArea();
    await takePolicy(area, pack({ locked: false }));
    expect((await loadSettings(area)).settings.stepsOff).toEqual(['learn']);
    expect(await saveSettings(area, { stepsOff: [] })).toEqual({ ok: true });
    expect((await loadSettings(area)).settings.stepsOff).toEqual([]);
  });

  it('that is bad is refused whole with every fault named; the last good one stays', async () => {
    const area = memoryArea();
    await takePolicy(area, pack());
    const bad = pack({ mode: 'loud', stepOff: ['learn'], pauseMs: 5 });
    const { faults } = await takePolicy(area, bad);
    expect(faults).toEqual([
      '“mode” must be one of learner, standard, quiet, atSend.',
      '“pauseMs” must be at least 200.',
      '“stepOff” is not known here.',
    ]);
    const { settings, policy } = await loadSettings(area);
    expect(settings.stepsOff).toEqual(['learn']);
    expect(policy?.faults).toEqual(faults);
    expect((await loadLibraries(area)).libraries.length).toBe(1);
    await takePolicy(area, pack({ stepsOff: ['ask'] }));
    const mended = await loadSettings(area);
    expect([mended.policy?.faults, mended.settings.stepsOff]).toEqual([[], ['ask']]);
  });

  it.each([
    [7, '“pack” must be a text that holds JSON.'],
    ['{"a', 'This is not JSON'],
    ['[]', 'The file'],
    ['{"format": 2}', 'a newer Amends has made this file'],
    [
      '{"libraries":[{"id":"a","name":"A","phrases":[{"id":"p","step":"own"}]}]}',
      'Library 1, phrase 1, “text” is missing.',
    ],
    ['{"sites":{"ask":["desk.example.com"]}}', 'must look like https://desk.example.com/*'],
  ])('names what is wrong with %j', async (value, fault) => {
    const { faults } = await takePolicy(memoryArea(), value);
    expect(faults.join(' ')).toContain(fault);
  });

  it('that goes takes its libraries along, and nothing else', async () => {
    const area = memoryArea();
    await changePhrases(area, 'own', () => [{ id: 'x', step: 'own', text: 'Mine.' }]);
    const before = structuredClone(area.items);
    await takePolicy(area, pack());
    await takePolicy(area, undefined);
    expect(area.items).toEqual(before);
    await takePolicy(area, undefined);
    expect(area.items).toEqual(before);
  });

  it('is written only when it changes', async () => {
    const area = memoryArea();
    await takePolicy(area, pack());
    area.fail('nothing may be written');
    expect(await takePolicy(area, pack())).toEqual({ outcome: { ok: true }, faults: [] });
  });
});

describe('sites of a policy', () => {
  const of = (sites: object) => {
    const read = readPack(JSON.stringify({ sites }));
    return read.ok ? read.value : null;
  };
  it.each([
    [{ forbidden: ['https://mail.example.com/*'] }, 'https://mail.example.com/inbox', true],
    [{ forbidden: ['https://*.example.com/*'] }, 'https://a.b.example.com/', true],
    [{ forbidden: ['https://*.example.com/*'] }, 'https://badexample.com/', false],
    [{ forbidden: ['https://mail.example.com/*'] }, 'http://mail.example.com/', false],
    [{ ask: ['https://desk.example.com/*'], only: true }, 'https://desk.example.com/1', false],
    [{ ask: ['https://desk.example.com/*'], only: true }, 'https://other.example.com/', true],
    [{ ask: ['https://desk.example.com/*'] }, 'https://other.example.com/', false],
  ])('%j on %s: %s', (sites, address, forbidden) => expect(isForbidden(of(sites), address)).toBe(forbidden));
});

describe('manners on single sites', () => {
  const settings = { ...DEFAULTS, mode: 'quiet' as const, perSite: { 'desk.example': { mode: 'learner' as const } } };
  it('hold over the others, but not over what is locked', () => {
    expect(onSite(settings, 'desk.example', new Set()).mode).toBe('learner');
    expect(onSite(settings, 'other.example', new Set())).toBe(settings);
    expect(onSite(settings, 'desk.example', new Set(['mode'])).mode).toBe('quiet');
    expect(onSite(settings, '__proto__', new Set())).toBe(settings);
  });
  it('the organisation’s own hold, too', () => {
    const policy = { print: '', at: 0, faults: [], pack: { perSite: { 'desk.example': { mode: 'atSend' as const } } } };
    const all = effective({ mode: 'quiet' }, policy);
    expect(onSite(all, 'desk.example', new Set(['perSite'])).mode).toBe('atSend');
  });
});
