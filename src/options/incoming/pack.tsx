import { useState } from 'preact/hooks';
import { apply, compare, isWanted, print } from '../../phrases/versions.ts';
import { keepBackup } from '../../settings/backups.ts';
import { asLibrary, loadCame, putLibraries, type Whole } from '../../settings/libraries.ts';
import { type Pack, type PackSetting, settingsIn } from '../../settings/pack.ts';
import type { Settings } from '../../settings/schema.ts';
import { updateSettings } from '../../settings/store.ts';
import type { Notes } from '../note.tsx';
import { SETTING_NAMES } from '../settingNames.ts';
import { PackSites } from '../sites.tsx';
import { area, type State } from '../state.ts';
import { say } from '../../l10n/index.ts';

interface PackProps {
  state: State;
  notes: Notes;
  pack: Pack;
  onDone(): void;
  onLeave(): void;
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

/** A team's pack before it is taken: what it would set, beside what is set now, and what each library would change. */
export function PackReview({ state, notes, pack, onDone, onLeave }: PackProps) {
  const { settings, libraries } = state;
  const offered = Object.entries(settingsIn(pack)) as [PackSetting | 'taught', unknown][];
  const differing = offered.filter(([key, value]) => JSON.stringify(settings[key]) !== JSON.stringify(value));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const current = (id: string) => libraries.find(({ head }) => head.id === id && head.from !== 'policy');

  const take = async () => {
    const kept = await keepBackup(area, 'before-import', say('incoming_beforePack', pack.name ?? ''));
    if (!kept.ok) return notes.tell(kept, '');
    const wholes: Whole[] = [];
    for (const library of (pack.libraries ?? []).filter(({ id }) => !left.has(`library ${id}`))) {
      const before = current(library.id);
      const rows = library.phrases.map((phrase, at) => ({ place: say('incoming_phraseAt', at + 1), phrase }));
      const changes = compare(rows, before?.phrases ?? [], await loadCame(area, library.id), true);
      const phrases = apply(before?.phrases ?? [], changes, isWanted);
      wholes.push({
        library: { ...library, phrases },
        from: before?.head.from ?? 'file',
        came: library.phrases.map((phrase) => [phrase.id, print(phrase)]),
      });
    }
    const change = Object.fromEntries(differing.filter(([key]) => !left.has(key)));
    const old = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key as keyof Settings]]));
    const back: Whole[] = wholes.flatMap(({ library: { id } }) => {
      const before = current(id);
      return before ? [{ library: asLibrary(before), from: before.head.from, on: before.head.on }] : [];
    });
    const gone = wholes.map(({ library }) => library.id).filter((id) => !current(id));
    const put = wholes.length > 0 ? await putLibraries(area, wholes) : { ok: true as const };
    const outcome = put.ok ? await updateSettings(area, () => change) : put;
    const undo = async () => {
      const undone = await putLibraries(area, back, gone);
      return undone.ok ? updateSettings(area, () => old) : undone;
    };
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
      {pack.libraries?.map(({ id, name, phrases }) => {
        const rows = phrases.map((phrase, at) => ({ place: say('incoming_phraseAt', at + 1), phrase }));
        const changes = compare(rows, current(id)?.phrases ?? [], new Map(), false);
        const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
        return (
          <label class="inline">
            <input
              type="checkbox"
              checked={!left.has(`library ${id}`)}
              onChange={(event) => toggle(`library ${id}`, event.currentTarget.checked)}
            />
            {say('incoming_packLibrary', name, count('new'), count('changed'), count('same'))}
          </label>
        );
      })}
      {differing.length > 0 && (
        <table>
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
                <td class="soft">{shown(settings[key])}</td>
                <td>{shown(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PackSites pack={pack} origins={state.origins} />
      <div class="row">
        <button type="button" class="primary" onClick={() => void take()}>
          {say('common_takeIt')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('common_leaveIt')}
        </button>
      </div>
    </>
  );
}
