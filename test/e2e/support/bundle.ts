/** Bundles a script for a test page into one classic file, once for each state of its sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const CACHE = resolve('artifacts/bundles');

interface Kept {
  /** The sources that went in, with the hash of each. */
  files: Record<string, string>;
  code: string;
}

const hashOf = (file: string) => createHash('sha1').update(readFileSync(file)).digest('hex');
const isFresh = ({ files }: Kept) =>
  Object.entries(files).every(([file, hash]) => existsSync(file) && hashOf(file) === hash);

/**
 * @param source path of a .ts or .tsx file
 * @returns the code of one classic script
 */
export async function bundle(source: string): Promise<string> {
  const key = createHash('sha1').update(resolve(source)).digest('hex').slice(0, 8);
  const place = join(CACHE, `${basename(source)}-${key}.json`);
  if (existsSync(place)) {
    const kept = JSON.parse(readFileSync(place, 'utf8')) as Kept;
    if (isFresh(kept)) return kept.code;
  }
  const files: string[] = [];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [{ name: 'sources', moduleParsed: ({ id }) => void files.push(id) }],
    build: {
      write: false,
      minify: false,
      target: 'chrome121',
      rolldownOptions: { input: resolve(source), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
  // Packages change only with the lock file.
  const own = [
    ...files.filter((file) => existsSync(file) && !file.includes('node_modules')),
    resolve('package-lock.json'),
  ];
  mkdirSync(CACHE, { recursive: true });
  const kept: Kept = { files: Object.fromEntries(own.map((file) => [file, hashOf(file)])), code };
  // Whole or not at all: another test file may be reading it.
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(kept));
  renameSync(unfinished, place);
  return code;
}
