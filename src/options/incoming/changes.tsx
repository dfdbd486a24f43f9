import { useMemo } from 'preact/hooks';
import type { Change } from '../../phrases/versions.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import { LongTable } from '../longTable.tsx';
import { say } from '../../l10n/index.ts';

/** What would change, each row with both sides, to be taken or left. */
export function Changes({
  label,
  changes,
  isTaken,
  onChoose,
}: {
  label: string;
  changes: readonly Change[];
  isTaken(change: Change): boolean;
  onChoose(change: Change, on: boolean): void;
}) {
  const keys = useMemo(() => changes.map(({ mine, theirs }) => mine?.id ?? theirs?.id ?? ''), [changes]);
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
        return (
          <tr key={key} data-index={index} ref={measure} aria-rowindex={index + 2}>
            <td>
              <label class="inline">
                <input
                  type="checkbox"
                  disabled={kind === 'same'}
                  checked={kind !== 'same' && isTaken(change)}
                  aria-label={say('common_about', say('incoming_take'), (theirs ?? mine)?.text ?? '')}
                  onChange={(event) => onChoose(change, event.currentTarget.checked)}
                />
                <span class={`tag ${kind === 'conflict' ? 'own' : ''}`}>{say(`incoming_tag_${kind}`)}</span>
              </label>
              <small class="soft">{place}</small>
            </td>
            <td dir="auto">{mine ? <Side phrase={mine} /> : <span class="soft">{say('incoming_notHere')}</span>}</td>
            <td dir="auto">
              {theirs ? <Side phrase={theirs} /> : <span class="soft">{say('incoming_noLongerInIt')}</span>}
            </td>
          </tr>
        );
      }}
    />
  );
}

function Side({ phrase: { title, text, step, tags, shortcut } }: { phrase: NonNullable<Change['mine']> }) {
  return (
    <>
      {title && <b class="title">{title}</b>}
      {text} <span class="tag">{STEP_NAMES[step]}</span> {shortcut && <kbd>{shortcut}</kbd>}
      {tags?.map((tag) => (
        <span class="word">{tag}</span>
      ))}
    </>
  );
}
