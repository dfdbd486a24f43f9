import { useMemo } from 'preact/hooks';
import { KIND_NAMES, STEP_NAMES } from '../../ui/names.ts';
import type { Others } from '../../phrases/phraseChecks.ts';
import { tagName } from '../inWords.ts';
import { LongTable } from '../longTable.tsx';
import { type Entry, isEditable } from '../state.ts';
import { useFlags } from './flags.ts';
import { say } from '../../l10n/index.ts';

interface TableProps {
  entries: readonly Entry[];
  others: Others;
  selected: ReadonlySet<string>;
  off: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  onSelect(keys: readonly string[], on: boolean): void;
  onEdit(entry: Entry): void;
  onDelete(entry: Entry): void;
  onCopy(entry: Entry): void;
  onMark(entry: Entry, mark: 'off' | 'pinned', on: boolean): void;
}

/** Height of a row before it is drawn, in pixels. */
const ROW = 62;

/** Phrases in rows; of a long list only those in sight are drawn. */
export function PhraseTable(props: TableProps) {
  const { entries, selected, onSelect } = props;
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const all = entries.length > 0 && entries.every(({ key }) => selected.has(key));
  return (
    <LongTable
      label={say('common_phrases')}
      class="rows"
      keys={keys}
      guess={ROW}
      head={
        <>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('phrases_selectAllThatAreShown')}
              checked={all}
              onChange={(event) => onSelect(keys, event.currentTarget.checked)}
            />
          </th>
          <th scope="col">{say('common_phrase')}</th>
          <th scope="col">{say('common_step')}</th>
          <th scope="col">{say('common_forWhat')}</th>
          <th scope="col">
            <span class="spoken">{say('common_actions')}</span>
          </th>
        </>
      }
      row={(index, key, measure) => {
        const entry = entries[index];
        return entry ? <Row key={key} index={index} entry={entry} measure={measure} {...props} /> : null;
      }}
    />
  );
}

function Row({
  index,
  entry,
  measure,
  others,
  selected,
  off,
  pinned,
  onSelect,
  onEdit,
  onDelete,
  onCopy,
  onMark,
}: TableProps & { index: number; entry: Entry; measure(row: Element | null): void }) {
  const { key, phrase, library } = entry;
  const mine = isEditable(entry);
  const flags = useFlags(entry, others);
  const isOff = off.has(key);
  const isPinned = pinned.has(key);
  return (
    <tr
      data-index={index}
      data-phrase={phrase.id}
      aria-rowindex={index + 2}
      ref={measure}
      class={isOff ? 'off' : undefined}
    >
      <td>
        <input
          type="checkbox"
          aria-label={say('phrases_select', phrase.text)}
          checked={selected.has(key)}
          onChange={(event) => onSelect([key], event.currentTarget.checked)}
        />
      </td>
      <td dir="auto" lang="en">
        {phrase.title && <b class="title">{phrase.title}</b>}
        {phrase.text}
        {phrase.shortcut && <kbd>{phrase.shortcut}</kbd>}
        {phrase.tags?.map((tag) => (
          <span class="word">{tagName(tag)}</span>
        ))}
        {flags.map((flag) => (
          <span class="flag">{flag}</span>
        ))}
      </td>
      <td class="short">
        <span class="tag">{STEP_NAMES[phrase.step]}</span>{' '}
        {library && <span class="tag own">{library.from === 'own' ? say('phrases_mine') : library.name}</span>}
        {isPinned && <span class="tag own">{say('phrases_pinned')}</span>}
        {isOff && <span class="tag own">{say('phrases_off')}</span>}
      </td>
      <td class="short soft">{phrase.kinds?.map((kind) => KIND_NAMES[kind]).join(', ') ?? say('phrases_anyKind')}</td>
      <td class="acts">
        {mine && (
          <>
            <button
              type="button"
              class="link"
              aria-label={say('common_about', say('common_edit'), phrase.text)}
              onClick={() => onEdit(entry)}
            >
              {say('common_edit')}
            </button>
            <button
              type="button"
              class="link"
              aria-label={say('common_about', say('common_delete'), phrase.text)}
              onClick={() => onDelete(entry)}
            >
              {say('common_delete')}
            </button>
          </>
        )}
        {!mine && (
          <button
            type="button"
            class="link"
            aria-label={say('phrases_copyTo', phrase.text)}
            onClick={() => onCopy(entry)}
          >
            {say('phrases_copyToMine')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={say('common_about', say(isPinned ? 'phrases_unpin' : 'common_pin'), phrase.text)}
          onClick={() => onMark(entry, 'pinned', !isPinned)}
        >
          {say(isPinned ? 'phrases_unpin' : 'common_pin')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={say('common_about', say(isOff ? 'common_switchOn' : 'common_switchOff'), phrase.text)}
          onClick={() => onMark(entry, 'off', !isOff)}
        >
          {say(isOff ? 'common_switchOn' : 'common_off')}
        </button>
      </td>
    </tr>
  );
}
