import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/settings/pack.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { memoryArea } from './area.ts';

const page = { customer: '[data-side="them"]', agent: '[data-side="us"]' };

describe('taught pages', () => {
  it('are kept by host, and in a team’s pack', async () => {
    const area = memoryArea({ 'settings.version': 2, 'settings.taught': { 'desk.example': page } });
    expect((await loadSettings(area)).settings.taught).toEqual({ 'desk.example': page });
    const pack = parsePack(JSON.stringify({ taught: { 'desk.example': page } }));
    expect(pack.ok && pack.value.taught).toEqual({ 'desk.example': page });
  });

  it('are none in settings from before there were any', async () => {
    const area = memoryArea({ 'settings.version': 1, 'settings.mode': 'quiet' });
    expect((await loadSettings(area)).settings).toMatchObject({ mode: 'quiet', taught: {} });
  });

  it.each([
    [{ customer: '', agent: '.us' }, 'must not be empty'],
    [{ customer: '.them' }, 'is missing'],
    [{ customer: '.them', agent: 'x'.repeat(501) }, 'at most 500 characters'],
  ])('are refused with a reason: %j', (broken, why) => {
    const parsed = parsePack(JSON.stringify({ taught: { 'desk.example': broken } }));
    expect(parsed.ok ? '' : parsed.error).toContain(why);
  });
});
