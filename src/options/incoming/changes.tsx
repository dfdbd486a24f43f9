import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Phrase } from '../../phrases/schema.ts';
import type { Change } from '../../phrases/versions.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import { tagName } from '../inWords.ts';
import { LongTable } from '../longTable.tsx';
import { say } from '../../l10n/index.ts';

/** What one row is of, and how it is shown. */
export interface Shown<T> {
  keyOf(one: T): string;
  /** As one short text. */
  textOf(one: T): string;
  side(one: T): ComponentChildren;
}

interface ChangesProps<T, C extends Change<T>> {
  label: string;
  changes: readonly C[];
  shown: Shown<T>;
  isTaken(change: C): boolean;
  onChoose(change: C, on: boolean): void;
}

/** What would change, each row with both sides, to be taken or left. */
export function Changes<T, C extends Change<T>>({ label, changes, shown, isTaken, onChoose }: ChangesProps<T, C>) {
  const { keyOf, textOf, side } = shown;
  const keys = useMemo(
    () =>
      changes.map(({ mine, theirs }) => {
        const one = mine ?? theirs;
        return one ? keyOf(one) : '';
      }),
    [changes, keyOf],
  );
  return (
    <LongTable
      label={label}
      class="rows short"
      keys={keys}
      guess={56}
      head={
        <>
          <th scope="col">{say('incoming_take')}</th>
          <th scope="col">{say('common_hereNow')}</th>
          <th scope="col">{say('incoming_inTheFile')}</th>
        </>
      }
      row={(index, key, measure) => {
        const change = changes[index];
        if (!change) return null;
        const { kind, mine, theirs, place } = change;
        const named = theirs ?? mine;
        return (
          <tr key={key} data-index={index} ref={measure} aria-rowindex={index + 2}>
            <td>
              <label class="inline">
                <input
                  type="checkbox"
                  disabled={kind === 'same'}
                  checked={kind !== 'same' && isTaken(change)}
                  aria-label={say('common_about', say('incoming_take'), named ? textOf(named) : '')}
                  onChange={(event) => onChoose(change, event.currentTarget.checked)}
                />
                <span class={`tag ${kind === 'conflict' ? 'own' : ''}`}>{say(`incoming_tag_${kind}`)}</span>
              </label>
              <small class="soft">{place}</small>
            </td>
            <td dir="auto" data-name={say('common_hereNow')}>
              {mine ? side(mine) : <span class="soft">{say('incoming_notHere')}</span>}
            </td>
            <td dir="auto" data-name={say('incoming_inTheFile')}>
              {theirs ? side(theirs) : <span class="soft">{say('incoming_noLongerInIt')}</span>}
            </td>
          </tr>
        );
      }}
    />
  );
}

/** A phrase in a row. */
export const PHRASE: Shown<Phrase> = {
  keyOf: ({ id }) => id,
  textOf: ({ text }) => text,
  side: ({ title, text, step, tags, shortcut }) => (
    <>
      {title && <b class="title">{title}</b>}
      {text} <span class="tag">{STEP_NAMES[step]}</span> {shortcut && <kbd>{shortcut}</kbd>}
      {tags?.map((tag) => (
        <span class="word">{tagName(tag)}</span>
      ))}
    </>
  ),
};
