import { useMemo, useState } from 'preact/hooks';
import { type Day, weekOf } from '../../follow/days.ts';
import { say, sayCount } from '../../l10n/index.ts';
import { download } from '../../ui/download.ts';
import { Figure } from '../charts/figure.tsx';
import { Charts } from '../charts.tsx';
import { ChoosePeriod } from '../choose.tsx';
import { csvOf } from '../file.ts';
import { peopleByWeek } from '../measures.ts';
import { earlierThan, lengthOf, type Period, wholeWeeks, within } from '../periods.ts';
import { dayIn, numberIn } from '../summaries.ts';
import { type People, named, peopleIn, weeksOf } from './people.ts';

/** Fewer people than this are no team: their totals tell what single people did. */
const FEW = 3;

/** The team's totals and trends, or those of somebody who wrote a name into their file. */
export function TeamTotals({ people, today }: { people: People; today: Day }) {
  const [owner, setOwner] = useState('');
  const [chosen, setChosen] = useState<Period | null>(null);
  const [compared, setCompared] = useState(false);
  const names = useMemo(() => named(people), [people]);
  const one = names.find((name) => name.owner === owner) ?? null;
  const counted = useMemo(() => {
    const person = one && people.get(one.owner);
    return person ? [person] : [...people.values()];
  }, [people, one]);
  const entries = useMemo(() => weeksOf(counted), [counted]);
  const whole = useMemo(
    () => wholeWeeks({ from: entries[0]?.[0] ?? today, to: entries.at(-1)?.[0] ?? today }),
    [entries, today],
  );
  const period = chosen ?? whole;
  const shown = useMemo(() => wholeWeeks(period), [period]);
  const [from, setFrom] = useState<Day | null>(null);
  const earlier = useMemo(() => (compared ? wholeWeeks(earlierThan(shown, from)) : null), [compared, shown, from]);
  const here = useMemo(() => within(entries, shown), [entries, shown]);
  const weekly = useMemo(() => {
    const weeks = here.map(([week]) => week);
    return peopleByWeek(weeks, peopleIn(counted, weeks));
  }, [here, counted]);
  return (
    <>
      <div class="tools">
        {names.length > 0 && (
          <label class="choice whose">
            {say('insights_teamWhose')}
            <select value={one?.owner ?? ''} onChange={({ currentTarget: { value } }) => setOwner(value)}>
              <option value="">{say('insights_teamWhole', numberIn(people.size))}</option>
              {names.map((name) => (
                <option value={name.owner}>{name.name}</option>
              ))}
            </select>
          </label>
        )}
        <ChoosePeriod
          {...{ period, today, compared, whole, earlier }}
          comparing={sayCount('insights_compareWeeks', lengthOf(shown) / 7)}
          onPeriod={setChosen}
          onCompared={setCompared}
          onEarlier={(day) => setFrom(weekOf(day))}
        />
      </div>
      {!one && people.size < FEW && <p class="soft">{say('insights_teamFew')}</p>}
      {here.length > 0 || earlier !== null ? (
        <Charts entries={entries} period={shown} earlier={earlier} />
      ) : (
        <p class="figure">{say('insights_teamNone', dayIn(shown.from), dayIn(shown.to))}</p>
      )}
      {!one && here.length > 0 && (
        <Figure title={say('insights_teamWeeks')} summary={say('insights_teamWeeksSummary')} data={weekly} />
      )}
      <div class="tools">
        <button
          type="button"
          disabled={here.length === 0}
          onClick={() => download('amends-team.csv', csvOf(here, 'week'), 'text/csv')}
        >
          {say(one ? 'insights_teamCsvOne' : 'insights_teamCsv')}
        </button>
      </div>
    </>
  );
}
