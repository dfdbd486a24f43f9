/**
 * Makes what the stores take: a zip for Chrome and Edge, one for Firefox, and the sources that Firefox's reviewers build it from.
 * The same sources give the same bytes: entries are sorted and carry one fixed time.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

const OUT = 'artifacts/packages';
/** Zip entries know no time before 1980; any fixed one will do. */
const TIME = new Date(2020, 0, 1, 12, 0, 0);

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

/** A zip of files, named by their paths below `base`. */
function zip(files: readonly string[], base: string): Uint8Array {
  const entries = files.map((file): [string, Uint8Array] => [
    relative(base, file).split(sep).join('/'),
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: TIME });
}

function write(name: string, content: Uint8Array): void {
  const path = join(OUT, name);
  writeFileSync(path, content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${path}  ${(content.length / 1024).toFixed(0)} kB  sha256 ${hash}`);
}

execFileSync('npx', ['tsx', 'test/tools/build.ts'], { stdio: 'inherit', shell: process.platform === 'win32' });
mkdirSync(OUT, { recursive: true });
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
for (const mode of ['chromium', 'firefox'])
  write(`amends-${version}-${mode}.zip`, zip(filesIn(join('dist', mode)), join('dist', mode)));
const sources = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && !file.startsWith('test/reports/pictures/'));
write(`amends-${version}-sources.zip`, zip(sources, '.'));
