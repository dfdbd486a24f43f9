import type { Change } from '../../phrases/versions.ts';
import { Changes, type Shown } from './changes.tsx';
import { say } from '../../l10n/index.ts';

interface PartProps<T, C extends Change<T>> {
  /** What it is, as a heading: "Library “Team phrases”". */
  label: string;
  /** Its name alone. */
  name: string;
  changes: readonly C[];
  shown: Shown<T>;
  /** Whether any of it is taken. */
  taken: boolean;
  onTaken(on: boolean): void;
  isTaken(change: C): boolean;
  onChoose(change: C, on: boolean): void;
}

/** A part of a pack that comes row by row: how much of it would change, and each row with both sides. */
export function Part<T, C extends Change<T>>({
  label,
  name,
  changes,
  shown,
  taken,
  onTaken,
  isTaken,
  onChoose,
}: PartProps<T, C>) {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const always = (['new', 'changed', 'same'] as const).map((kind) => say(`incoming_kind_${kind}`, count(kind)));
  const more = (['conflict', 'removed', 'mine'] as const).filter((kind) => count(kind) > 0);
  const rows = changes.filter(({ kind }) => kind !== 'same');
  const title = say('common_about', say('incoming_whatWouldChange'), name);
  return (
    <div>
      <label class="inline">
        <input type="checkbox" checked={taken} onChange={(event) => onTaken(event.currentTarget.checked)} />
        {say(
          'common_about',
          label,
          [...always, ...more.map((kind) => say(`incoming_kind_${kind}`, count(kind)))].join(', '),
        )}
      </label>
      {rows.length > 0 && taken && (
        <details class="rowByRow" open={count('conflict') > 0}>
          <summary>{title}</summary>
          <Changes label={title} changes={rows} shown={shown} isTaken={isTaken} onChoose={onChoose} />
        </details>
      )}
    </div>
  );
}
