/** Before the browser tests: the builds that they load, and the pages that they open. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../../tools/browsers.ts';

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json', 'LICENSE', 'NOTICE'];

/** Whether something that goes into the build is newer than it. */
function outdated(out: string): boolean {
  const made = join(out, 'manifest.json');
  return !existsSync(made) || Math.max(...SOURCES.map(newest)) > statSync(made).mtimeMs;
}

export async function setup(): Promise<void> {
  const problem = ensureBrowsers();
  if (problem) throw new Error(problem);
  for (const mode of ['chromium', 'firefox'])
    if (outdated(`dist/${mode}`)) {
      // In a process of its own: vitest's marks in the environment would switch the build's plugins off, and make it larger than what is shipped.
      const { VITEST: _, NODE_ENV: __, ...env } = process.env;
      execFileSync('npx', ['tsx', 'test/tools/build.ts', mode], { env, stdio: 'inherit' });
    }
}
