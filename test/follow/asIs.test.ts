import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { quickly } from '../../src/follow/asIs.ts';
import { dayCounts, noCounts } from '../../src/follow/counts/schema.ts';
import { madeDay } from '../insights/made.ts';

const quick = quickly(dayCounts);
/** What a schema makes of a value, or how it refuses it. */
const outcome = (schema: v.GenericSchema, value: unknown) => {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success
    ? { value: parsed.output }
    : { faults: parsed.issues.map(({ message, path }) => [message, path?.map(({ key }) => key)]) };
};
const copy = <T>(value: T): T => structuredClone(value);

describe('a schema that is quick', () => {
  it('gives back what is whole, as it came', () => {
    for (const day of [noCounts(), madeDay(1, 0.5), madeDay(2, 0.9, 30)]) expect(v.parse(quick, day)).toBe(day);
  });

  it('leaves all else to the schema: what is missing is filled in, what is unknown left out', () => {
    const day = { ...copy(noCounts()), more: 1 };
    expect(v.parse(quick, day)).toEqual(noCounts());
    expect(v.parse(quick, {})).toEqual(noCounts());
    expect(v.parse(quick, { moods: { calmer: 2 } })).toEqual({
      ...noCounts(),
      moods: { calmer: 2, same: 0, worse: 0 },
    });
    const text = v.pipe(v.string(), v.trim());
    expect(v.parse(quickly(v.object({ text })), { text: ' a ' })).toEqual({ text: 'a' });
    expect(v.parse(quickly(v.record(text, text)), JSON.parse('{"a":" b ","__proto__":"c"}'))).toEqual({ a: 'b' });
  });

  it('makes of every value what the schema makes of it', () => {
    const day = madeDay(3, 0.5);
    /** Every place in a day's counts, as the names that lead there. */
    const places = (value: unknown): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) => [[name], ...places(inner).map((rest) => [name, ...rest])])
        : [];
    const changed = fc
      .tuple(
        fc.constantFrom(...places(day)),
        fc.oneof(
          fc.constantFrom<unknown>(undefined, null, -1, 0, 1.5, 1e12, Number.NaN, '1', [], {}, [1, 2], { sent: 1 }),
          fc.jsonValue(),
        ),
        fc.constantFrom('set', 'add', 'drop'),
        fc.constantFrom('more', '__proto__', 'constructor', 'toString', '0', 'late', 'a rule with blanks'),
      )
      .map(([place, value, way, name]) => {
        const whole = copy(day) as unknown as Record<string, unknown>;
        const parent = place.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, whole);
        const last = place.at(-1) ?? '';
        if (way === 'set') parent[last] = value;
        else if (way === 'drop') delete parent[last];
        // A list has no more places by name.
        else if (!Array.isArray(parent))
          Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
        return whole;
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.jsonValue()), (value) => {
        expect(outcome(quick, copy(value))).toEqual(outcome(dayCounts, copy(value)));
      }),
      { numRuns: 2_000 },
    );
  });
});
