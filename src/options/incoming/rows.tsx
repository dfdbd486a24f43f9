import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyEdits, editsOf } from '../../phrases/edit.ts';
import type { Finished } from '../../phrases/imports/finish.ts';
import type { Incoming } from '../../phrases/imports/importer.ts';
import {
  type Change,
  type ChangeKind,
  compare,
  foreignPrints,
  isWanted,
  mergedHead,
  print,
  saidPrints,
} from '../../phrases/versions.ts';
import { keepBackup } from '../../settings/backups.ts';
import { loadCame } from '../../settings/libraries.ts';
import { during } from '../busy.tsx';
import type { Notes } from '../note.tsx';
import { area, type State } from '../state.ts';
import { Changes } from './changes.tsx';
import { useGuesses } from './guesses.ts';
import { putBack, targetFor, type Target } from './take.ts';
import { say, sayCount } from '../../l10n/index.ts';

const ORDER: readonly ChangeKind[] = ['new', 'changed', 'conflict', 'removed', 'mine', 'same'];

interface RowsProps {
  state: State;
  notes: Notes;
  name: string;
  head: Incoming['head'];
  /** Whether what came is a whole library, so that what is missing in it was removed. */
  whole: boolean;
  finished: Finished;
  onDone(): void;
  onLeave(): void;
}

/** What would change, row by row: all, some or none of it is taken. */
export function RowsReview({ state, notes, name, head, whole, finished, onDone, onLeave }: RowsProps) {
  const targets = useMemo(
    () =>
      targetFor(
        state,
        head,
        name,
        finished.rows.map(({ phrase }) => phrase.id),
      ),
    [state, head, name, finished],
  );
  const [targetId, setTargetId] = useState(targets[0]?.id ?? '');
  const target = targets.find(({ id }) => id === targetId) ?? (targets[0] as Target);
  const [came, setCame] = useState<ReadonlyMap<string, string>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<Change, boolean>>(new Map());
  const [only, setOnly] = useState<ChangeKind | 'refused' | null>(null);
  useEffect(() => {
    void loadCame(area, target.id).then(setCame);
  }, [target.id]);
  const changes = useMemo(
    () => compare(finished.rows, target.phrases, came, whole && target.id === head.id),
    [finished, target, came, whole, head.id],
  );
  const guesses = useGuesses(finished.rows, changes);
  const isTaken = (change: Change) => choices.get(change) ?? isWanted(change);
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const chosen = changes.filter((change) => change.kind !== 'same' && isTaken(change));
  const shown = changes.filter(({ kind }) => (only === null ? kind !== 'same' : kind === only));

  const take = async () => {
    await guesses.all();
    const edits = editsOf(
      chosen.map((change) => (change.theirs ? { ...change, theirs: guesses.settled(change.theirs) } : change)),
    );
    const phrases = applyEdits(target.phrases, edits);
    if (typeof phrases === 'string') return notes.tell({ ok: false, error: phrases }, '');
    const kept = await keepBackup(area, 'before-import', say('incoming_before', name));
    if (!kept.ok) return notes.tell(kept, '');
    const version = whole && target.id === head.id ? { ...target.library, language: 'en', ...head } : null;
    const library = version ? mergedHead(target.library, version, came) : target.library;
    const prints = finished.rows.map(({ phrase }) => [phrase.id, print(phrase)] as const);
    const foreign = foreignPrints(finished.rows, changes);
    const arrived = whole
      ? [...prints, ...saidPrints(version ?? library)]
      : foreign.length > 0
        ? [...new Map([...came, ...foreign])]
        : undefined;
    const { outcome, undo } = await putBack({ ...library, phrases }, target.from, arrived);
    const text = sayCount('incoming_imported', chosen.length, name);
    if (notes.tell(outcome, text, undo)) onDone();
    return true;
  };

  return (
    <>
      <p>
        {sayCount(
          'incoming_has',
          finished.rows.length,
          name,
          [
            ...ORDER.filter((kind) => count(kind) > 0 || kind === 'new' || kind === 'changed' || kind === 'same').map(
              (kind) => say(`incoming_kind_${kind}`, count(kind)),
            ),
            ...(finished.refused.length > 0 ? [say('incoming_kind_refused', finished.refused.length)] : []),
          ].join(', '),
        )}
      </p>
      {finished.unknown.length > 0 && (
        <details>
          <summary>{sayCount('incoming_unknown', finished.unknown.length)}</summary>
          <ul class="plain">
            {finished.unknown.slice(0, 200).map(({ name: one, count: times }) => (
              <li>
                <code>{one}</code> {times > 1 && say('incoming_times', times)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {guesses.done < guesses.total && (
        <label>
          {say('incoming_guessing', guesses.done, guesses.total)}
          <progress value={guesses.done} max={guesses.total} />
        </label>
      )}
      {guesses.total > 0 && guesses.done === guesses.total && (
        <p class="soft">{sayCount('incoming_guessed', guesses.total)}</p>
      )}
      <div class="row">
        <label>
          {say('incoming_into')}
          <select value={target.id} onChange={(event) => setTargetId(event.currentTarget.value)}>
            {targets.map(({ id, label }) => (
              <option value={id}>{label}</option>
            ))}
          </select>
        </label>
        <label>
          {say('incoming_show')}
          <select
            value={only ?? ''}
            onChange={(event) => setOnly((event.currentTarget.value || null) as ChangeKind | 'refused' | null)}
          >
            <option value="">{say('incoming_allThatWouldChange')}</option>
            {ORDER.filter((kind) => count(kind) > 0).map((kind) => (
              <option value={kind}>{say(`incoming_kind_${kind}`, count(kind))}</option>
            ))}
            {finished.refused.length > 0 && (
              <option value="refused">{say('incoming_kind_refused', finished.refused.length)}</option>
            )}
          </select>
        </label>
        <button
          type="button"
          onClick={() => setChoices(new Map(changes.map((change) => [change, isWanted(change) || isTaken(change)])))}
        >
          {say('incoming_chooseAll')}
        </button>
        <button type="button" onClick={() => setChoices(new Map(changes.map((change) => [change, false])))}>
          {say('incoming_chooseNone')}
        </button>
      </div>
      {only !== 'refused' && shown.length > 0 && (
        <Changes
          label={say('incoming_whatWouldChange')}
          changes={shown}
          shown={guesses.shown}
          isTaken={isTaken}
          onChoose={(change, on) => setChoices(new Map([...choices, [change, on]]))}
        />
      )}
      {finished.refused.length > 0 && (only === null || only === 'refused') && (
        <section class="refused" aria-label={say('incoming_refused')}>
          <b>{say('incoming_refused')}</b>
          <ul class="plain">
            {finished.refused.slice(0, 300).map(({ place, why }) => (
              <li>
                {place}: {why}
              </li>
            ))}
          </ul>
          {finished.refused.length > 300 && <p>{say('incoming_more', finished.refused.length - 300)}</p>}
        </section>
      )}
      <div class="row">
        <button type="button" class="primary" disabled={chosen.length === 0} onClick={() => void during(take)}>
          {chosen.length === 0 ? say('incoming_nothingToTake') : sayCount('incoming_takeThese', chosen.length)}
        </button>
        <button type="button" onClick={onLeave}>
          {say('common_leaveIt')}
        </button>
      </div>
    </>
  );
}
