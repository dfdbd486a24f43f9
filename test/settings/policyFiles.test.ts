import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Pack, readPack } from '../../src/settings/pack.ts';
import { POLICY_FORMS, type PolicyForm, policyFile } from '../../src/settings/policyFiles.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
/** Everything that some format would trip over: quotes, backslashes, line breaks, signs of XML, letters beyond ASCII. */
const pack: Pack = {
  amends: 'pack',
  format: 1,
  name: 'Støtte & „Hilfe“ "7"',
  version: '1',
  locked: false,
  words: [{ avoid: 'a\\b', instead: 'c > d < e', why: 'Ende\n😀 %PATH%' }],
};

/** The text that the browser would find under `pack`, read from the file as its system reads it. */
const READERS: Readonly<Record<PolicyForm, (text: string) => unknown>> = {
  file: (text) => text,
  googleAdmin: (text) => JSON.parse(text).pack.Value,
  linux: (text) => JSON.parse(text)['3rdparty'].extensions[ID].pack,
  firefox: (text) => JSON.parse(text).policies['3rdparty'].Extensions['amends@amends.example'].pack,
  windowsChrome: (text) => registryValue(text, 'Google\\Chrome'),
  windowsEdge: (text) => registryValue(text, 'Microsoft\\Edge'),
  macChrome: (text) => profileValue(text, 'com.google.Chrome'),
  macEdge: (text) => profileValue(text, 'com.microsoft.Edge'),
};

function registryValue(text: string, product: string): string {
  expect(text).toMatch(/^[\r\n -~]*$/);
  const [first, , key, value = ''] = text.split('\r\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  expect(key).toBe(`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\${ID}\\policy]`);
  // In a text of the registry's files a backslash stands before each quotation mark and backslash, and before nothing else.
  return (/^"pack"="(.*)"$/.exec(value)?.[1] ?? '').replaceAll(/\\(["\\])/g, '$1');
}

function profileValue(text: string, product: string): string {
  const { document } = parseHTML(text.replace(/^<\?xml[^>]*>\s*<!DOCTYPE[^>]*>/, ''));
  const after = (name: string) =>
    [...document.querySelectorAll('key')].find((key) => key.textContent === name)?.nextElementSibling?.textContent ??
    '';
  expect(text).toContain(`<string>${product}.extensions.${ID}</string>`);
  const uuids = text.match(/[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/g) ?? [];
  expect(new Set(uuids).size).toBe(2);
  return after('pack');
}

describe('a pack as a policy', () => {
  it.each(POLICY_FORMS)('is the same pack once its system has read it: %s', (form) => {
    const { text } = policyFile(form, ID, pack);
    const value = READERS[form](text);
    expect(typeof value).toBe('string');
    expect(readPack(value as string)).toEqual({ ok: true, value: pack });
  });
});
