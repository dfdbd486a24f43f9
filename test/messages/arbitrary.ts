import fc, { type Arbitrary } from 'fast-check';

/** As much of a valibot schema as is needed to make values of it. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  item?: Schema;
  items?: readonly Schema[];
  key?: Schema;
  value?: Schema;
  wrapped?: Schema;
  literal?: unknown;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

const limitOf = (schema: Schema, type: string): number | undefined => {
  const found = schema.pipe?.find((one) => one.type === type)?.requirement;
  return typeof found === 'number' ? found : undefined;
};

/** Strings that have broken programs before, besides any others. */
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '\u202e\u0000',
    '{restated}',
    'https://x.example/*',
  ),
);

/** Values that a schema takes, made from the schema itself: so that no request of the contract can be forgotten. */
export function valuesOf(schema: Schema): Arbitrary<unknown> {
  switch (schema.type) {
    case 'string': {
      const pattern = schema.pipe?.find(({ type }) => type === 'regex')?.requirement;
      if (pattern instanceof RegExp) return fc.stringMatching(pattern);
      const least = limitOf(schema, 'min_length') ?? 0;
      return word
        .map((text) => (text.trim().length < least ? `x${text}` : text))
        .map((text) => text.slice(0, limitOf(schema, 'max_length')));
    }
    case 'number': {
      const range = { min: limitOf(schema, 'min_value') ?? -1_000, max: limitOf(schema, 'max_value') ?? 10_000 };
      return schema.pipe?.some(({ type }) => type === 'integer')
        ? fc.integer(range)
        : fc.double({ ...range, noNaN: true });
    }
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'nullable':
      return fc.option(valuesOf(schema.wrapped as Schema), { nil: null });
    case 'nullish':
      return fc.option(fc.option(valuesOf(schema.wrapped as Schema), { nil: null }), { nil: undefined });
    case 'optional':
      return fc.option(valuesOf(schema.wrapped as Schema), { nil: undefined });
    case 'array':
      return fc.array(valuesOf(schema.item as Schema), { maxLength: 4 });
    case 'record':
      return fc.dictionary(word, valuesOf(schema.value as Schema), { maxKeys: 3 });
    case 'variant':
    case 'union':
      return fc.oneof(...((schema.options ?? []) as readonly Schema[]).map(valuesOf));
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.entries ?? {}).map(([key, one]) => [key, valuesOf(one)])),
      );
    default:
      throw new Error(`There is no way yet to make values of a schema of the type ${schema.type}: add it here.`);
  }
}

/** The value with one place in it spoilt: another type, gone, far too long, or a name from the prototype. */
export function spoilt(value: unknown): Arbitrary<unknown> {
  if (Array.isArray(value))
    return fc.oneof(
      fc.anything(),
      fc.anything().map((other) => [...value, other]),
      ...value.map((one, at) => spoilt(one).map((other) => value.with(at, other))),
    );
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return fc.anything();
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  return fc.constantFrom(...keys).chain((key) =>
    fc.oneof(
      fc.anything().map((other) => ({ ...record, [key]: other })),
      fc.constant({ ...record, [key]: undefined }),
      fc.constant({ ...record, [key]: 'x'.repeat(300_000) }),
      fc.constant({ ...record, [key]: { toString: 'x', __proto__: { polluted: true } } }),
      spoilt(record[key]).map((other) => ({ ...record, [key]: other })),
    ),
  );
}
