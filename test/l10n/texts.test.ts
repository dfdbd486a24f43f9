import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say, sayCount, textsFrom } from '../../src/l10n/index.ts';
import { textsOf } from '../tools/locales.ts';

const english = textsOf('en');
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
const code = [...filesIn('src'), 'manifest.json'].map((file) => readFileSync(file, 'utf8')).join('\n');
/** The languages that are whole, and stay so: each text that there is in English is in them. */
const LOCALES: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'ja'];

/** A text's name without its plural form, and the form, where it is a text that depends on a number. */
function parts(key: string): { base: string; form?: string } {
  const [, base = '', form = ''] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return english.has(`${base}_one`) && english.has(`${base}_other`) ? { base, form } : { base: key };
}
/** The plural forms that whole numbers take in a language; those of a million and more fall back to the general one. */
const formsOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))];
};
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

describe.each(LOCALES)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are texts that there are in English, with the same placeholders', () => {
    for (const [key, text] of texts) {
      const { base, form } = parts(key);
      const same = english.get(form === undefined ? key : `${base}_other`);
      // The number itself may be said in words, where a form is of one number alone.
      const fewer = form !== undefined && form !== 'other' && !text.includes('$1');
      const wanted = placeholders(fewer ? (same ?? '').replaceAll('$1', '') : (same ?? ''));
      expect(`${key} ${same === undefined ? 'is not in English' : placeholders(text)}`).toBe(`${key} ${wanted}`);
    }
  });

  it('are filled, have nothing at their ends, and no sign that the browser reads as its own', () => {
    for (const [key, text] of texts) {
      expect(`${key}: ${text.trim()}`).toBe(`${key}: ${text}`);
      expect(`${key}: ${text === '' ? 'empty' : text.replace(/\$[1-9](?!\d)/g, '')}`).not.toMatch(/\$|: empty$/);
    }
  });

  it('describe the extension in what the Chrome store takes', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(texts.get('manifest_description')?.length).toBeLessThanOrEqual(132);
  });

  it('are as many as in English, in the plurals that the language has', () => {
    const wanted = [...english.keys()].flatMap((key) => {
      const { base, form } = parts(key);
      if (form === undefined) return [key];
      return form === 'other' ? formsOf(language).map((one) => `${base}_${one}`) : [];
    });
    expect([...texts.keys()].sort()).toEqual(wanted.sort());
  });
});

describe('a text', () => {
  it('has its substitutions filled in, numbers as the language writes them', () => {
    textsFrom((key, values) => (key === 'language' ? 'de' : `${key}(${values.join(' ')})`));
    expect(say('manifest_name', 'a', 1234.5)).toBe('manifest_name(a 1.234,5)');
  });

  it('takes the plural of the language, and the general one where that is missing', () => {
    const forms: Record<string, string> = { language: 'pl', x_one: 'jeden', x_few: 'kilka', x_other: 'wiele' };
    textsFrom((key) => forms[key] ?? '');
    const said = [1, 3, 5].map((n) => sayCount('x' as Parameters<typeof sayCount>[0], n));
    expect(said).toEqual(['jeden', 'kilka', 'wiele']);
  });
});
