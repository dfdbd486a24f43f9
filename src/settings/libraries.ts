/**
 * Keeps the libraries: a list of heads under one key, and each library's phrases under a key for each step, so that a review reads the
 * few steps that it needs and a change writes little. Every change is one transaction, made in turn from what is stored at that moment.
 */
import * as v from 'valibot';
import { STEPS, type Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { faultOf } from '../phrases/faults.ts';
import { type Library, librarySchema, type Phrase, phraseSchema, twinOf } from '../phrases/schema.ts';
import { type Area, DAMAGED, inTurn, PREFIX, type Outcome, store } from './area.ts';
import { HEADS, type Head, headsForStrays, OWN, readHeads } from './heads.ts';
import { VERSION } from './schema.ts';

export const shardKey = (id: string, step: Step): string => `phrases:${id}:${step}`;
/** Under which it is kept what each phrase was when it last came from outside. */
export const cameKey = (id: string): string => `came:${id}`;
const keysOf = (id: string): string[] => [...STEPS.map((step) => shardKey(id, step)), cameKey(id)];
/** Said of what came by policy. */
export const LOCKED = say('problems_locked');
const VERSION_ITEM = { [`${PREFIX}version`]: VERSION };

/** Whether a change of this key concerns the libraries. */
export const isLibraryKey = (key: string): boolean => key === HEADS || key.startsWith('phrases:');

/** The list, with what was wrong with it, and the damaged list itself to be kept aside when it is written anew. */
interface List {
  heads: Head[];
  faults: string[];
  damaged: Record<string, unknown>;
}

/** Reads the list. Where it is damaged, libraries whose phrases are still there stand in it again. */
export async function loadHeads(area: Area): Promise<List> {
  const stored = (await area.get([HEADS]))[HEADS];
  const { heads, faults } = readHeads(stored);
  if (faults.length === 0) return { heads, faults, damaged: {} };
  const strays = headsForStrays(await area.get(null), heads);
  return { heads: [...heads, ...strays], faults, damaged: { [HEADS]: stored } };
}

interface Shard {
  phrases: Phrase[];
  faults: string[];
}

function readShard(stored: unknown): Shard {
  if (stored === undefined) return { phrases: [], faults: [] };
  if (!Array.isArray(stored)) return { phrases: [], faults: [say('faults_shard')] };
  const phrases: Phrase[] = [];
  const faults: string[] = [];
  for (const one of stored) {
    const parsed = v.safeParse(phraseSchema, one);
    if (parsed.success) phrases.push(parsed.output);
    else faults.push(say('faults_damaged', faultOf(parsed.issues)));
  }
  return { phrases, faults };
}

/** The phrases of these steps, by library and step. Damaged ones are left out. */
export async function loadSteps(
  area: Area,
  heads: readonly Head[],
  steps: readonly Step[],
): Promise<Map<string, Map<Step, Phrase[]>>> {
  const wanted = heads.map(({ id, order }) => ({ id, steps: steps.filter((step) => order.includes(step)) }));
  const items = await area.get(wanted.flatMap(({ id, steps: own }) => own.map((step) => shardKey(id, step))));
  return new Map(
    wanted.map(({ id, steps: own }) => [
      id,
      new Map(own.map((step) => [step, readShard(items[shardKey(id, step)]).phrases])),
    ]),
  );
}

/** A library as it is stored, with what of it could not be read. */
export interface Stored {
  head: Head;
  phrases: Phrase[];
  faults: string[];
}

function assemble(head: Head, items: Record<string, unknown>): Stored & { damaged: Record<string, unknown> } {
  const damaged: Record<string, unknown> = {};
  const shards = new Map(
    STEPS.map((step) => {
      const key = shardKey(head.id, step);
      const shard = readShard(items[key]);
      if (shard.faults.length > 0) damaged[key] = items[key];
      return [step, shard] as const;
    }),
  );
  const next = new Map<Step, number>();
  const phrases: Phrase[] = [];
  for (const step of [...head.order, ...STEPS.flatMap((one) => shards.get(one)?.phrases.map(() => one) ?? [])]) {
    const at = next.get(step) ?? 0;
    const phrase = shards.get(step)?.phrases[at];
    next.set(step, at + 1);
    if (phrase) phrases.push(phrase);
  }
  return { head, phrases, damaged, faults: [...shards.values()].flatMap(({ faults }) => faults) };
}

/** All libraries with all phrases, in order of preference. */
export async function loadLibraries(area: Area): Promise<{ libraries: Stored[]; faults: string[] }> {
  const { heads, faults } = await loadHeads(area);
  const items = await area.get(heads.flatMap(({ id }) => keysOf(id)));
  const libraries = heads.map((head) => assemble(head, items));
  return {
    libraries,
    faults: [
      ...faults,
      ...libraries.flatMap(({ head, faults: own }) => (own.length > 0 ? [`“${head.name}”: ${own.join(' ')}`] : [])),
    ],
  };
}

/** A stored library in the shape in which libraries travel. */
export const asLibrary = ({ head, phrases }: Pick<Stored, 'head' | 'phrases'>): Library => {
  const { from: _, on: __, order: ___, ...rest } = head;
  return { ...rest, phrases };
};

export const emptyOwn = (): Head => ({
  id: OWN,
  name: say('libraries_own'),
  version: '1',
  language: 'en',
  from: 'own',
  on: true,
  order: [],
});

/** The items that hold these phrases; a step that has none any more holds an empty list. */
function itemsOf(head: Head, phrases: readonly Phrase[]): { head: Head; items: Record<string, unknown> } {
  const steps = new Set<Step>([...head.order, ...phrases.map(({ step }) => step)]);
  const items = Object.fromEntries(
    [...steps].map((step) => [shardKey(head.id, step), phrases.filter((one) => one.step === step)]),
  );
  return { head: { ...head, order: phrases.map(({ step }) => step) }, items };
}

const refusal = (library: Library): string | null => {
  const parsed = v.safeParse(librarySchema, library);
  return parsed.success ? twinOf(library.phrases) : faultOf(parsed.issues);
};

/**
 * Changes the phrases of one library, from what they are now. The own library comes into being with its first phrase.
 *
 * @param change gives the new phrases, or a sentence that says why not
 */
export const changePhrases = (
  area: Area,
  id: string,
  change: (phrases: Phrase[]) => Phrase[] | string,
): Promise<Outcome> =>
  inTurn(async () => {
    const { heads, damaged: list } = await loadHeads(area);
    const head = heads.find((one) => one.id === id) ?? (id === OWN ? emptyOwn() : null);
    if (!head) return { ok: false, error: say('problems_libraryGone') };
    if (head.from === 'policy') return { ok: false, error: LOCKED };
    const { phrases, damaged } = assemble(head, await area.get(keysOf(id)));
    const changed = change(phrases);
    if (typeof changed === 'string') return { ok: false, error: changed };
    const why = refusal(asLibrary({ head, phrases: changed }));
    if (why) return { ok: false, error: say('problems_notStored', why) };
    const next = itemsOf(head, changed);
    const all = heads.includes(head) ? heads.map((one) => (one === head ? next.head : one)) : [next.head, ...heads];
    return store(area, { ...kept({ ...damaged, ...list }), ...next.items, [HEADS]: all, ...VERSION_ITEM });
  });

const kept = (damaged: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(damaged).map(([key, value]) => [DAMAGED + key, value]));

/** What is deleted is emptied in the transaction that takes it off the list: were we ended before the keys are removed, nothing of it could come back. */
const emptied = (ids: readonly string[]) => Object.fromEntries(ids.flatMap(keysOf).map((key) => [key, []]));

/** Changes the list: order, names, where they apply, on and off. Libraries that are no longer in it are deleted. */
export const changeHeads = (area: Area, change: (heads: Head[]) => Head[]): Promise<Outcome> =>
  inTurn(async () => {
    const { heads, damaged } = await loadHeads(area);
    const next = change(heads);
    const { faults } = readHeads(next);
    if (faults[0]) return { ok: false, error: say('problems_notStored', faults[0]) };
    const gone = heads.map(({ id }) => id).filter((id) => !next.some((one) => one.id === id));
    const stored = await store(area, { ...kept(damaged), ...emptied(gone), [HEADS]: next, ...VERSION_ITEM });
    if (stored.ok && gone.length > 0) await area.remove(gone.flatMap(keysOf));
    return stored;
  });

/** What is to be stored as a whole: a library that came, or an earlier state of one. */
export interface Whole {
  library: Library;
  from: Head['from'];
  on?: boolean;
  /** What each phrase was when it last came from outside. */
  came?: readonly (readonly [id: string, print: string])[];
}

/**
 * Stores libraries whole, all or none; those that are there keep their place.
 *
 * @param gone ids of libraries that go in the same step
 */
export const putLibraries = (area: Area, wholes: readonly Whole[], gone: readonly string[] = []): Promise<Outcome> =>
  putItems(area, wholes, gone, {});

/** As `putLibraries`, with other items in the same transaction. */
export const putItems = (
  area: Area,
  wholes: readonly Whole[],
  gone: readonly string[],
  others: Record<string, unknown>,
): Promise<Outcome> =>
  inTurn(async () => {
    for (const { library } of wholes) {
      const why = refusal(library);
      if (why) return { ok: false, error: say('problems_libraryNotStored', library.name, why) };
    }
    const { heads, damaged } = await loadHeads(area);
    const items: Record<string, unknown> = {};
    const left = heads.filter(({ id }) => !gone.includes(id));
    const fresh: Head[] = [];
    for (const { library, from, on, came } of wholes) {
      const { phrases, ...rest } = library;
      const old = left.find(({ id }) => id === library.id);
      const next = itemsOf({ ...rest, from, on: on ?? old?.on ?? true, order: old?.order ?? [] }, phrases);
      Object.assign(items, next.items, came ? { [cameKey(library.id)]: came } : {});
      if (old) left.splice(left.indexOf(old), 1, next.head);
      else fresh.push(next.head);
    }
    // What the organisation sets is offered first.
    const list = [
      ...fresh.filter(({ from }) => from === 'policy'),
      ...left,
      ...fresh.filter(({ from }) => from !== 'policy'),
    ];
    const stored = await store(area, {
      ...kept(damaged),
      ...emptied(gone),
      ...others,
      ...items,
      [HEADS]: list,
      ...VERSION_ITEM,
    });
    if (stored.ok && gone.length > 0) await area.remove(gone.flatMap(keysOf));
    return stored;
  });

/** What each phrase of a library was when it last came from outside; empty for an own one. */
export async function loadCame(area: Area, id: string): Promise<Map<string, string>> {
  const parsed = v.safeParse(v.array(v.tuple([v.string(), v.string()])), (await area.get([cameKey(id)]))[cameKey(id)]);
  return new Map(parsed.success ? parsed.output : []);
}
