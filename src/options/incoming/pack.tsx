import { useEffect, useMemo, useState } from 'preact/hooks';
import { apply, type Change, isWanted } from '../../phrases/versions.ts';
import { keepBackup } from '../../settings/backups.ts';
import { putLibraries } from '../../settings/libraries.ts';
import { LISTS } from '../../settings/lists.ts';
import { type Pack, type PackSetting, settingsIn } from '../../settings/pack.ts';
import type { Settings } from '../../settings/schema.ts';
import { updateSettings } from '../../settings/store.ts';
import { during } from '../busy.tsx';
import { inWords } from '../inWords.ts';
import type { Notes } from '../note.tsx';
import { SETTING_NAMES } from '../settingNames.ts';
import { PackSites } from '../sites.tsx';
import { area, type State } from '../state.ts';
import { PHRASE } from './changes.tsx';
import { cameOf, type Came, libraryChanges, takenWhole, wayBack } from './packLibraries.ts';
import { listChanges, listsTaken, shownIn } from './packLists.tsx';
import { Part } from './part.tsx';
import { say } from '../../l10n/index.ts';

interface PackProps {
  state: State;
  notes: Notes;
  pack: Pack;
  onDone(): void;
  onLeave(): void;
}

/** A team's pack before it is taken: what it would set, beside what is set now, and row by row what each library and list would change. */
export function PackReview({ state, notes, pack, onDone, onLeave }: PackProps) {
  const { settings, libraries } = state;
  const offered = Object.entries(settingsIn(pack)) as [PackSetting | 'taught', unknown][];
  const differing = offered
    .filter(([key]) => !LISTS.some((list) => list === key))
    .filter(([key, value]) => JSON.stringify(settings[key]) !== JSON.stringify(value));
  const lists = useMemo(() => listChanges(pack, settings), [pack, settings]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ReadonlyMap<Change<unknown>, boolean>>(new Map());
  const [came, setCame] = useState<ReadonlyMap<string, Came> | null>(null);
  useEffect(() => {
    void cameOf(area, pack.libraries ?? []).then(setCame);
  }, [pack]);
  const reviews = useMemo(
    () => (came ? (pack.libraries ?? []).map((library) => libraryChanges(library, libraries, came)) : []),
    [pack, libraries, came],
  );
  const isTaken = (change: Change<unknown>) => choices.get(change) ?? isWanted(change);
  const choose = (change: Change<unknown>, on: boolean) => setChoices(new Map([...choices, [change, on]]));
  const isIn = (key: string) => !left.has(key);
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };

  const take = async () => {
    const kept = await keepBackup(area, 'before-import', say('incoming_beforePack', pack.name ?? ''));
    if (!kept.ok) return notes.tell(kept, '');
    const taken = reviews.filter(({ library }) => isIn(`library ${library.id}`));
    const wholes = taken.map((one) => takenWhole(one, apply(one.before?.phrases ?? [], one.changes, isTaken)));
    const change: Partial<Settings> = {
      ...Object.fromEntries(differing.filter(([key]) => isIn(key))),
      ...listsTaken(
        pack,
        settings,
        lists.filter(({ list }) => isIn(list)),
        isTaken,
      ),
    };
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
          pack.name ? say('incoming_packNamed', pack.name) : say('incoming_pack'),
          pack.version && say('common_versionOf', pack.version),
          pack.owner && say('incoming_packBy', pack.owner),
        ]
          .filter(Boolean)
          .join(', ')}
        .
      </p>
      {reviews.map(({ library: { id, name }, changes }) => (
        <Part
          key={id}
          label={say('incoming_libraryNamed', name)}
          name={name}
          changes={changes}
          shown={PHRASE}
          taken={isIn(`library ${id}`)}
          onTaken={(on) => toggle(`library ${id}`, on)}
          isTaken={isTaken}
          onChoose={choose}
        />
      ))}
      {lists.map(({ list, changes }) => (
        <Part
          key={list}
          label={SETTING_NAMES[list]}
          name={SETTING_NAMES[list]}
          changes={changes}
          shown={shownIn(list)}
          taken={isIn(list)}
          onTaken={(on) => toggle(list, on)}
          isTaken={isTaken}
          onChoose={choose}
        />
      ))}
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
                      checked={isIn(key)}
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
