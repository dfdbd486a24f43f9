import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of src each folder may import from (besides itself). */
const ALLOWED: Record<string, readonly string[]> = {
  coach: [],
  l10n: [],
  phrases: ['coach', 'l10n'],
  promises: ['coach'],
  settings: ['coach', 'phrases', 'l10n'],
  follow: ['coach', 'phrases', 'settings', 'promises', 'l10n'],
  messages: ['coach', 'phrases', 'promises', 'settings', 'follow', 'l10n'],
  ui: ['coach', 'follow', 'l10n'],
  editors: ['coach'],
  desks: ['coach'],
  overlay: ['coach', 'phrases', 'promises', 'editors', 'desks', 'ui', 'l10n'],
  background: ['coach', 'phrases', 'promises', 'settings', 'follow', 'messages', 'l10n'],
  content: ['coach', 'phrases', 'promises', 'messages', 'editors', 'desks', 'overlay', 'ui', 'l10n'],
  popup: ['coach', 'phrases', 'promises', 'settings', 'follow', 'messages', 'ui', 'l10n'],
  welcome: ['desks', 'settings', 'messages', 'ui', 'l10n'],
  options: ['coach', 'phrases', 'settings', 'follow', 'messages', 'ui', 'l10n'],
  practice: ['coach', 'phrases', 'settings', 'follow', 'messages', 'editors', 'overlay', 'content', 'ui', 'l10n'],
  insights: ['coach', 'phrases', 'settings', 'follow', 'practice', 'ui', 'l10n'],
  cli: ['coach', 'phrases', 'promises', 'settings', 'l10n'],
};

/** Packages that only some folders may use; all others are free. */
const PACKAGES: Record<string, readonly string[]> = {
  'webextension-polyfill': ['messages', 'background', 'content', 'popup', 'options', 'welcome', 'practice', 'insights'],
  preact: ['overlay', 'ui', 'popup', 'options', 'welcome', 'practice', 'insights'],
  'ts-fsrs': ['practice'],
  'chart.js': ['insights'],
  'chrono-node/en': ['promises'],
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const sources = new Set(files('src').map((file) => relative('src', file)));
/** Imports that are no file of src: packages, and node's own modules. */
const isPackage = (target: string) => !sources.has(target) && !/\.(css|json)$/.test(target);

interface Import {
  file: string;
  folder: string;
  /** A path below src, or a package's name. */
  target: string;
  typeOnly: boolean;
}

const imports: Import[] = files('src').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s([^;]*?\sfrom\s+)?['"]([^'"]+)['"]/g)].map(
    ([, clause = '', specifier = '']) => ({
      file,
      folder: relative('src', file).split(/[\\/]/)[0] ?? '',
      target: specifier.startsWith('.') ? relative('src', normalize(join(dirname(file), specifier))) : specifier,
      typeOnly: /^type\s/.test(clause),
    }),
  ),
);

describe('imports between the folders of src', () => {
  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('point one way', () => {
    const wrong = imports
      .filter(({ target, file }) => !isPackage(target) && !file.endsWith('.css'))
      .filter(({ folder, target }) => {
        const to = target.split(/[\\/]/)[0] ?? '';
        return to !== folder && !(ALLOWED[folder] ?? []).includes(to);
      })
      .map(({ file, target }) => `${file} imports ${target}: move what it needs to a folder that both may import`);
    expect(wrong).toEqual([]);
  });

  it('keep browser, interface and language packages where they belong', () => {
    const wrong = imports.flatMap(({ file, folder, target, typeOnly }) =>
      Object.entries(PACKAGES)
        .filter(([name]) => target === name || target.startsWith(`${name}/`))
        .filter(([, folders]) => !typeOnly && !folders.includes(folder))
        .map(([name]) => `${file} must not import ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('form no circle between files', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target, typeOnly } of imports)
      if (!isPackage(target) && !typeOnly)
        graph.set(relative('src', file), [...(graph.get(relative('src', file)) ?? []), target]);
    expect(circles(graph)).toEqual([]);
  });
});

function circles(graph: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
