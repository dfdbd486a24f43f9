/** Many files at once: read a few at a time, so that the page stays alive and shows how far it is. */
import type { Day } from '../../follow/days.ts';
import { say } from '../../l10n/index.ts';
import { type People, type Person, withFile } from './people.ts';
import { LARGEST, readTeamFile } from './read.ts';

/** What is needed of a `File`. */
export interface GivenFile {
  name: string;
  /** In bytes. */
  size: number;
  text(): Promise<string>;
}

/** What came of the files that a lead has given so far. */
export interface Gathered {
  people: People;
  /** Files that count. */
  taken: number;
  /** In the order in which they came. */
  refused: readonly { file: string; why: string }[];
  /** Files that added nothing, and files of somebody of whom there was one already. */
  same: readonly string[];
  more: readonly string[];
  /** Of the last files that came, how many were left when the lead said stop. */
  unread: number;
}

export const NOTHING: Gathered = { people: new Map(), taken: 0, refused: [], same: [], more: [], unread: 0 };

/** Files that are read from the disk at the same time. */
const AT_ONCE = 16;
const SLICE_MS = 40;

export interface GatherOptions {
  today: Day;
  /** Longest stretch of work without a break for the page, in milliseconds. */
  sliceMs?: number;
  /** Told after each stretch of work: how many files are done. */
  onProgress?(done: number): void;
  /** What was read until then stays. */
  signal?: AbortSignal;
}

/** One file's text; a sentence where the disk does not give it. */
async function textOf(file: GivenFile): Promise<{ ok: true; text: string } | { ok: false; why: string }> {
  if (file.size > LARGEST) return { ok: false, why: say('insights_refusedLarge', Math.round(LARGEST / 1_000_000)) };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, why: say('insights_refusedUnread') };
  }
}

/**
 * Adds files to what was given before. Each file stands or falls alone.
 *
 * @returns a new whole; what was given stays as it was
 */
export async function gather(
  before: Gathered,
  files: readonly GivenFile[],
  { today, sliceMs = SLICE_MS, onProgress, signal }: GatherOptions,
): Promise<Gathered> {
  const people = new Map<string, Person>(before.people);
  const refused = [...before.refused];
  const same = [...before.same];
  const more = [...before.more];
  let { taken } = before;
  let done = 0;
  let began = performance.now();
  const take = (file: string, text: Awaited<ReturnType<typeof textOf>>) => {
    const parsed = text.ok ? readTeamFile(text.text, today) : ({ ok: false, error: text.why } as const);
    if (!parsed.ok) return void refused.push({ file, why: parsed.error });
    const { owner } = parsed.value;
    const { person, beside } = withFile(people.get(owner), parsed.value);
    people.set(owner, person);
    if (beside === 'same') same.push(file);
    else taken++;
    if (beside === 'more') more.push(file);
  };
  const read = (from: number) => {
    const some = files.slice(from, from + AT_ONCE);
    return Promise.all(some.map(async (file) => ({ file: file.name, text: await textOf(file) })));
  };
  let next = read(0);
  while (done < files.length && !signal?.aborted) {
    const some = await next;
    // The disk gives the next ones while these are looked at.
    next = read(done + some.length);
    for (const { file, text } of some) {
      take(file, text);
      done++;
      if (performance.now() - began < sliceMs) continue;
      onProgress?.(done);
      await new Promise((go) => setTimeout(go));
      if (signal?.aborted) break;
      began = performance.now();
    }
  }
  return { people, taken, refused, same, more, unread: files.length - done };
}
