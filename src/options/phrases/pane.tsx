import { useEffect, useMemo, useState } from 'preact/hooks';
import { STEPS, type Step } from '../../coach/model.ts';
import type { Edit } from '../../phrases/edit.ts';
import { csvOf } from '../../phrases/exports/csv.ts';
import { type Draft, othersOf } from '../../phrases/phraseChecks.ts';
import type { Phrase } from '../../phrases/schema.ts';
import { print } from '../../phrases/versions.ts';
import { type Head, OWN } from '../../settings/heads.ts';
import type { Settings } from '../../settings/schema.ts';
import { updateSettings } from '../../settings/store.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import { download } from '../../ui/download.ts';
import { IncomingPanel } from '../incoming/panel.tsx';
import { tagName } from '../inWords.ts';
import { NoteView, useNotes } from '../note.tsx';
import { area, type Edits, type Entry, edit, entriesOf, isEditable, type State } from '../state.ts';
import { Bulk } from './bulk.tsx';
import { type Filter, prepare, SORTS, type Sort, tagsOf } from './filter.ts';
import { PhraseForm } from './form.tsx';
import { PhraseTable } from './table.tsx';
import { say, sayCount } from '../../l10n/index.ts';

interface Open {
  draft: Draft;
  library: string;
  fresh: boolean;
  expected?: string;
}

const EVERYTHING: Filter = { query: '', step: null, tag: null, library: null, sort: 'library' };

