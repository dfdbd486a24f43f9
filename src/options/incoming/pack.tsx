import { useEffect, useMemo, useState } from 'preact/hooks';
import { apply, type Change, isWanted } from '../../phrases/versions.ts';
import { keepBackup } from '../../settings/backups.ts';
import { putLibraries } from '../../settings/libraries.ts';
import { type Pack, type PackSetting, settingsIn } from '../../settings/pack.ts';
import type { Settings } from '../../settings/schema.ts';
import { updateSettings } from '../../settings/store.ts';
import { during } from '../busy.tsx';
import { inWords } from '../inWords.ts';
import type { Notes } from '../note.tsx';
import { SETTING_NAMES } from '../settingNames.ts';
import { PackSites } from '../sites.tsx';
import { area, type State } from '../state.ts';
import { Changes } from './changes.tsx';
import { cameOf, type Came, libraryChanges, takenWhole, wayBack } from './packLibraries.ts';
import { say } from '../../l10n/index.ts';

interface PackProps {
  state: State;
  notes: Notes;
  pack: Pack;
  onDone(): void;
  onLeave(): void;
}

/** A team's pack before it is taken: what it would set, beside what is set now, and row by row what each library would change. */
export function PackReview({ state, notes, pack, onDone, onLeave }: PackProps) {
  const { settings, libraries } = state;
  const offered = Object.entries(settingsIn(pack)) as [PackSetting | 'taught', unknown][];
  const differing = offered.filter(([key, value]) => JSON.stringify(settings[key]) !== JSON.stringify(value));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ReadonlyMap<Change, boolean>>(new Map());
  const [came, setCame] = useState<ReadonlyMap<string, Came> | null>(null);
  useEffect(() => {
    void cameOf(area, pack.libraries ?? []).then(setCame);
  }, [pack]);
  const reviews = useMemo(
    () => (came ? (pack.libraries ?? []).map((library) => libraryChanges(library, libraries, came)) : []),
    [pack, libraries, came],
  );
  const isTaken = (change: Change) => choices.get(change) ?? isWanted(change);
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };

  const take = async () => {
    const kept = await keepBackup(area, 'before-import', say('incoming_beforePack', pack.name ?? ''));
    if (!kept.ok) return notes.tell(kept, '');
    const taken = reviews.filter(({ library }) => !left.has(`library ${library.id}`));
    const wholes = taken.map((one) => takenWhole(one, apply(one.before?.phrases ?? [], one.changes, isTaken)));
    const change = Object.fromEntries(differing.filter(([key]) => !left.has(key)));
    const old = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key as keyof Settings]]));
    const { back, gone } = wayBack(taken);
    const put = wholes.length > 0 ? await putLibraries(area, wholes) : { ok: true as const };
    const outcome = put.ok ? await updateSettings(area, () => change) : put;
    const undo = () =>
      during(async () => {
        const undone = await putLibraries(area, back, gone);
        return undone.ok ? updateSettings(area, () => old) : undone;
      });
    if (notes.tell(outcome, pack.name ? say('incoming_tookPackName', pack.name) : say('incoming_tookPack'), undo))
      onDone();
  };

  return (
    <>
      <p>
        {[
          `${say('incoming_pack')}${pack.name ? ` “${pack.name}”` : ''}`,
          pack.version && say('common_versionOf', pack.version),
          pack.owner && say('incoming_packBy', pack.owner),
        ]
          .filter(Boolean)
          .join(', ')}
        .
      </p>
      {reviews.map(({ library: { id, name }, changes }) => {
        const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
        const more = (['conflict', 'removed', 'mine'] as const).filter((kind) => count(kind) > 0);
        const rows = changes.filter(({ kind }) => kind !== 'same');
        return (
          <div key={id}>
            <label class="inline">
              <input
                type="checkbox"
                checked={!left.has(`library ${id}`)}
                onChange={(event) => toggle(`library ${id}`, event.currentTarget.checked)}
              />
              {[
                say('incoming_packLibrary', name, count('new'), count('changed'), count('same')),
                ...more.map((kind) => say(`incoming_kind_${kind}`, count(kind))),
              ].join(', ')}
            </label>
            {rows.length > 0 && !left.has(`library ${id}`) && (
              <details class="rowByRow" open={count('conflict') > 0}>
                <summary>{say('common_about', say('incoming_whatWouldChange'), name)}</summary>
                <Changes
                  label={say('common_about', say('incoming_whatWouldChange'), name)}
                  changes={rows}
                  isTaken={isTaken}
                  onChoose={(change, on) => setChoices(new Map([...choices, [change, on]]))}
                />
              </details>
            )}
          </div>
        );
      })}
      {differing.length > 0 && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{say('incoming_setting')}</th>
              <th scope="col">{say('common_hereNow')}</th>
              <th scope="col">{say('incoming_inThePack')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(([key, value]) => (
              <tr key={key}>
                <td>
                  <label class="inline">
                    <input
                      type="checkbox"
                      checked={!left.has(key)}
                      onChange={(event) => toggle(key, event.currentTarget.checked)}
                    />
                    {SETTING_NAMES[key]}
                  </label>
                </td>
                <td class="soft" data-name={say('common_hereNow')}>
                  {inWords({ [key]: settings[key] }, key)}
                </td>
                <td data-name={say('incoming_inThePack')}>{inWords({ [key]: value }, key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PackSites pack={pack} origins={state.origins} />
      <div class="row">
        <button type="button" class="primary" disabled={came === null} onClick={() => void during(take)}>
          {say('common_takeIt')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('common_leaveIt')}
        </button>
      </div>
    </>
  );
}
