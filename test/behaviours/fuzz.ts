/** Random work in an editor, step by step against a plain string: no character may be lost or doubled. */
import { expect } from 'vitest';
import type { Driver, EditorPage } from './driver.ts';

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = ['parcel', 'jug', 'Tuesday', 'refund', 'we', 'sorry', 'indeed', 'x'];
const LINES = [
  "I'm sorry that the jug broke. ",
  ' We will call you on Friday.',
  'naïve café €10',
  '“quoted” & <b>not bold</b>',
  'thank you 🙏🏽 so much',
];
const PASTED = ['order 4711-B', 'https://example.com/a?b=1&c=2 and', 'the jug from May'];
const BLOCKS = ['\n\nKind regards\nSam', 'First.\n\nSecond.\n\n', 'one\ntwo'];

/** Words and line ends, without how many line ends: editors space paragraphs by their own taste. */
const seen = (text: string) =>
  text
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

/**
 * @param seed decides every step; a failure names it and the steps so far
 * @param steps how many
 */
export async function fuzz(driver: Driver, page: EditorPage, seed: number, steps: number): Promise<void> {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const { amends } = driver;
  await driver.open(page);
  let text = await amends.read();
  let caret = text.length;
  const log: string[] = [];

  const check = async (wanted: string) => {
    const now = await amends.read();
    expect(seen(now), `seed ${seed}, after ${log.join(' · ')}`).toBe(seen(wanted));
    text = now;
  };

  const end = async () => {
    await amends.frames();
    await driver.press('Control+End');
    await amends.frames();
    caret = (await amends.selection())?.from ?? text.length;
  };

  const apply = async (from: number, to: number, insert: string) => {
    const before = text;
    const rest = before.slice(to);
    const outcome = await amends.apply({ at: { from, to }, insert, expected: before.slice(from, to) });
    expect(outcome, `seed ${seed}, after ${log.join(' · ')}`).toMatchObject({ done: true });
    await check(before.slice(0, from) + insert + rest);
    caret = outcome.done ? outcome.caret : caret;
    // A word in its own place changes nothing, and there is nothing to take back.
    if (insert !== before.slice(from, to) && random() < 0.4) {
      log.push('undo');
      await driver.press('Control+z');
      for (let frame = 0; frame < 30 && seen(await amends.read()) !== seen(before); frame++) await amends.frames();
      await check(before);
      await end();
    }
  };

  /** Not within a blank line, between the two halves of a character, or inside an emoji. */
  const place = (): number => {
    const places = [...text.matchAll(/\b/g)].map(({ index }) => index);
    return places.length > 0 ? pick(places) : 0;
  };

  /** A space behind a word; behind "-" at a line's start many editors would make a list of it. */
  const gap = () => (/\S/.test(text[caret - 1] ?? '') && !/(?:^|\n)\W$/.test(text.slice(0, caret)) ? ' ' : '');

  for (let step = 0; step < steps; step++) {
    const dice = random();
    if (dice < 0.4) {
      const word = gap() + pick(WORDS);
      log.push(`type ${JSON.stringify(word)} at ${caret}`);
      const wanted = text.slice(0, caret) + word + text.slice(caret);
      await driver.type(word);
      await check(wanted);
      caret += word.length;
    } else if (dice < 0.5 && /\w/.test(text[caret - 1] ?? '')) {
      log.push(`backspace at ${caret}`);
      await driver.press('Backspace');
      await check(text.slice(0, caret - 1) + text.slice(caret));
      caret -= 1;
    } else if (dice < 0.6) {
      log.push('end');
      await end();
    } else if (dice < 0.67) {
      const space = gap();
      const words = pick(PASTED);
      log.push(`paste ${JSON.stringify(words)} at ${caret}`);
      const wanted = text.slice(0, caret) + space + words + text.slice(caret);
      // Squire cuts white space at the edges of what is pasted.
      if (space) await driver.type(space);
      await driver.paste(words);
      for (let frame = 0; frame < 30 && seen(await amends.read()) !== seen(wanted); frame++) await amends.frames();
      await check(wanted);
      await end();
    } else if (dice < 0.87) {
      const insert = page.gap !== ' ' && random() < 0.3 ? pick(BLOCKS) : pick(LINES);
      const at = place();
      log.push(`insert ${JSON.stringify(insert)} at ${at}`);
      await apply(at, at, insert);
    } else {
      const words = [...text.matchAll(/\w+/g)];
      if (words.length === 0) continue;
      const { index, 0: word } = pick(words);
      const insert = pick([...WORDS, word]);
      log.push(`replace ${word} at ${index} by ${insert}`);
      await apply(index, index + word.length, insert);
    }
  }
  expect(seen(await driver.model()).replace(/\s+/g, ' ')).toBe(seen(text).replace(/\s+/g, ' '));
}
