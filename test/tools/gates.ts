/**
 * Works out the gates of the coach's patterns while the extension is built, and puts them in place of the empty ones in src/coach/text/gates.ts.
 * As a script it prints them: a build's own process cannot load the coach's sources.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { GATES } from '../../src/coach/text/gates.ts';

const SELF = 'test/tools/gates.ts';
/** All that the gates depend on. */
const SOURCES = ['src/coach', 'test/tools/examples.ts', SELF];
const KEPT = 'artifacts/gates';

const files = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];

/** They take a minute of work, and only the coach changes them: kept for the builds that follow. */
function printed(): string {
  const hash = createHash('sha1');
  for (const file of SOURCES.flatMap(files)) hash.update(file).update(readFileSync(file));
  const place = join(KEPT, `${hash.digest('hex')}.json`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const made = execFileSync(process.execPath, ['--import', 'tsx', SELF], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(place, made);
  return made;
}

export const builtInGates = (): Plugin => ({
  name: 'amends-gates',
  transform: (_, id) =>
    id.endsWith('/src/coach/text/gates.ts') ? { code: `export const GATES = ${printed()};`, map: null } : null,
});

/** Every pattern that asks for a gate while the coach reviews the examples of all its rules. */
async function gates(): Promise<typeof GATES> {
  const { onNewGate } = await import('../../src/coach/text/gate.ts');
  const { writeGates } = await import('../../src/coach/text/written.ts');
  const { reviewExamples } = await import('./examples.ts');
  const patterns = new Map<string, RegExp>();
  onNewGate((pattern) => patterns.set(String(pattern), pattern));
  reviewExamples();
  return writeGates([...patterns.values()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await gates()));
