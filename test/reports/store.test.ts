/** What the stores are told is what there is: within their limits, and with a reason for each permission. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import english from '../../src/l10n/en/manifest.json' with { type: 'json' };

const description = readFileSync('test/reports/store/description.md', 'utf8');
/** A section's text, by how its heading begins. */
const section = (heading: string) =>
  description
    .split(/^## /m)
    .find((one) => one.startsWith(heading))
    ?.split('\n')
    .slice(1)
    .join('\n')
    .trim() ?? '';

it('the texts keep within what the stores take, and the short one is the manifest’s', () => {
  expect(section('Short')).toBe(english.description);
  expect(section('Short').length).toBeLessThanOrEqual(132);
  expect(section('Summary').length).toBeLessThanOrEqual(250);
  expect(section('Summary').length).toBeGreaterThan(100);
  expect(section('Long').length).toBeGreaterThan(500);
  expect(section('Long').length).toBeLessThanOrEqual(16_000);
});

it('each permission of the manifest is explained, and none that it has not', () => {
  const rows = readFileSync('test/reports/store/permissions.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
  const reasons = new Map([...rows].map(([, name = '', why = '']) => [name, why]));
  const { permissions, optional_permissions, optional_host_permissions } = manifest;
  expect([...reasons.keys()].sort()).toEqual(
    [...permissions, ...optional_permissions, ...optional_host_permissions].sort(),
  );
  for (const why of reasons.values()) expect(why.length).toBeGreaterThan(30);
});

it('the changelog begins with the version that is built', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^# Changes\\n\\n## ${manifest.version}\\n`));
});
