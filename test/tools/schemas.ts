/** Writes the JSON schemas of libraries and packs that ship in the help, from the schemas that the code checks with. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { librarySchema } from '../../src/phrases/schema.ts';
import { packSchema } from '../../src/settings/pack.ts';

/** What JSON Schema cannot say (no HTML, ids of their own) is left out: the code still checks it. */
const schemaOf = (schema: typeof librarySchema | typeof packSchema, title: string): string =>
  `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) }, null, 2)}\n`;

export const SCHEMAS = {
  'public/help/library.schema.json': schemaOf(librarySchema, 'A library of Amends'),
  'public/help/pack.schema.json': schemaOf(packSchema, 'A pack of Amends'),
} as const;

if (process.argv[1]?.endsWith('schemas.ts'))
  for (const [file, text] of Object.entries(SCHEMAS)) writeFileSync(file, text);
