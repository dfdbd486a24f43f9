/**
 * The long checks: every editor in every setting and both browsers, 1,000 steps of random work in each, the worker ended 200 times, fifty tabs at once, and the pages in every language. `npm run test:deep` takes under an hour.
 * It is made of parts; a part that was run is kept in artifacts/deep, and the next call goes on with those that are left; the result
 * of all that were run is written to test/reports/deep.md. With names of parts (`npm run test:deep -- quill trix`) only those are run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../behaviours/editors.ts';
import { ensureBrowsers, versionOf } from './browsers.ts';
import { type Result, runVitest } from './vitest.ts';

interface Part {
  id: string;
  /** What vitest is to run. */
  args: string[];
  env?: Record<string, string>;
}

const editorTests = ['chromium', 'settings', 'fuzz', 'firefox'].map((name) => `test/e2e/editors.${name}.test.ts`);
const PARTS: readonly Part[] = [
  { id: 'unit', args: ['--project', 'unit'] },
  // The worker ended 200 times; fifty tabs at once.
  { id: 'kept', args: ['--project', 'browser', 'test/e2e/ended.test.ts', 'test/e2e/storage.test.ts'] },
  { id: 'languages', args: ['--project', 'browser', 'test/e2e/languages.test.ts'] },
  ...PAGES.map(({ id }) => ({ id, args: ['--project', 'browser', ...editorTests], env: { AMENDS_EDITOR: id } })),
];

const STATE = 'artifacts/deep';
const REPORT = 'test/reports/deep.md';

const files = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];

/** What the parts depend on: after a change all are run anew. */
const fingerprint = createHash('sha1')
  .update(
    ['src', 'test/behaviours', 'test/pages', 'test/e2e', 'package-lock.json']
      .flatMap(files)
      .map((file) => readFileSync(file))
      .reduce((all, one) => Buffer.concat([all, one]), Buffer.alloc(0)),
  )
  .digest('hex');

interface Kept extends Result {
  fingerprint: string;
  seconds: number;
}
const placeOf = ({ id }: Part) => join(STATE, `${id}.json`);

function kept(part: Part): Kept | null {
  if (!existsSync(placeOf(part))) return null;
  const state = JSON.parse(readFileSync(placeOf(part), 'utf8')) as Kept;
  return state.fingerprint === fingerprint ? state : null;
}

function run(part: Part): void {
  console.log(`\n=== ${part.id}`);
  const start = Date.now();
  const result = runVitest(join(STATE, 'reports', `${part.id}.json`), part.args, { AMENDS_DEEP: '1', ...part.env });
  const state: Kept = { fingerprint, seconds: Math.round((Date.now() - start) / 1000), ...result };
  writeFileSync(placeOf(part), JSON.stringify(state, null, 2));
}

/** The result of all parts, for the repository. */
function report(results: readonly (Kept & { id: string })[]): string {
  const sum = (name: 'passed' | 'failed' | 'seconds') => results.reduce((all, one) => all + one[name], 0);
  const minutes = (seconds: number) => (seconds / 60).toFixed(1);
  const left = PARTS.filter(({ id }) => !results.some((one) => one.id === id)).map(({ id }) => id);
  const failures = results.flatMap(({ id, failures }) => failures.map((failure) => `- ${id}: ${failure}`));
  return `# The deep run, as it came out last

By \`npm run test:deep\` with Chromium ${versionOf('chromium')} and Firefox ${versionOf('firefox')}: for each editor the shared behaviours in both browsers, every
setting of \`test/behaviours/settings.ts\`, and 1,000 steps of random work (four drafts of 250); the worker ended 200 times; fifty tabs at once; every page in every language.

${sum('passed')} passed, ${sum('failed')} failed, in ${minutes(sum('seconds'))} minutes.

| part | passed | failed | minutes |
| --- | --- | --- | --- |
${results.map(({ id, passed, failed, seconds }) => `| ${id} | ${passed} | ${failed} | ${minutes(seconds)} |`).join('\n')}
${left.length > 0 ? `\nNot run yet: ${left.join(', ')}.\n` : ''}${failures.length > 0 ? `\nWhat failed:\n\n${failures.join('\n')}\n` : ''}`;
}

const problem = ensureBrowsers();
if (problem) {
  console.log(problem);
  process.exit(1);
}
mkdirSync(STATE, { recursive: true });
const named = process.argv.slice(2);
const unknown = named.filter((name) => !PARTS.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.log(`There is no part ${unknown.join(', ')}. The parts are: ${PARTS.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

for (const part of PARTS)
  if (named.length > 0 ? named.includes(part.id) : kept(part) === null) run(part);
  else if (named.length === 0) console.log(`=== ${part.id}: was run before, see ${placeOf(part)}`);

const results = PARTS.flatMap((part) => {
  const state = kept(part);
  return state ? [{ id: part.id, ...state }] : [];
});
writeFileSync(REPORT, report(results));
if (results.length === PARTS.length) {
  for (const part of PARTS) rmSync(placeOf(part));
  console.log(`\nAll parts are done: ${REPORT}`);
}
const failed = results.reduce((all, one) => all + one.failed, 0);
console.log(`\n${results.reduce((all, one) => all + one.passed, 0)} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
