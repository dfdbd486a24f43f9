import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { STEPS, type Step } from '../coach/model.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import { checkPhrase } from '../phrases/checkPhrase.ts';
import { PLACEHOLDERS } from '../phrases/placeholders.ts';
import { checkLibrary, type Library, type Phrase, parseLibrary } from '../phrases/schema.ts';
import { indexOf, search } from '../phrases/search.ts';
import type { Settings } from '../settings/schema.ts';
import { STEP_NAMES } from '../ui/names.ts';
import { download } from './download.ts';

/** The id of the agent's own library. */
const OWN = 'own';
/** Rows that are drawn at once; the search narrows the rest down. */
const ROWS = 200;

export const ownLibrary = (settings: Settings): Library =>
  settings.libraries.find(({ id }) => id === OWN) ?? {
    id: OWN,
    name: 'My phrases',
    version: '1',
    language: 'en',
    phrases: [],
  };

/** Settings with this own library in place of the old one. */
export const withOwn = (settings: Settings, library: Library): Pick<Settings, 'libraries'> => ({
  libraries: [library, ...settings.libraries.filter(({ id }) => id !== OWN)],
});

interface PhrasesProps {
  settings: Settings;
  /** Stores a change; the sentence is what went wrong, if anything. */
  save(change: Partial<Settings>): Promise<string | null>;
}

interface Note {
  text: string;
  error: boolean;
  undo: Library | null;
}

