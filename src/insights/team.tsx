import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import { type Gathered, type GivenFile, gather, NOTHING } from './team/gather.ts';
import { GivenFiles } from './team/given.tsx';
import { TeamTotals } from './team/totals.tsx';

/** A team's counts, out of the files that its members handed over. */
export function Team({
  gathered,
  today,
  onGathered,
}: {
  /** Held by the page, so that it outlives a look at the other parts; nothing of it is stored. */
  gathered: Gathered;
  today: Day;
  onGathered(gathered: Gathered): void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [work, setWork] = useState<{ done: number; of: number; end: AbortController } | null>(null);
  const [over, setOver] = useState(false);

  const take = async (files: readonly GivenFile[]) => {
    if (files.length === 0 || work) return;
    const end = new AbortController();
    const show = (done: number) => setWork({ done, of: files.length, end });
    show(0);
    const next = await gather(gathered, files, { today, onProgress: show, signal: end.signal });
    setWork(null);
    onGathered(next);
  };
  // Listened to anew at each drawing, with what is known by then.
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    // Leaving one part of the page for another has a target; leaving the page has none.
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => end.abort();
  });

  const some = gathered.people.size > 0;
  const anything = some || gathered.refused.length > 0;
  return (
    <>
      <p class="soft intro">{say('insights_teamIntro')}</p>
      <section class={over ? 'drop over' : 'drop'} aria-label={say('insights_teamFiles')}>
        <p>{say('insights_teamDrop')}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          aria-label={say('insights_teamFiles')}
          onChange={async ({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            await take(files);
          }}
        />
        <div class="tools">
          <button type="button" class="primary" disabled={work !== null} onClick={() => input.current?.click()}>
            {say('insights_teamChoose')}
          </button>
          {anything && (
            <button type="button" disabled={work !== null} onClick={() => onGathered(NOTHING)}>
              {say('insights_teamForget')}
            </button>
          )}
        </div>
        {work && (
          <div class="tools">
            <label class="choice grow">
              {say('insights_teamReading', work.done.toLocaleString(language()), work.of.toLocaleString(language()))}
              <progress max={work.of} value={work.done} />
            </label>
            <button type="button" onClick={() => work.end.abort()}>
              {say('insights_teamStop')}
            </button>
          </div>
        )}
      </section>
      {!work && <GivenFiles gathered={gathered} />}
      {some && <TeamTotals people={gathered.people} today={today} />}
    </>
  );
}
