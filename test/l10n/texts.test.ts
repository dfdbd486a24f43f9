import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say, sayCount, textsFrom } from '../../src/l10n/index.ts';
import { languages, textsOf } from '../tools/locales.ts';

const english = textsOf('en');
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
const code = [...filesIn('src'), 'manifest.json'].map((file) => readFileSync(file, 'utf8')).join('\n');
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join(' ');

describe('the English texts', () => {
  it('have names that the browser takes, and placeholders that it can fill', () => {
    for (const [key, text] of english) {
      expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
      expect(`${key}: ${text.replace(/\$[1-9](?!\d)/g, '')}`).not.toContain('$');
      expect(`${key}: ${text.trim()}`).toBe(`${key}: ${text}`);
    }
  });

  it('are all used', () => {
    const used = (key: string) =>
      new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) ||
      // Names of what has an id: `say(\`names_step_${step}\`)`.
      [...code.matchAll(/`(\w+_)\$\{/g)].some(([, start = '']) => key.startsWith(start)) ||
      (/_(?:zero|one|two|few|many|other)$/.test(key) && new RegExp(`'${key.replace(/_[a-z]+$/, '')}'`).test(code));
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });
});

describe.each(languages().filter((one) => one !== 'en'))('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are texts that there are in English, with the same placeholders', () => {
    for (const [key, text] of texts) {
      const base = english.get(key) ?? english.get(key.replace(/_[a-z]+$/, '_other'));
      expect(`${key} ${base === undefined ? 'is not in English' : placeholders(text)}`).toBe(
        `${key} ${placeholders(base ?? '')}`,
      );
    }
  });
});

describe('a text', () => {
  it('has its substitutions filled in', () => {
    textsFrom((key, values) => `${key}(${values.join()})`);
    expect(say('manifest_name', 'a', 2)).toBe('manifest_name(a,2)');
  });

  it('takes the plural of the language, and the general one where that is missing', () => {
    const forms: Record<string, string> = { language: 'pl', x_one: 'jeden', x_few: 'kilka', x_other: 'wiele' };
    textsFrom((key) => forms[key] ?? '');
    const said = [1, 3, 5].map((n) => sayCount('x' as Parameters<typeof sayCount>[0], n));
    expect(said).toEqual(['jeden', 'kilka', 'wiele']);
  });
});
