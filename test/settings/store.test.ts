import { describe, expect, it } from 'vitest';
import { backupsIn, readBackup } from '../../src/settings/backups.ts';
import { MIGRATIONS, migrate } from '../../src/settings/migrations.ts';
import { loadHeads, loadLibraries } from '../../src/settings/libraries.ts';
import { DEFAULTS, VERSION } from '../../src/settings/schema.ts';
import { loadSettings, saveSettings, updateSettings } from '../../src/settings/store.ts';
import { memoryArea } from './area.ts';

const phrase = (id: string, step: string) => ({ id, step, text: `Text of ${id}.` });
const versionTwo = {
  'settings.version': 2,
  'settings.mode': 'quiet',
  'settings.taught': { 'desk.example': { customer: '.them', agent: '.us' } },
  'settings.libraries': [
    { id: 'own', name: 'My phrases', phrases: [phrase('a', 'own'), phrase('b', 'solve'), phrase('c', 'own')] },
    { id: 'team', name: 'Team', version: '3', phrases: [phrase('d', 'learn')] },
  ],
};

describe('migrations', () => {
  it('lead to the version that the schema names', () => {
    expect(MIGRATIONS.length).toBe(VERSION);
  });

  it('0 → 1 gives what was stored a version', () => {
    expect(MIGRATIONS[0]?.({ 'settings.mode': 'quiet' })).toEqual({ 'settings.mode': 'quiet', 'settings.version': 1 });
  });

  it('1 → 2 adds the taught pages, and keeps those that are there', () => {
    expect(MIGRATIONS[1]?.({ 'settings.version': 1 })).toEqual({ 'settings.taught': {}, 'settings.version': 2 });
  });

  it('2 → 3 moves the libraries out of the settings, without a loss', async () => {
    const area = memoryArea(versionTwo);
    expect((await loadSettings(area)).settings).toMatchObject({ mode: 'quiet', version: 3 });
    const { libraries, faults } = await loadLibraries(area);
    expect(faults).toEqual([]);
    expect(libraries.map(({ head, phrases }) => [head.id, head.from, phrases.map(({ id }) => id)])).toEqual([
      ['own', 'own', ['a', 'b', 'c']],
      ['team', 'file', ['d']],
    ]);
    expect(libraries[1]?.head.version).toBe('3');
    expect(Object.keys(area.items)).not.toContain('settings.libraries');
  });

  it('survive nonsense in place of libraries', () => {
    for (const broken of [
      null,
      7,
      'x',
      [null, 7, {}, { id: 1 }, { id: 'x', phrases: 'no' }, { id: 'y', phrases: [null] }],
    ])
      expect(migrate({ 'settings.version': 2, 'settings.libraries': broken })['settings.version']).toBe(VERSION);
  });

  it('keep the state before them, whole', async () => {
    const area = memoryArea(versionTwo);
    await loadSettings(area);
    const [backup] = backupsIn(area.items);
    expect(backup?.version).toBe(2);
    expect(JSON.parse((await readBackup(area, backup?.name ?? '')) ?? '')).toEqual(versionTwo);
  });

  it('run once when two pages open at the same moment', async () => {
    const area = memoryArea(versionTwo);
    await Promise.all([loadSettings(area), loadSettings(area)]);
    expect(backupsIn(area.items).length).toBe(1);
    expect((await loadHeads(area)).heads.length).toBe(2);
  });

  it('change nothing when they are ended in the middle', async () => {
    const area = memoryArea(versionTwo);
    area.fail('ended');
    await expect(loadSettings(area)).rejects.toThrow('ended');
    expect(area.items).toEqual(versionTwo);
  });
});

describe('settings', () => {
  it('are the defaults where nothing is stored, and nothing is written', async () => {
    const area = memoryArea();
    expect((await loadSettings(area)).settings).toEqual(DEFAULTS);
    expect(area.items).toEqual({});
  });

  it('cost only the damaged part, say which, and keep it aside', async () => {
    const area = memoryArea({ 'settings.version': VERSION, 'settings.mode': 'loud', 'settings.agentName': 'Ann' });
    const { settings, problem } = await loadSettings(area);
    expect(settings).toMatchObject({ mode: 'standard', agentName: 'Ann' });
    expect(problem).toContain('“mode”');
    expect(await saveSettings(area, { mode: 'quiet' })).toEqual({ ok: true });
    expect(area.items['damaged:settings.mode']).toBe('loud');
    expect((await loadSettings(area)).problem).toBe(null);
  });

  it('of a newer Amends are left as they are', async () => {
    const area = memoryArea({ 'settings.version': VERSION + 1, 'settings.mode': 'telepathy' });
    const before = structuredClone(area.items);
    expect((await loadSettings(area)).problem).toContain('newer');
    expect(await saveSettings(area, { mode: 'quiet' })).toMatchObject({ ok: false });
    expect(area.items).toEqual(before);
  });

  it('are refused with a sentence, and what was there stays', async () => {
    const area = memoryArea({ 'settings.version': VERSION, 'settings.mode': 'quiet' });
    const before = structuredClone(area.items);
    expect(await saveSettings(area, { pauseMs: 1 })).toEqual({
      ok: false,
      error: 'It was not stored: “pauseMs” must be at least 200.',
    });
    area.fail('QuotaExceededError');
    const full = await saveSettings(area, { mode: 'learner' });
    expect(full.ok ? '' : full.error).toContain('no room left');
    expect(area.items).toEqual(before);
  });

  it('keep both of two changes at once to the same part', async () => {
    const area = memoryArea();
    await Promise.all(
      ['blame', 'but', 'vague'].map((rule) =>
        updateSettings(area, ({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] })),
      ),
    );
    expect((await loadSettings(area)).settings.rulesOff.toSorted()).toEqual(['blame', 'but', 'vague']);
  });

  it('pollute no prototype', async () => {
    const area = memoryArea();
    area.items['settings.perSite'] = JSON.parse('{"__proto__": {"mode": "quiet"}, "desk.example": {"mode": "quiet"}}');
    const { settings } = await loadSettings(area);
    expect(settings.perSite).toEqual({ 'desk.example': { mode: 'quiet' } });
    expect(({} as Record<string, unknown>).mode).toBeUndefined();
  });
});
