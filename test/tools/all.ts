/** All checks, one after the other; the last line counts them. Every check runs even when an earlier one failed. */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers.ts';
import { type Counts, runVitest } from './vitest.ts';

const REPORTS = 'artifacts/reports';

/** Runs a command with its output on the terminal. */
function run(title: string, command: string, args: string[]): boolean {
  console.log(`\n=== ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A check that passes or fails as a whole. */
const single = (title: string, command: string, args: string[]): Counts => {
  const ok = run(title, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** A vitest project, counted test by test. */
const vitest = (project: string): Counts => {
  console.log(`\n=== ${project} tests`);
  return runVitest(`${REPORTS}/${project}.json`, ['--project', project]);
};

const problem = ensureBrowsers();
if (problem) {
  console.log(problem);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const results = [
  single('types', 'npx', ['tsc', '--noEmit']),
  single('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings', '.']),
  single('build', 'npx', ['tsx', 'test/tools/build.ts']),
  single('package lint', 'npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors=false']),
  vitest('unit'),
  vitest('browser'),
  vitest('alone'),
  vitest('package'),
];
const total = results.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
