/** What the options page shows, and the changes that it makes. */
import browser from 'webextension-polyfill';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import { applyEdits, type Edit, inverseOf } from '../phrases/edit.ts';
import type { Phrase } from '../phrases/schema.ts';
import type { Area, Outcome } from '../settings/area.ts';
import { type Head, OWN } from '../settings/heads.ts';
import { changePhrases, emptyOwn, loadLibraries, type Stored } from '../settings/libraries.ts';
import type { Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import { during } from './busy.tsx';

export const area = browser.storage.local as Area;

export interface State {
  settings: Settings;
  /** In order of preference, the own one among them; without the built-in one. */
  libraries: Stored[];
  /** What was wrong with what is stored, in sentences. */
  problem: string | null;
  origins: readonly string[];
  policy: Policy | null;
  /** What the organisation set. */
  locked: ReadonlySet<keyof Settings>;
}

export async function loadState(): Promise<State> {
  const { settings, problem, policy, locked } = await loadSettings(area);
  const [{ libraries, faults }, { origins = [] }] = await Promise.all([
    loadLibraries(area),
    browser.permissions.getAll(),
  ]);
  const own = libraries.some(({ head }) => head.id === OWN);
  return {
    settings,
    libraries: own ? libraries : [{ head: emptyOwn(), phrases: [], faults: [] }, ...libraries],
    problem: [problem, ...faults].filter(Boolean).join(' ') || null,
    origins,
    policy,
    locked,
  };
}

/** A phrase and the library that it stands in. */
export interface Entry {
  key: string;
  phrase: Phrase;
  library: Pick<Head, 'id' | 'name' | 'from'> | null;
}

export const keyOf = (library: string, phrase: string): string => `${library}/${phrase}`;

/** Whether the agent may change it: not the built-in library, and not what came by policy. */
export const isEditable = ({ library }: Entry): boolean => library !== null && library.from !== 'policy';

/** All phrases in the order of their libraries, the built-in ones last. */
export function entriesOf(libraries: readonly Stored[], builtInHidden: boolean): Entry[] {
  const own = libraries.flatMap(({ head, phrases }) =>
    phrases.map((phrase) => ({ key: keyOf(head.id, phrase.id), phrase, library: head })),
  );
  if (builtInHidden) return own;
  const builtIn = BUILT_IN.phrases.map((phrase) => ({ key: keyOf(BUILT_IN.id, phrase.id), phrase, library: null }));
  return [...own, ...builtIn];
}

/** Edits by library. */
export type Edits = ReadonlyMap<string, readonly Edit[]>;

/** Makes edits in their libraries, and gives those that take them back. */
export const edit = (edits: Edits): Promise<{ outcome: Outcome; undo: Edits }> => during(() => make(edits));

async function make(edits: Edits): Promise<{ outcome: Outcome; undo: Edits }> {
  const undo = new Map<string, Edit[]>();
  for (const [library, list] of edits) {
    const outcome = await changePhrases(area, library, (phrases) => {
      undo.set(library, inverseOf(phrases, list));
      return applyEdits(phrases, list);
    });
    if (!outcome.ok) {
      undo.delete(library);
      return { outcome, undo };
    }
  }
  return { outcome: { ok: true }, undo };
}
