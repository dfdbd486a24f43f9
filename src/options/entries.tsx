/** Lists of short entries that are written, changed and removed one by one: words, goodwill lines, lessons. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';
import { type Notes, useNotes } from './note.tsx';

export interface Column<T> {
  name: string;
  of(one: T): ComponentChildren;
  /** Whether it says little by itself, so that its name stands before it where the table is too narrow for a head. */
  named?: boolean;
  soft?: boolean;
  /** Whether it holds single words and numbers alone, which are not broken for the sake of other columns. */
  short?: boolean;
}

interface EntryTableProps<T> {
  columns: readonly Column<T>[];
  entries: readonly T[];
  keyOf(one: T): string;
  /** What an entry is called where something is done with it. */
  nameOf(one: T): string;
  /** What removing one is called; "Remove" when left out. */
  removal?: string;
  /** Left out where entries cannot be changed. */
  onEdit?(one: T): void;
  /** Left out where entries cannot be removed. */
  onRemove?(one: T): void;
  /** The key of the entry whose button is to have the focus as soon as it is drawn. */
  focus?: { current: string | null };
}

/** Entries in rows, each with what can be done with it. */
export function EntryTable<T>(props: EntryTableProps<T>) {
  const { columns, entries, keyOf, nameOf, removal = say('common_remove'), onEdit, onRemove, focus } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const row = [...(body.current?.rows ?? [])].find((one) => one.dataset.entry === focus?.current);
    if (!row || !focus) return;
    row.querySelector('button')?.focus();
    focus.current = null;
  });
  return (
    <table class="stack entries">
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th scope="col">{name}</th>
          ))}
          <th scope="col">
            <span class="spoken">{say('common_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {entries.map((one) => (
          <tr data-entry={keyOf(one)}>
            {columns.map(({ name, of, named, soft, short }) => (
              <td class={short ? 'short' : soft ? 'soft' : undefined} data-name={named ? name : undefined}>
                {of(one)}
              </td>
            ))}
            <td class="acts">
              {onEdit && (
                <button
                  type="button"
                  class="link"
                  aria-label={say('common_about', say('common_edit'), nameOf(one))}
                  onClick={() => onEdit(one)}
                >
                  {say('common_edit')}
                </button>
              )}
              {onRemove && (
                <button
                  type="button"
                  class="link"
                  aria-label={say('common_about', removal, nameOf(one))}
                  onClick={() => onRemove(one)}
                >
                  {removal}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ListProps<T> {
  entries: readonly T[];
  /** What an entry is about: there is one about each. */
  keyOf(one: T): string;
  /** @returns a sentence where it could not be stored */
  put(entries: T[]): Promise<string | null>;
}

/** A list that is being worked on. */
export interface EntryList<T> {
  notes: Notes;
  /** The entry that is being changed; null while a new one is written. */
  editing: T | null;
  edit(one: T | null): void;
  /** Puts in what was written: in place of what is being changed, and of what is about the same. @returns whether it is stored */
  keep(made: T): Promise<boolean>;
  remove(one: T): Promise<void>;
  /** The key of the entry whose button is to have the focus next. */
  focus: { current: string | null };
}

/** Adds, changes and removes entries, each with a way back. */
export function useEntries<T>({ entries, keyOf, put }: ListProps<T>): EntryList<T> {
  const notes = useNotes();
  const [editing, setEditing] = useState<T | null>(null);
  const focus = useRef<string | null>(null);
  const latest = useRef(entries);
  latest.current = entries;
  /** Without these, with that in their place. */
  const change = async (gone: (one: T) => boolean, made: T | null, text: string): Promise<boolean> => {
    const lost = entries.flatMap((one, at) => (gone(one) ? [{ one, at }] : []));
    const kept = entries.filter((one) => !gone(one));
    const refused = await put(made === null ? kept : kept.toSpliced(lost[0]?.at ?? kept.length, 0, made));
    if (refused !== null) {
      notes.clear();
      return false;
    }
    const undo = async () => {
      const back = latest.current.filter((one) => made === null || keyOf(one) !== keyOf(made));
      for (const { one, at } of lost) if (!back.some((other) => keyOf(other) === keyOf(one))) back.splice(at, 0, one);
      const why = await put(back);
      return why === null ? { ok: true as const } : { ok: false as const, error: why };
    };
    return notes.tell({ ok: true }, text, undo);
  };
  return {
    notes,
    editing,
    focus,
    edit: (one) => {
      // Who leaves the form is back where they came from.
      focus.current = one === null && editing !== null ? keyOf(editing) : null;
      notes.clear();
      setEditing(one);
    },
    keep: async (made) => {
      const old = editing === null ? null : keyOf(editing);
      const replaced = keyOf(made) !== old && entries.some((one) => keyOf(one) === keyOf(made));
      const text = replaced ? 'options_entryReplaced' : old === null ? 'options_entryAdded' : 'common_changed';
      if (!(await change((one) => keyOf(one) === old || keyOf(one) === keyOf(made), made, say(text)))) return false;
      focus.current = old === null ? null : keyOf(made);
      setEditing(null);
      return true;
    },
    remove: async (one) => {
      if (editing !== null && keyOf(editing) === keyOf(one)) setEditing(null);
      await change((other) => other === one, null, say('options_entryRemoved'));
    },
  };
}
