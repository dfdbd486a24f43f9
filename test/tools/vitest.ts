/** Runs the project's tests and counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Result extends Counts {
  /** The names of the tests that failed, each with the first line of why. */
  failures: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }[];
}

/**
 * Runs vitest with its output on the terminal. A run without a report, or without a test, is a failure.
 *
 * @param report path of the JSON report, which is written anew
 * @param args what to run, as on the command line
 * @param env more for the environment
 */
export function runVitest(report: string, args: readonly string[], env: Record<string, string> = {}): Result {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } },
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const broken = status !== 0 && numFailedTests === 0 ? ['The run itself failed: see its output.'] : [];
    const none = numPassedTests + numFailedTests === 0 ? ['No test was run.'] : [];
    const failures = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter((one) => one.status === 'failed')
      .map((one) => `${one.fullName}: ${one.failureMessages?.[0]?.split('\n')[0]?.slice(0, 200) ?? ''}`);
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length + none.length,
      failures: [...failures, ...broken, ...none],
    };
  } catch {
    return { passed: 0, failed: 1, failures: ['The run wrote no report.'] };
  }
}
