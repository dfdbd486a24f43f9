/** A figure that gets worse is told; noise within its margin is not. */
import { expect, it } from 'vitest';
import { type Figure, report, worse } from './report.ts';

const figure = (ratio: number): Figure => ({
  id: 'key',
  title: 'A key',
  ratio,
  ours: '2 ms',
  peer: '1 ms',
  margin: 1.5,
});

it('names what is worse than it was by more than its margin, and nothing else', () => {
  expect(worse([figure(1.6)], { key: 1 })).toEqual([
    'A key: 1.60, and it was 1.00; at most 1.5 times that is allowed.',
  ]);
  expect(worse([figure(1.5)], { key: 1 })).toEqual([]);
  expect(worse([figure(0.2)], { key: 1 })).toEqual([]);
});

it('does not judge what is new, and says what could not be measured', () => {
  expect(worse([figure(9)], {})).toEqual([]);
  expect(worse([figure(Number.NaN)], { key: 1 })).toEqual(['A key: could not be measured.']);
});

it('shows each figure with its peer', () => {
  expect(report([figure(2)], { node: 'v22' })).toContain('| A key | 2.00 | 2 ms | 1 ms | × 1.5 |');
});
