import { useMemo, useState } from 'preact/hooks';
import { BUILT_IN } from '../../phrases/builtin/index.ts';
import { csvOf } from '../../phrases/exports/csv.ts';
import { type Head, OWN } from '../../settings/heads.ts';
import { asLibrary, changeHeads, emptyOwn, loadCame, putLibraries, type Stored } from '../../settings/libraries.ts';
import { updateSettings } from '../../settings/store.ts';
import { download } from '../../ui/download.ts';
import { during } from '../busy.tsx';
import { fileName } from '../fileName.ts';
import { NoteView, useNotes } from '../note.tsx';
import { area, entriesOf, type State } from '../state.ts';
import { Coverage } from './coverage.tsx';
import { Details } from './details.tsx';
import { say } from '../../l10n/index.ts';

/** The libraries: order, names, where they apply, on and off, out. */
export function Libraries({ state }: { state: State }) {
  const { libraries, settings } = state;
  const notes = useNotes();
  const [open, setOpen] = useState<Head | null>(null);
  const offered = useMemo(() => {
    const off = new Set(settings.phrasesOff);
    const on = libraries.filter(({ head }) => head.on);
    return entriesOf(on, true).filter(({ key }) => !off.has(key));
  }, [libraries, settings.phrasesOff]);

  const change = async (how: (heads: Head[]) => Head[], text: string) => {
    const before = libraries.map(({ head }) => head);
    const outcome = await during(() => changeHeads(area, how));
    return notes.tell(outcome, text, () =>
      changeHeads(area, (heads) =>
        before.flatMap((old) =>
          heads.some(({ id }) => id === old.id)
            ? [{ ...old, order: heads.find(({ id }) => id === old.id)?.order ?? old.order }]
            : [],
        ),
      ),
    );
  };
  const move = (head: Head, by: number) =>
    void change(
      (heads) => {
        const at = heads.findIndex(({ id }) => id === head.id);
        const to = at + by;
        if (at < 0 || to < 0 || to >= heads.length) return heads;
        const next = [...heads];
        next.splice(at, 1);
        next.splice(to, 0, heads[at] as Head);
        return next;
      },
      say('libraries_moved', head.name),
    );
  const remove = async ({ head, phrases }: Stored) => {
    const came = [...(await loadCame(area, head.id))];
    const outcome = await during(() => changeHeads(area, (heads) => heads.filter(({ id }) => id !== head.id)));
    notes.tell(outcome, say('libraries_deleted', head.name), () =>
      during(() => putLibraries(area, [{ library: asLibrary({ head, phrases }), from: head.from, on: head.on, came }])),
    );
  };
  const store = async (head: Head) => {
    const known = libraries.some(
      ({ head: one, phrases }) => one.id === head.id && (phrases.length > 0 || one.id !== OWN),
    );
    const done = known
      ? await change(
          (heads) => heads.map((one) => (one.id === head.id ? { ...head, order: one.order } : one)),
          say('common_changed'),
        )
      : notes.tell(
          await putLibraries(area, [{ library: asLibrary({ head, phrases: [] }), from: head.from }]),
          say('libraries_added', head.name),
          () => putLibraries(area, [], [head.id]),
        );
    if (done) setOpen(null);
  };

  return (
    <section>
      <h2>{say('options_pane_libraries')}</h2>
      <NoteView notes={notes} />
      <div class="tools">
        <p class="soft grow">{say('libraries_phrasesOfTheFirstLibrary')}</p>
        <button
          type="button"
          class="primary"
          onClick={() => setOpen({ ...emptyOwn(), id: crypto.randomUUID(), name: '' })}
        >
          {say('libraries_newLibrary')}
        </button>
      </div>
      {open && <Details key={open.id} head={open} onSave={(head) => void store(head)} onCancel={() => setOpen(null)} />}
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{say('common_library')}</th>
            <th scope="col">{say('common_phrases')}</th>
            <th scope="col">{say('libraries_applies')}</th>
            <th scope="col">
              <span class="spoken">{say('common_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {libraries.map((stored, at) => {
            const { head, phrases } = stored;
            const locked = head.from === 'policy';
            return (
              <tr key={head.id} data-library={head.id} class={head.on ? undefined : 'off'}>
                <td>
                  <b>{head.name}</b>{' '}
                  <span class="soft">
                    {[say('common_versionOf', head.version), ...(head.language === 'en' ? [] : [head.language])].join(
                      ', ',
                    )}
                  </span>
                  {locked && <span class="tag own">{say('libraries_setByYourOrganisation')}</span>}
                  <br />
                  <small class="soft">{[head.owner, head.description].filter(Boolean).join(' · ')}</small>
                </td>
                <td data-name={say('common_phrases')}>{phrases.length}</td>
                <td class="soft" data-name={say('libraries_applies')}>
                  {[...(head.where?.sites ?? []), ...(head.where?.desks ?? []), ...(head.where?.channels ?? [])].join(
                    ', ',
                  ) || say('common_everywhere')}
                </td>
                <td class="acts">
                  <button
                    type="button"
                    class="link"
                    disabled={at === 0 || locked}
                    aria-label={say('libraries_up', head.name)}
                    onClick={() => move(head, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    class="link"
                    disabled={at === libraries.length - 1 || locked}
                    aria-label={say('libraries_down', head.name)}
                    onClick={() => move(head, 1)}
                  >
                    ↓
                  </button>
                  {!locked && (
                    <>
                      <button
                        type="button"
                        class="link"
                        aria-label={say(
                          'common_about',
                          say(head.on ? 'common_switchOff' : 'common_switchOn'),
                          head.name,
                        )}
                        onClick={() =>
                          void change(
                            (heads) => heads.map((one) => (one.id === head.id ? { ...one, on: !head.on } : one)),
                            say(head.on ? 'libraries_isOff' : 'libraries_isOn', head.name),
                          )
                        }
                      >
                        {say(head.on ? 'common_off' : 'common_switchOn')}
                      </button>
                      <button
                        type="button"
                        class="link"
                        aria-label={say('common_about', say('common_edit'), head.name)}
                        onClick={() => setOpen(head)}
                      >
                        {say('common_edit')}
                      </button>
                    </>
                  )}
                  <button
                    type="button"
                    class="link"
                    aria-label={say('libraries_asJson', head.name)}
                    onClick={() => download(fileName(head.name, 'json'), JSON.stringify(asLibrary(stored), null, 2))}
                  >
                    JSON
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={say('libraries_asCsv', head.name)}
                    onClick={() => download(fileName(head.name, 'csv'), csvOf(phrases), 'text/csv')}
                  >
                    CSV
                  </button>
                  {!locked && (
                    <button
                      type="button"
                      class="link"
                      aria-label={say('common_about', say('common_delete'), head.name)}
                      onClick={() => void remove(stored)}
                    >
                      {say('common_delete')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
          <tr class={settings.builtInHidden ? 'off' : undefined}>
            <td>
              <b>{BUILT_IN.name}</b> <span class="soft">{say('common_builtIn')}</span>
              {state.locked.has('builtInHidden') && (
                <span class="tag own">{say('libraries_setByYourOrganisation')}</span>
              )}
              <br />
              <small class="soft">{say('libraries_builtInHelp')}</small>
            </td>
            <td data-name={say('common_phrases')}>{BUILT_IN.phrases.length}</td>
            <td class="soft" data-name={say('libraries_applies')}>
              {say('common_everywhere')}
            </td>
            <td class="acts">
              <button
                type="button"
                class="link"
                disabled={state.locked.has('builtInHidden')}
                onClick={async () =>
                  notes.tell(
                    await updateSettings(area, ({ builtInHidden }) => ({ builtInHidden: !builtInHidden })),
                    say(settings.builtInHidden ? 'libraries_offered' : 'libraries_hidden'),
                  )
                }
              >
                {say(settings.builtInHidden ? 'libraries_show' : 'libraries_hide')}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
      <h3>{say('libraries_coverage')}</h3>
      <Coverage entries={offered} />
    </section>
  );
}
