/** The stores' zips, made from a build: the same files give the same bytes, whenever and wherever they are packed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The most that a package may weigh, in bytes: 900 kB of 1,024 bytes, as the page's script is counted, the project's own limit (the stores' are far above it). */
export const MOST_BYTES = 900 * 1024;

/** Zip entries know no time before 1980; any fixed one will do. */
const TIME = new Date(2020, 0, 1, 12, 0, 0);

/** All files below a folder, by name. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

/**
 * @param files paths of the files to pack, in any order
 * @param base folder below which the entries are named
 * @returns the zip's bytes
 */
export function zipOf(files: readonly string[], base: string): Uint8Array {
  const entries = files.map((file): [string, Uint8Array] => [
    relative(base, file).split(sep).join('/'),
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: TIME });
}

/** @param folder a build, as `dist/chromium` */
export const zipOfBuild = (folder: string): Uint8Array => zipOf(filesIn(folder), folder);