/** All phrases of all libraries: to find, write, change and mark. */
export function Phrases({ state, given }: { state: State; given: { name: string; text: string } | null }) {
  const { settings, libraries } = state;
  const notes = useNotes();
  const [filter, setFilter] = useState(EVERYTHING);
  const [open, setOpen] = useState<Open | null>(null);
  const [importing, setImporting] = useState(given !== null);
  useEffect(() => {
    if (given) setImporting(true);
  }, [given]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const entries = useMemo(() => entriesOf(libraries, settings.builtInHidden), [libraries, settings.builtInHidden]);
  const others = useMemo(() => othersOf(entries), [entries]);
  const find = useMemo(() => prepare(entries), [entries]);
  const shown = useMemo(() => find(filter), [find, filter]);
  const tags = useMemo(() => tagsOf(entries), [entries]);
  const selected = useMemo(() => entries.filter(({ key }) => chosen.has(key)), [entries, chosen]);
  const off = useMemo(() => new Set(settings.phrasesOff), [settings.phrasesOff]);
  const pinned = useMemo(() => new Set(settings.phrasesPinned), [settings.phrasesPinned]);
  const targets = libraries.map(({ head }) => head).filter(({ from }) => from !== 'policy');
  const narrow = (part: Partial<Filter>) => setFilter({ ...filter, ...part });

  const run = async (edits: Edits, text: string): Promise<boolean> => {
    const { outcome, undo } = await edit(edits);
    return notes.tell(outcome, text, undo.size > 0 ? async () => (await edit(undo)).outcome : null);
  };
  const save = async (phrase: Phrase, library: string) => {
    if (!open) return;
    const made: Edit = open.fresh
      ? { id: phrase.id, phrase, at: 0 }
      : { id: phrase.id, phrase, ...(open.expected ? { expected: open.expected } : {}) };
    if (await run(new Map([[library, [made]]]), say(open.fresh ? 'phrases_added' : 'common_changed'))) setOpen(null);
  };
  const mark = async (list: readonly Entry[], which: 'off' | 'pinned', on: boolean) => {
    const name = which === 'off' ? ('phrasesOff' as const) : ('phrasesPinned' as const);
    const keys = new Set(list.map(({ key }) => key));
    const set = (wanted: boolean) =>
      updateSettings(area, (now: Settings) => ({
        [name]: [...now[name].filter((key) => !keys.has(key)), ...(wanted ? keys : [])],
      }));
    const said = say(
      which === 'off'
        ? on
          ? 'phrases_switchedOff'
          : 'phrases_switchedOn'
        : on
          ? 'phrases_pinnedNow'
          : 'phrases_unpinned',
    );
    notes.tell(await set(on), said, () => set(!on));
  };

  return (
    <section>
      <h2>{say('options_pane_phrases')}</h2>
      <NoteView notes={notes} />
      <div class="tools">
        <input
          type="search"
          aria-label={say('phrases_searchPhrases')}
          placeholder={sayCount('phrases_searchIn', entries.length)}
          value={filter.query}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
        <select
          aria-label={say('common_step')}
          value={filter.step ?? ''}
          onChange={(event) => narrow({ step: (event.currentTarget.value || null) as Step | null })}
        >
          <option value="">{say('phrases_allSteps')}</option>
          {STEPS.map((one) => (
            <option value={one}>{STEP_NAMES[one]}</option>
          ))}
        </select>
        <select
          aria-label={say('common_library')}
          value={filter.library === null ? '*' : filter.library}
          onChange={(event) =>
            narrow({ library: event.currentTarget.value === '*' ? null : event.currentTarget.value })
          }
        >
          <option value="*">{say('phrases_allLibraries')}</option>
          {libraries.map(({ head }) => (
            <option value={head.id}>{head.name}</option>
          ))}
          {!settings.builtInHidden && <option value="">{say('phrases_builtIn')}</option>}
        </select>
        {tags.length > 0 && (
          <select
            aria-label={say('phrases_tag')}
            value={filter.tag ?? ''}
            onChange={(event) => narrow({ tag: event.currentTarget.value || null })}
          >
            <option value="">{say('phrases_allTags')}</option>
            {tags.slice(0, 500).map((tag) => (
              <option value={tag}>{tagName(tag)}</option>
            ))}
          </select>
        )}
        <select
          aria-label={say('phrases_order')}
          value={filter.sort}
          onChange={(event) => narrow({ sort: event.currentTarget.value as Sort })}
        >
          {SORTS.map((one) => (
            <option value={one}>{say(`phrases_sort_${one}`)}</option>
          ))}
        </select>
        <span class="grow" />
        <button type="button" aria-expanded={importing} onClick={() => setImporting(!importing)}>
          {say('phrases_import')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() =>
            setOpen({
              draft: { id: crypto.randomUUID(), text: '', step: filter.step },
              library: targets.some(({ id }) => id === filter.library) ? (filter.library ?? OWN) : OWN,
              fresh: true,
            })
          }
        >
          {say('phrases_newPhrase')}
        </button>
      </div>
      {importing && <IncomingPanel state={state} given={given} notes={notes} onClose={() => setImporting(false)} />}
      {open && (
        <PhraseForm
          key={open.draft.id}
          {...open}
          targets={targets}
          others={others}
          agentName={settings.agentName}
          onCancel={() => setOpen(null)}
          onSave={(phrase, library) => void save(phrase, library)}
        />
      )}
      {selected.length > 0 && (
        <Bulk
          entries={selected}
          targets={targets}
          onChange={async (text, change) => {
            const edits = new Map<string, Edit[]>();
            for (const entry of selected.filter(isEditable)) {
              const id = (entry.library as Head).id;
              const made = { id: entry.phrase.id, phrase: change(entry.phrase), expected: print(entry.phrase) };
              edits.set(id, [...(edits.get(id) ?? []), made]);
            }
            if (await run(edits, text)) setChosen(new Set());
          }}
          onCopy={(library) =>
            void run(
              new Map([
                [
                  library,
                  selected
                    .map(({ phrase }) => ({ id: crypto.randomUUID(), phrase }))
                    .map(({ id, phrase }) => ({ id, phrase: { ...phrase, id } })),
                ],
              ]),
              sayCount('phrases_copied', selected.length),
            )
          }
          onMark={(which, on) => void mark(selected, which, on)}
          onExport={(format) => {
            const phrases = selected.map(({ phrase }) => phrase);
            if (format === 'csv') download('amends-phrases.csv', csvOf(phrases), 'text/csv');
            else
              download(
                'amends-phrases.json',
                JSON.stringify(
                  {
                    id: 'selection',
                    name: say('phrases_selectedName'),
                    version: '1',
                    language: 'en',
                    phrases: unique(phrases),
                  },
                  null,
                  2,
                ),
              );
          }}
          onClear={() => setChosen(new Set())}
        />
      )}
      {shown.length > 0 ? (
        <PhraseTable
          entries={shown}
          others={others}
          selected={chosen}
          off={off}
          pinned={pinned}
          onSelect={(keys, on) => {
            const next = new Set(chosen);
            for (const key of keys)
              if (on) next.add(key);
              else next.delete(key);
            setChosen(next);
          }}
          onEdit={({ phrase, library }) =>
            setOpen({ draft: phrase, library: library?.id ?? OWN, fresh: false, expected: print(phrase) })
          }
          onDelete={({ phrase, library }) =>
            void run(new Map([[library?.id ?? OWN, [{ id: phrase.id, phrase: null }]]]), say('phrases_deletedOne'))
          }
          onCopy={({ phrase }) => setOpen({ draft: { ...phrase, id: crypto.randomUUID() }, library: OWN, fresh: true })}
          onMark={(entry, which, on) => void mark([entry], which, on)}
        />
      ) : (
        <p class="soft">{say('phrases_noPhraseFitsTryFewer')}</p>
      )}
      <p class="soft count" role="status">
        {shown.length === entries.length
          ? sayCount('common_phrasesCount', entries.length)
          : sayCount('phrases_ofAll', entries.length, shown.length)}
      </p>
    </section>
  );
}

/** Phrases of several libraries may have the same id. */
const unique = (phrases: readonly Phrase[]): Phrase[] => {
  const seen = new Set<string>();
  return phrases.map((phrase) => {
    const id = seen.has(phrase.id) ? crypto.randomUUID() : phrase.id;
    seen.add(id);
    return { ...phrase, id };
  });
};
