/** What changes when a library comes, or comes again: own changes survive, and where both sides changed the agent chooses. */
import { GUESSED, saidOf } from './guessed.ts';
import type { Library, Phrase } from './schema.ts';

const BASE = 36;

/** A value with the keys of its records in order. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const record = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(record).sort()) ordered[key] = inOrder(record[key]);
  return ordered;
}

/** A short print of a value: the same for the same content, whatever the order of its keys. (cyrb53 by bryc, public domain.) */
export function print(value: unknown): string {
  const text = JSON.stringify(inOrder(value));
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(BASE);
}

export const CHANGES = ['new', 'changed', 'conflict', 'removed', 'mine', 'same'] as const;
/** `mine`: changed here, and not in what came. `conflict`: changed on both sides. */
export type ChangeKind = (typeof CHANGES)[number];

export interface Change<T = Phrase> {
  kind: ChangeKind;
  /** Where it stands in the file; empty for what is no longer in it. */
  place: string;
  mine: T | null;
  theirs: T | null;
}

/** Under which it is kept what another tool's file said of a phrase when it last came: ids of phrases begin with no space. */
const foreignKey = (id: string) => ` =${id}`;

/** What comes: a phrase, where it stands, and whether its step is only a guess. */
interface Coming {
  place: string;
  phrase: Phrase;
  guess?: boolean;
}

/**
 * Prints of what another tool's file says, to be kept until it comes again: those of `compare`'s changes, under the ids that the phrases have here.
 *
 * @param rows what came, in the order of the changes
 */
export const foreignPrints = (rows: readonly Coming[], changes: readonly Change[]): [key: string, print: string][] =>
  rows.flatMap(({ phrase, guess }, at): [string, string][] => {
    const id = changes[at]?.theirs?.id ?? phrase.id;
    return guess ? [[foreignKey(id), print({ ...saidOf(phrase), id })]] : [];
  });

/** Compares a phrase of another tool's file, which says nothing of steps and of much else: what was chosen here stays. */
function compareForeign({ place, phrase }: Coming, mine: Phrase | null, came: ReadonlyMap<string, string>): Change {
  const id = mine?.id ?? phrase.id;
  const said = { ...saidOf(phrase), id };
  const before = came.get(foreignKey(id));
  const now = print(said);
  if (!mine) return { kind: kindOf(null, said, before), place, mine, theirs: phrase };
  const open = mine.tags?.includes(GUESSED) ? { tags: [...(said.tags ?? []), GUESSED] } : {};
  const theirs = { ...mine, ...said, ...open };
  const here = print(Object.fromEntries(Object.entries(saidOf(mine)).filter(([key]) => Object.hasOwn(said, key))));
  const kind =
    here === now ? 'same' : before === undefined || before === here ? 'changed' : before === now ? 'mine' : 'conflict';
  return { kind, place, mine, theirs };
}

/**
 * Compares what comes with what is there.
 *
 * @param came prints of the phrases as they last came from there
 * @param whole whether what comes is the whole library, so that what is not in it was removed there
 */
export function compare(
  incoming: readonly Coming[],
  current: readonly Phrase[],
  came: ReadonlyMap<string, string>,
  whole: boolean,
): Change[] {
  const find = finder(current, new Set(incoming.map(({ phrase }) => phrase.id)));
  const met = new Set<Phrase>();
  const changes = incoming.map((coming): Change => {
    const { place, phrase } = coming;
    const mine = find(phrase);
    if (mine) met.add(mine);
    if (coming.guess) return compareForeign(coming, mine, came);
    const theirs = mine ? { ...phrase, id: mine.id } : phrase;
    return { kind: kindOf(mine, theirs, came.get(theirs.id)), place, mine, theirs };
  });
  if (!whole) return changes;
  const gone = current
    .filter((phrase) => !met.has(phrase) && came.has(phrase.id))
    .map(
      (mine): Change => ({
        kind: came.get(mine.id) === print(mine) ? 'removed' : 'conflict',
        place: '',
        mine,
        theirs: null,
      }),
    );
  return [...changes, ...gone];
}

/**
 * What changed of one entry that comes.
 *
 * @param came its print when it last came from there
 */
export function kindOf<T>(mine: T | null, theirs: T, came: string | undefined): ChangeKind {
  const theirPrint = print(theirs);
  // Deleted here since it came: it stays deleted unless they changed it.
  if (!mine) return came === undefined ? 'new' : came === theirPrint ? 'mine' : 'conflict';
  const myPrint = print(mine);
  if (myPrint === theirPrint) return 'same';
  if (came === undefined || came === myPrint) return 'changed';
  return came === theirPrint ? 'mine' : 'conflict';
}

/** Finds the phrase that is meant: by id, else by shortcut, else by title, else by text; each is given away once. */
function finder(current: readonly Phrase[], ids: ReadonlySet<string>): (phrase: Phrase) => Phrase | null {
  const byId = new Map(current.map((phrase) => [phrase.id, phrase]));
  // What is meant by its id is not given away by its title.
  const free = current.filter(({ id }) => !ids.has(id));
  const others = (['shortcut', 'title', 'text'] as const).map((key) => ({
    key,
    map: new Map(free.flatMap((phrase) => (phrase[key] ? [[phrase[key], phrase] as const] : []))),
  }));
  const given = new Set<Phrase>();
  return (phrase) => {
    const found =
      byId.get(phrase.id) ??
      others
        .map(({ key, map }) => (phrase[key] ? map.get(phrase[key]) : undefined))
        .find((one) => one && !given.has(one));
    if (!found) return null;
    given.add(found);
    return found;
  };
}

/** The library after the chosen changes: those that were not chosen leave it as it is. */
export function apply(
  current: readonly Phrase[],
  changes: readonly Change[],
  chosen: (change: Change) => boolean,
): Phrase[] {
  const replaced = new Map<string, Phrase | null>();
  const fresh: Phrase[] = [];
  for (const change of changes) {
    if (!chosen(change)) continue;
    if (change.mine) replaced.set(change.mine.id, change.theirs);
    else if (change.theirs) fresh.push(change.theirs);
  }
  return [
    ...current.flatMap((phrase) => (replaced.has(phrase.id) ? (replaced.get(phrase.id) ?? []) : phrase)),
    ...fresh,
  ];
}

/** Whether a change is taken unless the agent says otherwise. */
export const isWanted = ({ kind }: Pick<Change, 'kind'>): boolean =>
  kind === 'new' || kind === 'changed' || kind === 'removed';

/** What a library says of itself, besides what it is and which version. */
const SAID = ['name', 'language', 'owner', 'description', 'where'] as const;
type Said = Pick<Library, 'name' | 'language'> & Partial<Pick<Library, 'owner' | 'description' | 'where'>>;
/** Ids of phrases begin with no space: these prints stand among theirs. */
const saidKey = (field: string) => ` ${field}`;

/** Prints of what a library said of itself when it came, to stand among those of its phrases. */
export const saidPrints = (head: Said): (readonly [key: string, print: string])[] =>
  SAID.map((field) => [saidKey(field), print(head[field] ?? null)] as const);

/**
 * What a library says of itself once a new version of it was taken: where it applies, and all that was changed here since it came, stays.
 *
 * @param came prints as they last came, among them `saidPrints`; those of an older Amends are missing
 */
export function mergedHead<T extends Said>(mine: Said, theirs: T, came: ReadonlyMap<string, string>): T {
  const kept = SAID.filter((field) => {
    const before = came.get(saidKey(field));
    return before === undefined ? field === 'where' : before !== print(mine[field] ?? null);
  });
  const entries = Object.entries({ ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}
