/** All checks, one after the other; the last line counts them. Every check runs even when an earlier one failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.ts';

interface Counts {
  passed: number;
  failed: number;
}

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

/** A vitest project, counted test by test; a run without a report, or without a test, is a failure. */
function vitest(project: string): Counts {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const ok = run(`${project} tests`, 'npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const broken = !ok && numFailedTests === 0 ? 1 : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken + (numPassedTests === 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(REPORTS, { recursive: true });
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
];
const total = results.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
