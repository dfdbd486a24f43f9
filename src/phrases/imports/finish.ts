/** From another tool's rows to phrases: plain text, our placeholders, a step; what does not become one is refused with its place. */
import * as v from 'valibot';
import { STEPS, type Step } from '../../coach/model.ts';
import { say } from '../../l10n/index.ts';
import { faultOf } from '../faults.ts';
import { GUESSED } from '../guessed.ts';
import { type Phrase, phraseSchema } from '../schema.ts';
import { print } from '../versions.ts';
import { mapPlaceholders } from './foreign.ts';
import type { Importer, Incoming, Refused, Row } from './importer.ts';

export interface Read {
  place: string;
  phrase: Phrase;
  /** Whether the file names no step: the one that stands there is to be guessed (`guessesOf`). */
  guess: boolean;
}

export interface Finished {
  rows: Read[];
  refused: Refused[];
  /** Placeholders that are blanks now, with how often each stood there; most often first. */
  unknown: { name: string; count: number }[];
}

/** What stands for a step that nobody has said: most phrases of a desk are about what is done. */
export const UNKNOWN_STEP: Step = 'solve';

/** Work between two breaths, in milliseconds: the page stays alive while a long file is read. */
const SLICE_MS = 40;

/**
 * @param plain turns HTML into text, without running or loading anything
 * @param progress hears how much is done, from 0 to 1
 */
export async function finish(
  { rows, refused, own }: Incoming,
  { placeholders }: Importer,
  plain: (html: string) => string,
  progress: (part: number) => void = () => undefined,
): Promise<Finished> {
  const done: Finished = { rows: [], refused: [...refused], unknown: [] };
  const unknown = new Map<string, number>();
  const ids = new Map<string, string>();
  let slice = performance.now();
  for (const [at, row] of rows.entries()) {
    if (performance.now() - slice > SLICE_MS) {
      progress(at / rows.length);
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now();
    }
    const step = own ? null : stepOf(row.fields.step);
    const made = own ? row.fields : foreign(row, step, plain, placeholders, unknown);
    const parsed = v.safeParse(phraseSchema, made);
    if (!parsed.success) {
      done.refused.push({ place: row.place, why: faultOf(parsed.issues) });
      continue;
    }
    const twin = ids.get(parsed.output.id);
    if (twin) {
      const why = own ? say('formats_why_sameId', twin, parsed.output.id) : say('formats_why_same', twin);
      done.refused.push({ place: row.place, why });
      continue;
    }
    ids.set(parsed.output.id, row.place);
    done.rows.push({ place: row.place, phrase: parsed.output, guess: !own && step === null });
  }
  done.unknown = [...unknown].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return done;
}

function foreign(
  { fields, html }: Row,
  step: Step | null,
  plain: (html: string) => string,
  meanings: Importer['placeholders'],
  unknown: Map<string, number>,
): Record<string, unknown> {
  const raw = typeof fields.text === 'string' ? fields.text : '';
  const mapped = mapPlaceholders((html ? plain(raw) : raw).replaceAll(/\r\n?/g, '\n').trim(), meanings);
  // What still looks like an element would be refused: in a text it is a blank.
  const text = mapped.text.replaceAll(/<\/?([a-z][^<>]*)>/gi, (_, name: string) => `[${name.trim()}]`);
  for (const name of mapped.unknown) unknown.set(name, (unknown.get(name) ?? 0) + 1);
  const tags = [...(Array.isArray(fields.tags) ? fields.tags : typeof fields.tags === 'string' ? [fields.tags] : [])];
  const known = Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) =>
        key !== 'tags' && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const title = typeof fields.title === 'string' ? fields.title.trim() : '';
  return {
    ...known,
    ...(title ? { title: title.slice(0, 200) } : {}),
    id: typeof fields.id === 'string' ? fields.id : print({ title, text, shortcut: fields.shortcut }),
    text,
    step: step ?? UNKNOWN_STEP,
    ...(step ? tags.length > 0 && { tags } : { tags: [...tags, GUESSED] }),
  };
}

/** A step by its id or its name in the interface. */
function stepOf(value: unknown): Step | null {
  const name = typeof value === 'string' ? value.toLowerCase().replaceAll(/[^a-z]/g, '') : '';
  return STEPS.find((step) => step.toLowerCase() === name) ?? null;
}
