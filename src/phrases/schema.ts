/** What a phrase and a library are, and the refusal of what is none. */
import * as v from 'valibot';
import { CHANNELS, FAILURE_KINDS, MOODS, STEPS } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { faultOf, type Parsed, parseJson, said } from './faults.ts';

/** Longest phrase, in UTF-16 units. */
export const LONGEST_PHRASE = 2_000;
/** Most phrases in a library. */
export const MOST_PHRASES = 10_000;

const name = v.pipe(
  v.string(said('faults_text')),
  v.trim(),
  v.minLength(1, said('faults_empty')),
  v.maxLength(200, said('faults_long', 200)),
);
const words = v.pipe(v.array(name), v.maxLength(50, said('faults_many', 50)));

const STAGES = ['first', 'later', 'close'] as const;
const TONES = ['warm', 'plain', 'formal'] as const;

export const phraseSchema = v.object({
  id: name,
  title: v.optional(v.pipe(v.string(), v.maxLength(200, said('faults_long', 200)))),
  text: v.pipe(
    v.string(said('faults_text')),
    v.minLength(1, said('faults_empty')),
    v.maxLength(LONGEST_PHRASE, said('faults_long', LONGEST_PHRASE)),
    v.check((text) => text.trim() !== '', said('faults_empty')),
    v.check((text) => !/<\/?[a-z][^>]*>/i.test(text), said('faults_html')),
  ),
  step: v.picklist(STEPS, said('faults_oneOf', STEPS.join(', '))),
  kinds: v.optional(v.array(v.picklist(FAILURE_KINDS, said('faults_oneOf', FAILURE_KINDS.join(', '))))),
  moods: v.optional(v.array(v.picklist(MOODS, said('faults_oneOf', MOODS.join(', '))))),
  channels: v.optional(v.array(v.picklist(CHANNELS, said('faults_oneOf', CHANNELS.join(', '))))),
  stage: v.optional(v.picklist(STAGES, said('faults_oneOf', STAGES.join(', ')))),
  tone: v.optional(v.picklist(TONES, said('faults_oneOf', TONES.join(', ')))),
  tags: v.optional(words),
  shortcut: v.optional(v.pipe(v.string(), v.maxLength(40, said('faults_long', 40)))),
  note: v.optional(v.pipe(v.string(), v.maxLength(1_000, said('faults_long', 1_000)))),
});
export type Phrase = v.InferOutput<typeof phraseSchema>;

const list = v.pipe(v.array(name), v.maxLength(100, said('faults_many', 100)));

/** Where a library applies; everywhere it says nothing of. */
export const whereSchema = v.object({
  /** Hosts: "desk.example.com", or "*.example.com" for all below it. */
  sites: v.optional(list),
  /** Ids of desks, as "zendesk". */
  desks: v.optional(list),
  channels: v.optional(v.array(v.picklist(CHANNELS, said('faults_oneOf', CHANNELS.join(', '))))),
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
    v.array(phraseSchema, said('faults_list')),
    v.maxLength(MOST_PHRASES, said('faults_many', MOST_PHRASES)),
  ),
});
export type Library = v.InferOutput<typeof librarySchema>;

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
    if (first !== undefined) return say('faults_twin', at + 1, first + 1, id);
    seen.set(id, at);
  }
  return null;
}

/** Reads a library from a file's text. */
export function parseLibrary(text: string): Parsed<Library> {
  const json = parseJson(text);
  return json.ok ? checkLibrary(json.value) : json;
}