/** The libraries: the built-in one to read, the own one to write. */
export function Phrases({ settings, save }: PhrasesProps) {
  const own = ownLibrary(settings);
  const [query, setQuery] = useState('');
  const [step, setStep] = useState<Step | ''>('');
  const [edited, setEdited] = useState<Phrase | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [incoming, setIncoming] = useState<Library | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const all = useMemo(
    () => [...own.phrases, ...(settings.builtInHidden ? [] : BUILT_IN.phrases)],
    [own, settings.builtInHidden],
  );
  const index = useMemo(() => indexOf(all), [all]);
  const shown = useMemo(
    () => search(index, query).filter((one) => step === '' || one.step === step),
    [index, query, step],
  );
  const ownIds = useMemo(() => new Set(own.phrases.map(({ id }) => id)), [own]);

  const store = async (phrases: Phrase[], text: string, undo: Library | null): Promise<boolean> => {
    const checked = checkLibrary({ ...own, phrases });
    const problem = checked.ok ? await save(withOwn(settings, checked.value)) : checked.error;
    setNote(problem ? { text: problem, error: true, undo: null } : { text, error: false, undo });
    return problem === null;
  };

  const read = async (text: string) => {
    const parsed = parseLibrary(text);
    if (parsed.ok) {
      setIncoming(parsed.value);
      setNote(null);
    } else setNote({ text: `Nothing was imported. ${parsed.error}`, error: true, undo: null });
  };

  useEffect(() => {
    const end = new AbortController();
    window.addEventListener('dragover', (event) => event.preventDefault(), { signal: end.signal });
    window.addEventListener(
      'drop',
      async (event) => {
        event.preventDefault();
        const dropped = event.dataTransfer?.files[0];
        if (dropped) await read(await dropped.text());
      },
      { signal: end.signal },
    );
    return () => end.abort();
  });

  const take = async () => {
    if (!incoming) return;
    const known = new Map(own.phrases.map((phrase) => [phrase.id, phrase]));
    for (const phrase of incoming.phrases) known.set(phrase.id, phrase);
    if (await store([...known.values()], `Imported ${incoming.phrases.length} phrases from “${incoming.name}”.`, own))
      setIncoming(null);
  };

  return (
    <section>
      <h2>Phrases</h2>
      {note && (
        <div class={note.error ? 'error' : 'done'} role={note.error ? 'alert' : 'status'}>
          {note.text}
          {note.undo && (
            <button type="button" onClick={() => void store((note.undo as Library).phrases, 'Undone.', null)}>
              Undo
            </button>
          )}
        </div>
      )}
      <div class="tools">
        <input
          type="search"
          aria-label="Search phrases"
          placeholder={`Search ${all.length} phrases`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <select aria-label="Step" value={step} onChange={(event) => setStep(event.currentTarget.value as Step | '')}>
          <option value="">All steps</option>
          {STEPS.map((one) => (
            <option value={one}>{STEP_NAMES[one]}</option>
          ))}
        </select>
        <button type="button" onClick={() => file.current?.click()}>
          Import
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Library file"
          onChange={async (event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) await read(await chosen.text());
            if (file.current) file.current.value = '';
          }}
        />
        <button type="button" onClick={() => download('amends-phrases.json', JSON.stringify(own, null, 2))}>
          Export
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => setEdited({ id: crypto.randomUUID(), text: '', step: step || 'apologise' })}
        >
          New phrase
        </button>
      </div>
      {incoming && <Incoming incoming={incoming} own={own} onTake={take} onLeave={() => setIncoming(null)} />}
      {edited && (
        <PhraseForm
          key={edited.id}
          phrase={edited}
          known={all}
          onCancel={() => setEdited(null)}
          onSave={async (phrase) => {
            const old = own.phrases.some(({ id }) => id === phrase.id);
            const phrases = old
              ? own.phrases.map((one) => (one.id === phrase.id ? phrase : one))
              : [phrase, ...own.phrases];
            if (await store(phrases, old ? 'Changed.' : 'Added.', own)) setEdited(null);
          }}
        />
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Phrase</th>
            <th scope="col">Step</th>
            <th scope="col">For</th>
            <th scope="col">
              <span class="spoken">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, ROWS).map((phrase) => (
            <tr key={phrase.id} data-phrase={phrase.id}>
              <td>
                {phrase.text}
                {ownIds.has(phrase.id) && checkPhrase(phrase.text).map((flag) => <span class="flag">{flag}</span>)}
              </td>
              <td>
                <span class="tag">{STEP_NAMES[phrase.step]}</span>{' '}
                {ownIds.has(phrase.id) && <span class="tag own">mine</span>}
              </td>
              <td class="soft">{phrase.kinds?.join(', ') ?? 'any'}</td>
              <td class="acts">
                {ownIds.has(phrase.id) ? (
                  <>
                    <button
                      type="button"
                      class="link"
                      aria-label={`Edit: ${phrase.text}`}
                      onClick={() => setEdited(phrase)}
                    >
                      Edit
                    </button>
                    <button
                      type="button"
                      class="link"
                      aria-label={`Delete: ${phrase.text}`}
                      onClick={() =>
                        void store(
                          own.phrases.filter(({ id }) => id !== phrase.id),
                          'Deleted.',
                          own,
                        )
                      }
                    >
                      Delete
                    </button>
                  </>
                ) : (
                  <button
                    type="button"
                    class="link"
                    aria-label={`Copy to mine: ${phrase.text}`}
                    onClick={() => setEdited({ ...phrase, id: crypto.randomUUID() })}
                  >
                    Copy to mine
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="soft">No phrase fits. Try fewer words, or all steps.</p>}
      {shown.length > ROWS && <p class="soft">{shown.length - ROWS} more: narrow the search.</p>}
    </section>
  );
}

function Incoming({
  incoming,
  own,
  onTake,
  onLeave,
}: {
  incoming: Library;
  own: Library;
  onTake(): void;
  onLeave(): void;
}) {
  const known = new Map(own.phrases.map((phrase) => [phrase.id, JSON.stringify(phrase)]));
  const fresh = incoming.phrases.filter(({ id }) => !known.has(id)).length;
  const same = incoming.phrases.filter((phrase) => known.get(phrase.id) === JSON.stringify(phrase)).length;
  return (
    <section class="form" aria-label="Import">
      <p>
        “{incoming.name}” has {incoming.phrases.length} phrases: {fresh} new, {incoming.phrases.length - fresh - same}{' '}
        changed, {same} as they are.
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={onTake}>
          Take them
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}

function PhraseForm({
  phrase,
  known,
  onSave,
  onCancel,
}: {
  phrase: Phrase;
  known: readonly Phrase[];
  onSave(phrase: Phrase): void;
  onCancel(): void;
}) {
  const [text, setText] = useState(phrase.text);
  const [step, setStep] = useState(phrase.step);
  const [tags, setTags] = useState(phrase.tags?.join(', ') ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key can arrive: what is typed right after the click must land here.
  useLayoutEffect(() => field.current?.focus(), []);
  const twin = known.find((one) => one.id !== phrase.id && one.text.trim() === text.trim());
  const flags = text.trim()
    ? [...checkPhrase(text), ...(twin ? ['There is a phrase with this text already.'] : [])]
    : [];
  return (
    <form
      class="form"
      aria-label="Phrase"
      onSubmit={(event) => {
        event.preventDefault();
        const words = tags
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean);
        onSave({ ...phrase, text: text.trim(), step, ...(words.length > 0 ? { tags: words } : { tags: undefined }) });
      }}
    >
      <label>
        Text
        <textarea
          name="text"
          required
          maxLength={2000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-describedby="placeholders"
          ref={field}
        />
      </label>
      <p id="placeholders" class="soft">
        Blanks that fill themselves:{' '}
        {Object.keys(PLACEHOLDERS)
          .map((name) => `{${name}}`)
          .join(' ')}
      </p>
      {flags.map((flag) => (
        <span class="flag">{flag}</span>
      ))}
      <div class="row">
        <label>
          Step
          <select value={step} onChange={(event) => setStep(event.currentTarget.value as Step)}>
            {STEPS.map((one) => (
              <option value={one}>{STEP_NAMES[one]}</option>
            ))}
          </select>
        </label>
        <label>
          Tags
          <input
            type="text"
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
            placeholder="refund, gold customers"
          />
        </label>
      </div>
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
