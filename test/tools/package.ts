/**
 * Makes what the stores take: a zip for Chrome and Edge, one for Firefox, and the sources that Firefox's reviewers build it from.
 * `npm run package -- --check` then does what a reviewer does: unpacks the sources elsewhere, builds them there, and compares byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { MOST_BYTES, zipOf, zipOfBuild } from './zip.ts';

const OUT = 'artifacts/packages';
const MODES = ['chromium', 'firefox'] as const;

const build = (cwd = '.') =>
  execFileSync('npx', ['tsx', 'test/tools/build.ts'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files under version control, without pictures and reports of runs, which no build needs. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('test/reports/'));

/** Builds the sources' zip in a folder of its own, with the packages that are installed here. */
function builtElsewhere(zip: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-sources-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(zip))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    build(folder);
    return Object.fromEntries(MODES.map((mode) => [mode, hashOf(zipOfBuild(join(folder, 'dist', mode)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log('Building Amends …');
build();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
const zips = {
  chromium: zipOfBuild('dist/chromium'),
  firefox: zipOfBuild('dist/firefox'),
  sources: zipOf(sources(), '.'),
};
for (const [name, content] of Object.entries(zips)) {
  const path = join(OUT, `amends-${version}-${name}.zip`);
  writeFileSync(path, content);
  console.log(`${path}  ${(content.length / 1000).toFixed(0)} kB  sha256 ${hashOf(content)}`);
}
for (const mode of MODES)
  if (zips[mode].length > MOST_BYTES) {
    console.error(`The package for ${mode} is larger than ${MOST_BYTES / 1000} kB: see what was pulled in.`);
    process.exitCode = 1;
  }

if (process.argv.includes('--check')) {
  console.log('Building once more, from the zip of the sources …');
  const again = builtElsewhere(zips.sources);
  for (const mode of MODES) {
    const same = again[mode] === hashOf(zips[mode]);
    console.log(`${mode}: ${same ? 'the same bytes' : `other bytes, sha256 ${again[mode]}`}`);
    if (!same) process.exitCode = 1;
  }
}
