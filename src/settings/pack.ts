/** A team's pack: libraries, checks, manners, goodwill policy, words and taught sites in one file. */
import * as v from 'valibot';
import { faultsOf, librarySchema, type Parsed, parseJson, twinOf } from '../phrases/schema.ts';
import { type DEFAULTS, settingsSchema, taughtPages } from './schema.ts';

/** Match patterns, as browsers name a site's permission: "https://desk.example.com/*". */
const pattern = v.pipe(
  v.string('must be a text'),
  v.regex(/^https?:\/\/(?:\*\.)?[^/*\s]+\/\*$/, 'must look like https://desk.example.com/*'),
);
const patterns = v.pipe(v.array(pattern, 'must be a list'), v.maxLength(200, 'must have at most 200 entries'));
const short = v.pipe(v.string('must be a text'), v.maxLength(200, 'must have at most 200 characters'));

/** The settings that a pack may hold; the others belong to one agent's machine alone. */
export const PACK_SETTINGS = [
  'stepsOff',
  'rulesOff',
  'mustHave',
  'mode',
  'strictness',
  'pauseMs',
  'mostSuggestions',
  'cooldownMinutes',
  'words',
  'quietWords',
  'perSite',
  'agentName',
  'builtInHidden',
  'goodwill',
  'working',
  'surveyLink',
] as const;
export type PackSetting = (typeof PACK_SETTINGS)[number];

const { version: _, ...fields } = settingsSchema.entries;

export const packSchema = v.strictObject({
  /** Says what the file is; packs from before there was a mark have none. */
  amends: v.optional(v.literal('pack', 'must be “pack”')),
  /** The format's number; what is newer than this build is refused. */
  format: v.optional(v.literal(1, 'must be 1: a newer Amends has made this file')),
  name: v.optional(short),
  version: v.optional(short),
  owner: v.optional(short),
  libraries: v.optional(v.array(librarySchema, 'must be a list')),
  ...v.partial(v.pick(v.object(fields), PACK_SETTINGS)).entries,
  taught: v.optional(taughtPages),
  /** Sites that the team works on, to be switched on together, and those on which Amends stays off. */
  sites: v.optional(
    v.strictObject({
      ask: v.optional(patterns, []),
      forbidden: v.optional(patterns, []),
      /** Whether Amends stays off on all sites but those that are asked for. */
      only: v.optional(v.boolean('must be true or false'), false),
    }),
  ),
  /** Only by policy: whether the welcome page opens after the install. */
  welcome: v.optional(v.boolean('must be true or false')),
  /** Only by policy: whether agents can change what the pack sets. */
  locked: v.optional(v.boolean('must be true or false')),
});
export type Pack = v.InferOutput<typeof packSchema>;

/** A pack, or every fault in it. */
export type ReadPack = { ok: true; value: Pack } | { ok: false; faults: string[] };

/** Reads a pack from a JSON text and names all its faults. One fault refuses the whole. */
export function readPack(text: string): ReadPack {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.error] };
  if (Array.isArray(json.value))
    return { ok: false, faults: ['The file must be a record, as a pack is, and not a list.'] };
  const parsed = v.safeParse(packSchema, json.value);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.issues) };
  const { libraries = [] } = parsed.output;
  const faults = libraries.flatMap((library, at) => {
    const twin = twinOf(library.phrases);
    const same = libraries.findIndex(({ id }) => id === library.id);
    return [
      ...(twin ? [`Library ${at + 1}: ${twin}`] : []),
      ...(same < at ? [`Library ${at + 1} has the same id as library ${same + 1}: “${library.id}”.`] : []),
    ];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.output };
}

/** As `readPack`, with the first fault alone. */
export function parsePack(text: string): Parsed<Pack> {
  const read = readPack(text);
  return read.ok ? read : { ok: false, error: read.faults[0] ?? 'It has an unknown fault.' };
}

/** The settings that a pack names. */
export const settingsIn = (pack: Pack): Partial<Pick<typeof DEFAULTS, PackSetting | 'taught'>> =>
  Object.fromEntries(
    [...PACK_SETTINGS, 'taught' as const].flatMap((key) => (pack[key] === undefined ? [] : [[key, pack[key]]])),
  );
