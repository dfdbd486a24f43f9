/** What a phrase and a library are, and the refusal of what is none. */
import * as v from 'valibot';
import { CHANNELS, FAILURE_KINDS, MOODS, STEPS } from '../coach/model.ts';

/** Longest phrase, in UTF-16 units. */
export const LONGEST_PHRASE = 2_000;
/** Most phrases in a library. */
export const MOST_PHRASES = 10_000;

const name = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(200, 'must have at most 200 characters'),
);
const words = v.pipe(v.array(name), v.maxLength(50, 'must have at most 50 entries'));

export const phraseSchema = v.object({
  id: name,
  title: v.optional(v.pipe(v.string(), v.maxLength(200, 'must have at most 200 characters'))),
  text: v.pipe(
    v.string('must be a text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(LONGEST_PHRASE, `must have at most ${LONGEST_PHRASE} characters`),
    v.check((text) => text.trim() !== '', 'must not be empty'),
    v.check((text) => !/<\/?[a-z][^>]*>/i.test(text), 'must be plain text, without HTML'),
  ),
  step: v.picklist(STEPS, `must be one of ${STEPS.join(', ')}`),
  kinds: v.optional(v.array(v.picklist(FAILURE_KINDS, `must be one of ${FAILURE_KINDS.join(', ')}`))),
  moods: v.optional(v.array(v.picklist(MOODS, `must be one of ${MOODS.join(', ')}`))),
  channels: v.optional(v.array(v.picklist(CHANNELS, `must be one of ${CHANNELS.join(', ')}`))),
  stage: v.optional(v.picklist(['first', 'later', 'close'], 'must be first, later or close')),
  tone: v.optional(v.picklist(['warm', 'plain', 'formal'], 'must be warm, plain or formal')),
  tags: v.optional(words),
  shortcut: v.optional(v.pipe(v.string(), v.maxLength(40, 'must have at most 40 characters'))),
  note: v.optional(v.pipe(v.string(), v.maxLength(1_000, 'must have at most 1,000 characters'))),
});
export type Phrase = v.InferOutput<typeof phraseSchema>;

const list = (what: string) => v.pipe(v.array(name), v.maxLength(100, `must name at most 100 ${what}`));

/** Where a library applies; everywhere it says nothing of. */
export const whereSchema = v.object({
  /** Hosts: "desk.example.com", or "*.example.com" for all below it. */
  sites: v.optional(list('sites')),
  /** Ids of desks, as "zendesk". */
  desks: v.optional(list('desks')),
  channels: v.optional(v.array(v.picklist(CHANNELS, `must be one of ${CHANNELS.join(', ')}`))),
});
export type Where = v.InferOutput<typeof whereSchema>;

/** A library without its phrases. */
export const headFields = {
  id: name,
  name,
  version: v.optional(v.pipe(v.string(), v.maxLength(50)), '1'),
  language: v.optional(v.pipe(v.string(), v.maxLength(20)), 'en'),
  owner: v.optional(v.pipe(v.string(), v.maxLength(200))),
  description: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  where: v.optional(whereSchema),
};

export const librarySchema = v.object({
  ...headFields,
  phrases: v.pipe(
    v.array(phraseSchema, 'must be a list'),
    v.maxLength(MOST_PHRASES, `must have at most ${MOST_PHRASES} phrases`),
  ),
});
export type Library = v.InferOutput<typeof librarySchema>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

/** Where in the file a fault lies, as a person would say it: "Library 2, phrase 7, “text”". */
function place(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const said: string[] = [];
  let at = 0;
  for (const [list, one] of [
    ['libraries', 'library'],
    ['phrases', 'phrase'],
  ] as const) {
    const number = keys[at + 1];
    if (keys[at] !== list || typeof number !== 'number') continue;
    said.push(`${one} ${number + 1}`);
    at += 2;
  }
  if (at < keys.length) said.push(`“${keys.slice(at).map(String).join('.')}”`);
  const text = said.join(', ');
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : 'The file';
}

/** A schema's fault as a sentence. */
function faultAs(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${place(issue)} is not known here.`;
  const missing = issue.received === 'undefined';
  const what = missing
    ? 'is missing'
    : /^(?:must|is)\b/.test(issue.message)
      ? issue.message
      : `is not as expected (${issue.message})`;
  return `${place(issue)} ${what}.`;
}

/** All faults that a schema found, as sentences. */
export const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): string[] => [...new Set(issues.map(faultAs))];

/** A schema's first fault as a sentence. */
export const faultOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  faultsOf(issues.slice(0, 1))[0] ?? 'It has an unknown fault.';

/**
 * Checks a library whole: one fault refuses all of it, with a sentence that says where it lies.
 *
 * @param input a parsed JSON value
 */
export function checkLibrary(input: unknown): Parsed<Library> {
  const parsed = v.safeParse(librarySchema, input);
  if (!parsed.success) return { ok: false, error: faultOf(parsed.issues) };
  const twin = twinOf(parsed.output.phrases);
  return twin ? { ok: false, error: twin } : { ok: true, value: parsed.output };
}

/** A sentence that names the first two phrases with the same id, or null. */
export function twinOf(phrases: readonly Phrase[]): string | null {
  const seen = new Map<string, number>();
  for (const [at, { id }] of phrases.entries()) {
    const first = seen.get(id);
    if (first !== undefined)
      return `Phrase ${at + 1} has the same id as phrase ${first + 1}: “${id}”. Give each phrase an id of its own.`;
    seen.set(id, at);
  }
  return null;
}

/** Reads a library from a file's text. */
export function parseLibrary(text: string): Parsed<Library> {
  const json = parseJson(text);
  return json.ok ? checkLibrary(json.value) : json;
}

/** JSON text as a value, or a sentence that says where it breaks off. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    const line = at ? ` in line ${text.slice(0, Number(at)).split('\n').length}` : '';
    return {
      ok: false,
      error: `This is not JSON${line}: ${why}. Choose a file that Amends has exported, or ask whoever made it.`,
    };
  }
}
