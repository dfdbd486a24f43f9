import { expect, it } from 'vitest';
import { isTiresome, withDismissal } from '../../src/settings/dismissals.ts';

const DAY = 24 * 60 * 60 * 1_000;
const now = Date.UTC(2026, 5, 1);

it('two dismissals of one rule within a week are tiresome, one is not, nor are two of different rules', () => {
  const once = withDismissal({}, 'but', now);
  expect(isTiresome(once, 'but')).toBe(false);
  expect(isTiresome(withDismissal(once, 'blame', now), 'blame')).toBe(false);
  expect(isTiresome(withDismissal(once, 'but', now + 6 * DAY), 'but')).toBe(true);
});

it('a dismissal is forgotten after a week', () => {
  const old = withDismissal(withDismissal({}, 'but', now), 'blame', now + 6 * DAY);
  const later = withDismissal(old, 'but', now + 8 * DAY);
  expect(isTiresome(later, 'but')).toBe(false);
  expect(later).toEqual({ blame: [now + 6 * DAY], but: [now + 8 * DAY] });
});

it.each(['__proto__', 'constructor'])('a rule called %s is a rule like others', (rule) => {
  expect(isTiresome({}, rule)).toBe(false);
  expect(isTiresome(withDismissal(withDismissal({}, rule, now), rule, now), rule)).toBe(true);
});
