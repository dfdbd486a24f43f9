/** The log of lessons: searched, counted by kind, handed on as CSV, and deleted with a way back. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FailureKind } from '../../coach/model.ts';
import { dayOf } from '../../follow/days.ts';
import { LESSON_KINDS, type LessonKind } from '../../follow/lessons/kinds.ts';
import { csvOf, found } from '../../follow/lessons/log.ts';
import type { Lesson } from '../../follow/lessons/schema.ts';
import { addLesson, lessons, removeLessons, restoreLessons } from '../../follow/lessons/store.ts';
import { language, say, sayCount } from '../../l10n/index.ts';
import { download } from '../../ui/download.ts';
import { LessonForm } from '../../ui/lessonForm.tsx';
import { KIND_NAMES } from '../../ui/names.ts';
import { Choice } from '../choices.tsx';
import { type Column, EntryTable } from '../entries.tsx';
import { NoteView, useNotes } from '../note.tsx';
import { area } from '../state.ts';
import { LessonCounts } from './counts.tsx';

/** Most rows that are drawn; the search and the file have all of them. */
const MOST_SHOWN = 200;
const LESSON_NAMES = Object.fromEntries(LESSON_KINDS.map((kind) => [kind, say(`lessons_kind_${kind}`)])) as Record<
  LessonKind,
  string
>;

export function Lessons() {
  const [{ items, faults }, setLog] = useState<{ items: Lesson[]; faults: string[] }>({ items: [], faults: [] });
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<LessonKind | null>(null);
  const [failure, setFailure] = useState<FailureKind | null>(null);
  const notes = useNotes();
  useEffect(() => {
    const read = () => void lessons.read(area).then(setLog);
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  const shown = found(items, { query, kind, failure });
  const remove = async (gone: readonly Lesson[]) => {
    const outcome = await removeLessons(
      area,
      gone.map(({ id }) => id),
    );
    notes.tell(outcome, sayCount('lessons_deleted', gone.length), () => restoreLessons(area, gone));
  };
  return (
    <section>
      <h2>{say('options_pane_lessons')}</h2>
      <p class="soft">{say('lessons_intro')}</p>
      {faults.map((fault) => (
        <p class="error" role="alert">
          {fault}
        </p>
      ))}
      <NoteView notes={notes} />
      <div class="form">
        <LessonForm
          failure={null}
          onKeep={async (lesson) => {
            const outcome = await addLesson(area, lesson, Date.now());
            return outcome.ok ? null : outcome.error;
          }}
        />
      </div>
      {items.length === 0 ? (
        <p class="soft">{say('lessons_empty')}</p>
      ) : (
        <>
          <LessonCounts list={items} names={LESSON_NAMES} />
          <h3>{say('lessons_log')}</h3>
          <div class="tools">
            <input
              type="search"
              aria-label={say('lessons_search')}
              placeholder={say('lessons_search')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <Choice
              label={say('lessons_says')}
              value={kind}
              names={LESSON_NAMES}
              none={say('common_any')}
              onChange={(value) => setKind(value as LessonKind | null)}
            />
            <Choice
              label={say('common_forWhat')}
              value={failure}
              names={KIND_NAMES}
              none={say('common_any')}
              onChange={setFailure}
            />
            <button
              type="button"
              disabled={shown.length === 0}
              onClick={() => download('amends-lessons.csv', csvOf(shown), 'text/csv')}
            >
              {sayCount('lessons_export', shown.length)}
            </button>
            <button type="button" disabled={shown.length === 0} onClick={() => void remove(shown)}>
              {sayCount('lessons_deleteShown', shown.length)}
            </button>
          </div>
          <p class="spoken" role="status">
            {sayCount('lessons_found', shown.length)}
          </p>
          {shown.length === 0 ? <p class="soft">{say('lessons_none')}</p> : <Log list={shown} onDelete={remove} />}
        </>
      )}
    </section>
  );
}

const COLUMNS: readonly Column<Lesson>[] = [
  {
    name: say('lessons_day'),
    of: ({ at }) => <time dateTime={dayOf(at)}>{new Date(at).toLocaleDateString(language())}</time>,
    short: true,
  },
  { name: say('lessons_says'), of: ({ kind }) => LESSON_NAMES[kind], short: true },
  { name: say('common_forWhat'), of: ({ failure }) => (failure ? KIND_NAMES[failure] : ''), short: true, named: true },
  { name: say('lessons_line'), of: ({ text }) => text },
];

function Log({ list, onDelete }: { list: readonly Lesson[]; onDelete(gone: readonly Lesson[]): Promise<void> }) {
  return (
    <>
      <EntryTable
        columns={COLUMNS}
        entries={list.slice(0, MOST_SHOWN)}
        keyOf={({ id }) => id}
        nameOf={({ text }) => text}
        removal={say('common_delete')}
        onRemove={(one) => void onDelete([one])}
      />
      {list.length > MOST_SHOWN && <p class="soft">{sayCount('lessons_more', list.length - MOST_SHOWN)}</p>}
    </>
  );
}
