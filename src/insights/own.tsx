import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../follow/days.ts';
import { say, sayCount } from '../l10n/index.ts';
import { download } from '../ui/download.ts';
import { Charts } from './charts.tsx';
import { ChoosePeriod } from './choose.tsx';
import { csvOf, MAX_NAME, ownFileOf, teamFileOf } from './file.ts';
import type { ownerIn } from './owner.ts';
import { earlierThan, type Entries, lastDays, lengthOf, type Period, wholeWeeks, within } from './periods.ts';
import { dayIn } from './summaries.ts';

/** How many days are shown first. */
const FIRST = 30;

export interface OwnProps {
  entries: Entries;
  today: Day;
  onErase(days: readonly Day[]): void;
  /** Asks for what stands for this computer's agent in the team's files. */
  onOwner(): ReturnType<typeof ownerIn>;
}

/** The agent's own counts. */
export function Own({ entries, today, onErase, onOwner }: OwnProps) {
  const [period, setPeriod] = useState(() => lastDays(FIRST, today));
  const [compared, setCompared] = useState(false);
  const [from, setFrom] = useState<Day | null>(null);
  const earlier = useMemo(() => (compared ? earlierThan(period, from) : null), [compared, period, from]);
  const shown = useMemo(() => within(entries, period), [entries, period]);
  const some = shown.length > 0 || (earlier !== null && within(entries, earlier).length > 0);
  return (
    <>
      <p class="soft intro">{say('insights_intro')}</p>
      <ChoosePeriod
        {...{ period, today, compared, earlier }}
        comparing={sayCount('insights_compareDays', lengthOf(period))}
        onPeriod={setPeriod}
        onCompared={setCompared}
        onEarlier={setFrom}
      />
      {some ? (
        <Charts {...{ entries, period, earlier }} />
      ) : (
        <p class="figure">{say('insights_empty', dayIn(period.from), dayIn(period.to))}</p>
      )}
      <Data {...{ entries, period, today, onErase, onOwner }} />
    </>
  );
}

/** What can be done with the counts: taken away as files, and erased. */
function Data({
  entries,
  period,
  today,
  onErase,
  onOwner,
}: Pick<OwnProps, 'entries' | 'today' | 'onErase' | 'onOwner'> & { period: Period }) {
  const shown = within(entries, period);
  const [name, setName] = useState('');
  const [sure, setSure] = useState<Entries | null>(null);
  const [erased, setErased] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const forTeam = async () => {
    const mine = await onOwner();
    setRefused(mine.ok ? null : mine.error);
    if (!mine.ok) return;
    const file = teamFileOf(within(entries, wholeWeeks(period)), { owner: mine.owner, made: today, name });
    download('amends-insights-team.json', JSON.stringify(file));
  };
  return (
    <section class="figure" aria-label={say('insights_data')}>
      <h2>{say('insights_data')}</h2>
      <div class="tools">
        <button
          type="button"
          disabled={shown.length === 0}
          onClick={() => download('amends-insights.csv', csvOf(shown, 'day'), 'text/csv')}
        >
          {say('insights_exportCsv')}
        </button>
        <button
          type="button"
          disabled={shown.length === 0}
          onClick={() => download('amends-insights.json', JSON.stringify(ownFileOf(shown), null, 1))}
        >
          {say('insights_exportJson')}
        </button>
        <button type="button" disabled={shown.length === 0} onClick={() => setSure(shown)}>
          {say('insights_erase')}
        </button>
        <button type="button" disabled={entries.length === 0} onClick={() => setSure(entries)}>
          {say('insights_eraseAll')}
        </button>
      </div>
      {sure && (
        <div class="tools">
          <button
            type="button"
            class="primary"
            onClick={() => {
              onErase(sure.map(([day]) => day));
              setErased(sure.length);
              setSure(null);
            }}
          >
            {say('insights_eraseSure')}
          </button>
          <button type="button" onClick={() => setSure(null)}>
            {say('insights_keep')}
          </button>
        </div>
      )}
      {erased > 0 && <p role="status">{sayCount('insights_erased', erased)}</p>}
      <form
        class="tools"
        onSubmit={(event) => {
          event.preventDefault();
          void forTeam();
        }}
      >
        <label class="choice grow">
          {say('insights_name')}
          <input maxLength={MAX_NAME} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="submit" disabled={shown.length === 0}>
          {say('insights_exportTeam')}
        </button>
      </form>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      <p class="soft">{say('insights_teamHelp')}</p>
    </section>
  );
}
