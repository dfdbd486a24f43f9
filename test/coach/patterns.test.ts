/**
 * No pattern of the coach may take more than linear time: a draft is whatever somebody has pasted. Every pattern is caught at work, while the
 * coach reviews the examples of all its rules, and then given long texts of few letters. The thorough check by recheck takes minutes and
 * belongs to `npm run test:deep`.
 */
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { patternsAtWork } from './patterns.ts';

const { exec } = RegExp.prototype;

/** What patterns trip over: one letter or word again and again. */
const UNITS = ['a', '4', 'A ', '_', '. ', 'you ', 'sorry ', 'x@', '\n', ' '];
const LONG = 4_800;
const SHORT = LONG / 16;
/** A linear pattern needs no longer than this for the long text, in milliseconds; only what does is measured by its growth. */
const QUICK = 30;
/** Text 16 times as long takes a linear pattern 16 times as long, and one that is quadratic 256 times. */
const MOST_GROWTH = 80;

function least(pattern: RegExp, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    exec.call(pattern, text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** How many times dearer the long text is; 0 where it is cheap. What is dear already when it is short is not tried any longer. */
function growthOf(pattern: RegExp, unit: string): number {
  const short = unit.repeat(SHORT / unit.length);
  const long = unit.repeat(LONG / unit.length);
  if (least(pattern, short, 1) > QUICK && least(pattern, short, 9) > QUICK) return Number.POSITIVE_INFINITY;
  if (least(pattern, long, 1) < QUICK) return 0;
  const whole = least(pattern, long, 9);
  return whole < QUICK ? 0 : whole / least(pattern, short, 30);
}

const patterns = await patternsAtWork();

it('every pattern of the coach grows with the text and no faster', { timeout: 120_000 }, () => {
  expect(patterns.length).toBeGreaterThan(500);
  const slow: string[] = [];
  for (const unit of UNITS)
    for (const pattern of patterns) {
      const growth = growthOf(pattern, unit);
      if (growth > MOST_GROWTH)
        slow.push(`${JSON.stringify(unit)} ×${growth.toFixed(0)}: ${pattern.source.slice(0, 160)}`);
    }
  expect(slow).toEqual([]);
});

if (process.env.AMENDS_DEEP)
  it('recheck finds no attack on any of them', { timeout: 1_800_000 }, async () => {
    const vulnerable: string[] = [];
    for (const { source, flags } of patterns) {
      const found = await check(source, flags, { timeout: 10_000 });
      if (found.status === 'vulnerable' && found.complexity.type === 'exponential') vulnerable.push(source);
    }
    expect(vulnerable).toEqual([]);
  });
