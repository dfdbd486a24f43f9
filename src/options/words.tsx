import { useState } from 'preact/hooks';
import { aboutOf } from '../settings/lists.ts';
import type { Settings, TeamWord } from '../settings/schema.ts';
import { TextField } from './choices.tsx';
import { type Column, EntryTable, useEntries } from './entries.tsx';
import { EntryForm } from './entryForm.tsx';
import { NoteView } from './note.tsx';
import { SiteBar, type SiteChoice, useSite } from './siteChoice.tsx';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

const COLUMNS: readonly Column<TeamWord>[] = [
  { name: say('words_doNotSay'), of: ({ avoid }) => avoid, named: true },
  { name: say('words_sayInstead'), of: ({ instead }) => instead, named: true },
  { name: say('words_why'), of: ({ why }) => why, soft: true },
];
const keyOf = (word: TeamWord) => aboutOf('words', word);

/** Words that the team does not send, what it says instead, and why: on all sites, or others on single ones. */
export function Words({ state, save }: { state: State; save(change: Partial<Settings>): Promise<string | null> }) {
  const at = useSite({ state, save });
  const locked = at.fixed('words');
  return (
    <section>
      <h2>{say('options_pane_words')}</h2>
      <p class="soft">{say('words_whatYourTeamDoesNot')}</p>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      <SiteBar state={state} save={save} at={at} />
      {at.site !== null && at.here.words && !locked && (
        <p class="soft">
          {say('words_onlyHere')}{' '}
          <button type="button" class="link" onClick={() => void at.clear(['words'])}>
            {say('manners_asAll')}
          </button>
        </p>
      )}
      <WordList key={at.site ?? ''} at={at} locked={locked} />
    </section>
  );
}

/** The words that hold on one site, or on all. */
function WordList({ at, locked }: { at: SiteChoice; locked: boolean }) {
  const words = at.value('words');
  const list = useEntries({ entries: words, keyOf, put: (next) => at.put({ words: next }) });
  return (
    <>
      <NoteView notes={list.notes} />
      {!locked && (
        <WordForm
          key={list.editing ? keyOf(list.editing) : ''}
          word={list.editing}
          onKeep={list.keep}
          onCancel={() => list.edit(null)}
        />
      )}
      {words.length > 0 && (
        <EntryTable
          columns={COLUMNS}
          entries={words}
          keyOf={keyOf}
          nameOf={({ avoid }) => avoid}
          focus={list.focus}
          {...(!locked && {
            onEdit: (word: TeamWord) => list.edit(word),
            onRemove: (word: TeamWord) => void list.remove(word),
          })}
        />
      )}
    </>
  );
}

interface WordFormProps {
  /** The word that is changed; null for a new one. */
  word: TeamWord | null;
  onKeep(word: TeamWord): Promise<boolean>;
  onCancel(): void;
}

function WordForm({ word, onKeep, onCancel }: WordFormProps) {
  const [avoid, setAvoid] = useState(word?.avoid ?? '');
  const [instead, setInstead] = useState(word?.instead ?? '');
  const [why, setWhy] = useState(word?.why ?? '');
  return (
    <EntryForm
      label={say('words_word')}
      changes={word?.avoid ?? null}
      add={say('words_add')}
      onCancel={onCancel}
      onSubmit={async () => {
        const kept = await onKeep({ avoid: avoid.trim(), instead: instead.trim() || null, why: why.trim() || null });
        if (!kept) return;
        setAvoid('');
        setInstead('');
        setWhy('');
      }}
    >
      <div class="row">
        <TextField label={say('words_doNotSay')} value={avoid} onChange={setAvoid} required maxLength={100} />
        <TextField label={say('words_sayInstead')} value={instead} onChange={setInstead} maxLength={200} />
        <TextField label={say('words_why')} value={why} onChange={setWhy} maxLength={300} />
      </div>
    </EntryForm>
  );
}
