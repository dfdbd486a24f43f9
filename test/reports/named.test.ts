/** The threat model and the requirement table name only tests that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  file: string;
  title: string;
}

/** Each `test/…` followed by one or more “titles”. */
function namedIn(text: string): Named[] {
  return [...text.matchAll(/`(test\/[\w./-]+\.ts)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
  );
}

/** Whether the title stands in the file as a whole string, or at the end of one that begins with a number. */
const holds = ({ file, title }: Named) =>
  existsSync(file) && ["'", '`', '"'].some((quote) => readFileSync(file, 'utf8').includes(`${title}${quote}`));

const requirements = readFileSync('test/reports/requirements.md', 'utf8');
const threats = readFileSync('test/reports/threats.md', 'utf8');

describe.each([
  ['the requirement table', requirements, 40],
  ['the threat model', threats, 30],
])('%s', (_, text, least) => {
  const named = namedIn(text);
  it('names tests, each in the file where it stands', () => {
    expect(named.length).toBeGreaterThan(least);
    expect(named.filter((one) => !holds(one))).toEqual([]);
  });

  it('names no title without its file', () => {
    expect([...text.matchAll(/“/g)].length).toBe(named.length);
  });
});

it('each complaint has a row, with what proves it or its limit', () => {
  const rows = requirements.split('\n').filter((line) => /^\| R\d+ \|/.test(line));
  expect(rows.map((row) => row.split(' | ')[0])).toEqual(Array.from({ length: 18 }, (_, at) => `| R${at + 1}`));
  for (const row of rows) {
    const [, , answer = '', proof = '', limit = ''] = row.split(' | ');
    expect(answer.length, row).toBeGreaterThan(20);
    expect(namedIn(proof).length + limit.replace('|', '').trim().length, row).toBeGreaterThan(0);
  }
});

it('a title that is nowhere is found out', () => {
  expect(holds({ file: 'test/reports/named.test.ts', title: 'no such title' + ' at all' })).toBe(false);
  expect(holds({ file: 'test/nowhere.test.ts', title: 'x' })).toBe(false);
});

it('every report is named in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const reports = readdirSync('test/reports').filter((name) => name.endsWith('.md'));
  expect(reports.filter((name) => !readme.includes(`test/reports/${name}`))).toEqual([]);
});

it('every folder of src is told of in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readdirSync('src').filter((name) => !readme.includes(`\`src/${name}\``))).toEqual([]);
});
