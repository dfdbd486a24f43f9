/** A team's pack: libraries, checks, manners, goodwill policy, words and taught sites in one file. */
import * as v from 'valibot';
import { say } from '../l10n/index.ts';
import { faultsOf, type Parsed, parseJson, said } from '../phrases/faults.ts';
import { librarySchema, twinOf } from '../phrases/schema.ts';
import { type DEFAULTS, settingsSchema, taughtPages } from './schema.ts';

/** Match patterns, as browsers name a site's permission: "https://desk.example.com/*". */
const pattern = v.pipe(
  v.string(said('faults_text')),
  v.regex(/^https?:\/\/(?:\*\.)?[^/*\s]+\/\*$/, said('faults_pattern')),
);
const patterns = v.pipe(v.array(pattern, said('faults_list')), v.maxLength(200, said('faults_many', 200)));
const short = v.pipe(v.string(said('faults_text')), v.maxLength(200, said('faults_long', 200)));

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
  amends: v.optional(v.literal('pack', said('faults_packMark'))),
  /** The format's number; what is newer than this build is refused. */
  format: v.optional(v.literal(1, said('faults_format'))),
  name: v.optional(short),
  version: v.optional(short),
  owner: v.optional(short),
  libraries: v.optional(v.array(librarySchema, said('faults_list'))),
  ...v.partial(v.pick(v.object(fields), PACK_SETTINGS)).entries,
  taught: v.optional(taughtPages),
  /** Sites that the team works on, to be switched on together, and those on which Amends stays off. */
  sites: v.optional(
    v.strictObject({
      ask: v.optional(patterns, []),
      forbidden: v.optional(patterns, []),
      /** Whether Amends stays off on all sites but those that are asked for. */
      only: v.optional(v.boolean(said('faults_bool')), false),
    }),
  ),
  /** Only by policy: whether the welcome page opens after the install. */
  welcome: v.optional(v.boolean(said('faults_bool'))),
  /** Only by policy: whether agents can change what the pack sets. */
  locked: v.optional(v.boolean(said('faults_bool'))),
});
export type Pack = v.InferOutput<typeof packSchema>;

/** A pack, or every fault in it. */
export type ReadPack = { ok: true; value: Pack } | { ok: false; faults: string[] };

/** Reads a pack from a JSON text and names all its faults. One fault refuses the whole. */
export function readPack(text: string): ReadPack {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.error] };
  if (Array.isArray(json.value)) return { ok: false, faults: [say('faults_record')] };
  const parsed = v.safeParse(packSchema, json.value);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.issues) };
  const { libraries = [] } = parsed.output;
  const faults = libraries.flatMap((library, at) => {
    const twin = twinOf(library.phrases);
    const same = libraries.findIndex(({ id }) => id === library.id);
    return [
      ...(twin ? [say('faults_twinIn', at + 1, twin)] : []),
      ...(same < at ? [say('faults_libraryTwin', at + 1, same + 1, library.id)] : []),
    ];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.output };
}

/** As `readPack`, with the first fault alone. */
export function parsePack(text: string): Parsed<Pack> {
  const read = readPack(text);
  return read.ok ? read : { ok: false, error: read.faults[0] ?? say('faults_none') };
}

/** The settings that a pack names. */
export const settingsIn = (pack: Pack): Partial<Pick<typeof DEFAULTS, PackSetting | 'taught'>> =>
  Object.fromEntries(
    [...PACK_SETTINGS, 'taught' as const].flatMap((key) => (pack[key] === undefined ? [] : [[key, pack[key]]])),
  );
