/** A build that speaks one language whatever the browser's own is: browsers on test machines have English alone. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './extension.ts';

/**
 * Copies the build and leaves it one language's texts, as those that the browser falls back to.
 *
 * @param folder the browser's name for the language: "pt_BR"
 * @returns the copy's folder
 */
export function buildIn(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), `amends-${folder}-`));
  cpSync(DIST, copy, { recursive: true });
  for (const other of readdirSync(join(copy, '_locales')))
    if (other !== folder) rmSync(join(copy, '_locales', other), { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: folder }));
  return copy;
}

/**
 * The source of a function to call on an element: every text in it that is said in the interface's language, and every name and example that
 * its elements have. What is marked as English, and what is written as code or a key, is not among them.
 */
export const OWN_TEXTS = `function () {
  const own = (node) => !node.closest('[lang|="en"], [lang=""], code, kbd, pre, style, script, textarea, option[value*="."]');
  const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (parentElement && own(parentElement)) texts.push(data);
  }
  for (const element of [this, ...this.querySelectorAll('*')])
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name) && own(element)) texts.push(element.getAttribute(name));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}`;

/**
 * The source of a function to call on an element: what in it can be pressed and is cut off, or stands out of the element.
 */
export const CUT_OFF = `function () {
  const { left, right } = this.getBoundingClientRect();
  const edge = Math.max(right, left + this.clientWidth);
  return [...this.querySelectorAll('button, a, summary, th, label')]
    .filter((one) => one.checkVisibility() && !one.closest('.spoken, .scroll table, [role="table"]'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const inner = getComputedStyle(one).display === 'inline' ? 0 : one.scrollWidth - one.clientWidth;
      return inner > 1 || box.right > edge + 1 || box.left < left - 1;
    })
    .map((one) => one.outerHTML.slice(0, 160));
}`;

const escaped = (text: string) => text.replace(/[.*+?^$|(){}[\]\\]/g, '\\$&');

/**
 * Says whether a text that is shown is one of a language's texts, with its gaps filled, or a piece of one between two gaps.
 *
 * @param texts the language's texts by their names
 */
export function isAmong(texts: ReadonlyMap<string, string>): (shown: string) => boolean {
  const wordy = (text: string) => /\p{L}/u.test(text);
  const pieces = new Set<string>();
  const whole: RegExp[] = [];
  for (const text of texts.values()) {
    const parts = text.split(/\$\d/);
    for (const part of parts) if (wordy(part)) pieces.add(part.trim());
    if (parts.length > 1 && parts.some(wordy)) whole.push(new RegExp(`^${parts.map(escaped).join('.*')}$`, 'su'));
  }
  const known = (shown: string) => pieces.has(shown) || whole.some((pattern) => pattern.test(shown));
  // "Delete: the phrase": what is done, and to what.
  return (shown) => known(shown) || known((shown.split(/\s?[:：]/u)[0] ?? '').trim());
}
