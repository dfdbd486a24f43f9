import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of src each folder may import from (besides itself). */
const ALLOWED: Record<string, readonly string[]> = {
  coach: [],
  phrases: ['coach'],
  settings: ['coach', 'phrases'],
  messages: ['coach', 'phrases', 'settings'],
  ui: ['coach'],
  editors: ['coach'],
  desks: ['coach'],
  overlay: ['coach', 'phrases', 'editors', 'desks', 'ui'],
  background: ['coach', 'phrases', 'settings', 'messages'],
  content: ['coach', 'phrases', 'messages', 'editors', 'desks', 'overlay'],
  popup: ['coach', 'phrases', 'settings', 'messages', 'ui'],
  options: ['coach', 'phrases', 'settings', 'messages', 'ui'],
  cli: ['coach', 'phrases', 'settings'],
};

/** Packages that only some folders may use; all others are free. */
const PACKAGES: Record<string, readonly string[]> = {
  'webextension-polyfill': ['messages', 'background', 'content', 'popup', 'options'],
  preact: ['overlay', 'ui', 'popup', 'options'],
  compromise: ['coach'],
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
