/** The help says what the code does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/l10n/index.ts';
import { IMPORTERS } from '../../src/phrases/imports/index.ts';
import { checkLibrary } from '../../src/phrases/schema.ts';
import { readPack } from '../../src/settings/pack.ts';
import { CATALOGUE } from '../../src/coach/catalogue.ts';
import { STEP_NAMES } from '../../src/ui/names.ts';
import { rulesPage } from '../tools/rulesPage.ts';
import { SCHEMAS } from '../tools/schemas.ts';

const FOLDER = 'public/help';
/** What the build writes. */
const MADE = ['rules.html'];
const page = (name: string) => parseHTML(readFileSync(join(FOLDER, name), 'utf8')).document;
const examples = (name: string): string[] =>
  [...page(name).querySelectorAll('pre')].map((one) => one.textContent ?? '');

it.each(Object.entries(SCHEMAS))(
  '%s is the schema that the code checks with (npx tsx test/tools/schemas.ts writes it)',
  (file, text) => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  },
);

it('names every format, and how sure it is', () => {
  const text = page('formats.html').body.textContent ?? '';
  for (const { id } of IMPORTERS) {
    expect(text).toContain(say(`formats_${id}`));
    expect(text).toContain(say(`formats_${id}_shape`));
  }
});

it('shows a library that can be taken', () => {
  expect(checkLibrary(JSON.parse(examples('formats.html')[0] ?? '')).ok).toBe(true);
});

describe('each example of a policy holds a good pack', () => {
  const [cloud = '', windows = '', mac = '', linux = '', firefox = ''] = examples('leads.html');
  const packIn = (value: unknown): unknown => (value as { pack: unknown }).pack;
  it.each([
    ['cloud', () => (packIn(JSON.parse(cloud)) as { Value: string }).Value],
    ['Windows', () => JSON.parse(`"${/"pack"="(.*)"$/m.exec(windows)?.[1]}"`) as string],
    ['macOS', () => /<key>pack<\/key>\s*<string>(.*)<\/string>/.exec(mac)?.[1] ?? ''],
    ['Linux', () => packIn(JSON.parse(linux)['3rdparty'].extensions.EXTENSION_ID) as string],
    ['Firefox', () => packIn(JSON.parse(firefox).policies['3rdparty'].Extensions['amends@amends.example']) as string],
  ])('%s', (_, pack) => expect(readPack(pack())).toMatchObject({ ok: true, value: { name: 'Support' } }));
});

it('has no link that leads nowhere, and none out of the package', () => {
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.html')))
    for (const link of page(name).querySelectorAll('a[href], link[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) continue;
      expect(href).not.toMatch(/^\w+:/);
      const file = join(FOLDER, href.split('#')[0] ?? '');
      expect(existsSync(file) || MADE.includes(basename(file)), `${name}: ${href}`).toBe(true);
    }
});

it('has a page of all rules, each with reason and source', () => {
  const { document } = parseHTML(rulesPage(STEP_NAMES));
  for (const { id, why, source } of CATALOGUE.flatMap(({ rules }) => rules))
    expect(document.getElementById(id)?.nextElementSibling?.textContent).toBe(`${why} ${source}.`);
});

it('names in the privacy statement only what there is: each file, and each test by its title', () => {
  const rows = [...page('privacy.html').querySelectorAll('tbody tr')];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, where, checked] = row.querySelectorAll('td');
    for (const code of where?.querySelectorAll('code') ?? []) {
      const text = code.textContent ?? '';
      expect(existsSync(text) || readFileSync('manifest.json', 'utf8').includes(text), text).toBe(true);
    }
    const named = [...(checked?.textContent ?? '').matchAll(/(test\/[\w./-]+\.ts): ((?:“[^”]+”(?:, )?)+)/g)].flatMap(
      ([, file = '', titles = '']) => [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
    );
    expect(named.length, row.textContent ?? '').toBeGreaterThan(0);
    expect([...(checked?.textContent ?? '').matchAll(/“/g)].length, row.textContent ?? '').toBe(named.length);
    for (const { file, title } of named)
      expect(readFileSync(file, 'utf8'), `${file}: ${title}`).toContain(`'${title}'`);
  }
});
