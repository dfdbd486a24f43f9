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

export const librarySchema = v.object({
  id: name,
  name,
  version: v.optional(v.pipe(v.string(), v.maxLength(50)), '1'),
  language: v.optional(v.pipe(v.string(), v.maxLength(20)), 'en'),
  owner: v.optional(v.pipe(v.string(), v.maxLength(200))),
  description: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  phrases: v.pipe(
    v.array(phraseSchema, 'must be a list'),
    v.maxLength(MOST_PHRASES, `must have at most ${MOST_PHRASES} phrases`),
  ),
});
export type Library = v.InferOutput<typeof librarySchema>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

/** Where in the file a fault lies, as a person would say it. */
function place(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  if (keys[0] === 'phrases' && typeof keys[1] === 'number') {
    const rest = keys.slice(2).map(String).join('.');
    return `Phrase ${keys[1] + 1}${rest ? `, “${rest}”` : ''}`;
  }
  return keys.length > 0 ? `“${keys.map(String).join('.')}”` : 'The library';
}

/** A schema's first fault as a sentence. */
export function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return 'It has an unknown fault.';
  const missing = issue.received === 'undefined';
  const what = missing
    ? 'is missing'
    : /^(?:must|is)\b/.test(issue.message)
      ? issue.message
      : `is not as expected (${issue.message})`;
  return `${place(issue)} ${what}.`;
}

/**
 * Checks a library whole: one fault refuses all of it, with a sentence that says where it lies.
 *
 * @param input a parsed JSON value
 */
export function checkLibrary(input: unknown): Parsed<Library> {
  const parsed = v.safeParse(librarySchema, input);
  if (!parsed.success) return { ok: false, error: faultOf(parsed.issues) };
  const seen = new Map<string, number>();
  for (const [at, { id }] of parsed.output.phrases.entries()) {
    const first = seen.get(id);
    if (first !== undefined)
      return {
        ok: false,
        error: `Phrase ${at + 1} has the same id as phrase ${first + 1}: “${id}”. Give each phrase an id of its own.`,
      };
    seen.set(id, at);
  }
  return { ok: true, value: parsed.output };
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
