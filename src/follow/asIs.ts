/** Tells values that a schema would give back as they came, without a copy and without looking twice: a team's files have millions of counts. Pure. */
import * as v from 'valibot';

type Check = (value: unknown) => boolean;

/** What is looked at of a schema, by its kind. */
interface Shape {
  type: string;
  pipe?: readonly unknown[];
  entries?: Readonly<Record<string, Shape>>;
  items?: readonly Shape[];
  wrapped?: Shape;
  default?: unknown;
  key?: Shape;
  value?: Shape;
  check?: Check;
}

/** Names of a record that were found good are not tried again; so many are remembered. */
const REMEMBERED = 5_000;
/** Names that a schema leaves out. */
const LEFT_OUT = new Set(['__proto__', 'prototype', 'constructor']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectCheck(entries: Readonly<Record<string, Shape>>): Check {
  const fields = Object.entries(entries).map(([name, shape]) => ({
    name,
    // What is filled in where it is missing would not be as it came.
    mayMiss: shape.type === 'optional' && shape.default === undefined,
    good: checkOf(shape),
  }));
  return (value) => {
    if (!isObject(value)) return false;
    let there = 0;
    for (const { name, mayMiss, good } of fields) {
      const inner = value[name];
      if (inner !== undefined) {
        if (!good(inner)) return false;
        there++;
      } else if (!mayMiss) return false;
    }
    for (const _ in value) there--;
    return there === 0;
  };
}

function recordCheck(key: Shape, inner: Shape): Check {
  const known = new Set<string>();
  const goodName = (name: string): boolean => {
    if (known.has(name)) return true;
    if (LEFT_OUT.has(name) || !v.is(key as unknown as v.GenericSchema, name)) return false;
    if (known.size < REMEMBERED) known.add(name);
    return true;
  };
  const good = checkOf(inner);
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (!goodName(name) || !good(value[name])) return false;
    return true;
  };
}

function tupleCheck(items: readonly Shape[]): Check {
  const checks = items.map(checkOf);
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((good, at) => good(value[at]));
}

function checkOf({ type, pipe, entries, items, wrapped, key, value, check }: Shape): Check {
  if (!pipe) {
    if (type === 'object' && entries) return objectCheck(entries);
    if (type === 'record' && key && value) return recordCheck(key, value);
    if (type === 'tuple' && items) return tupleCheck(items);
    if (type === 'optional' && wrapped) return checkOf(wrapped);
    if (type === 'custom' && check) return check;
  }
  // What a kind that is not known here does to a value only the schema itself can tell.
  return () => false;
}

/**
 * The same schema, quicker for values that need nothing done to them: those come back as they are, not as a copy. All others, and those
 * of kinds that are not known here, are left to the schema, with what it fills in, leaves out and says.
 *
 * @param schema of objects, records, tuples, optional parts and custom checks
 */
export function quickly<S extends v.GenericSchema>(schema: S): v.LazySchema<S> {
  const isAsIs = checkOf(schema as unknown as Shape);
  const asIs = v.any() as unknown as S;
  return v.lazy((value) => (isAsIs(value) ? asIs : schema));
}
