import { useMemo, useState } from 'preact/hooks';
import { type Step, STEPS } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { STEP_NAMES } from '../ui/names.ts';
import { Figure } from './charts/figure.tsx';
import {
  failuresOf,
  mendedOf,
  moodsOf,
  pitfallsOf,
  promisesByWeek,
  stepsByWeek,
  stepsOf,
  suggestionsByWeek,
} from './measures.ts';
import { byWeek, type Entries, type Period, totalOf, within } from './periods.ts';
import {
  failuresSummary,
  glanceOf,
  mendedSummary,
  moodsSummary,
  numberIn,
  pitfallsSummary,
  promisesSummary,
  stepsSummary,
  stepsWeekSummary,
  suggestionsSummary,
} from './summaries.ts';

/** All that is shown of a period, of one's own or a team's. */
export function Charts({
  entries,
  period,
  earlier,
}: {
  entries: Entries;
  period: Period;
  /** The period that it is compared with; null where it is compared with none. */
  earlier: Period | null;
}) {
  const now = useMemo(() => totalOf(within(entries, period)), [entries, period]);
  const then = useMemo(() => (earlier ? totalOf(within(entries, earlier)) : null), [entries, earlier]);
  const weeks = useMemo(() => byWeek(entries, period), [entries, period]);
  const data = useMemo(
    () => ({
      steps: stepsOf(now, then),
      pitfalls: pitfallsOf(now, then),
      mended: mendedOf(now, then),
      failures: failuresOf(now, then),
      moods: moodsOf(now),
      suggestions: suggestionsByWeek(weeks),
      promises: promisesByWeek(weeks),
    }),
    [now, then, weeks],
  );
  const scored = now.scores.good + now.scores.bad > 0;
  return (
    <>
      <Glance now={glanceOf(now)} then={then && glanceOf(then)} />
      <div class="figures">
        <Figure title={say('insights_steps')} summary={stepsSummary(now)} data={data.steps} />
        <Weekly weeks={weeks} />
        <Figure title={say('insights_pitfalls')} summary={pitfallsSummary(now)} data={data.pitfalls} />
        <Figure title={say('insights_mendedTime')} summary={mendedSummary(now)} data={data.mended} />
        <Figure title={say('insights_suggestions')} summary={suggestionsSummary(now)} data={data.suggestions} />
        <Figure title={say('insights_promises')} summary={promisesSummary(now)} data={data.promises} />
        <Figure title={say('insights_failures')} summary={failuresSummary(now)} data={data.failures} />
        <Figure
          title={say('insights_moods')}
          summary={moodsSummary(now)}
          data={data.moods}
          note={<p class="soft">{say('insights_moodsNote')}</p>}
        >
          {scored && <p>{say('insights_scores', numberIn(now.scores.good), numberIn(now.scores.bad))}</p>}
        </Figure>
      </div>
    </>
  );
}

function Weekly({ weeks }: { weeks: Entries }) {
  const [step, setStep] = useState<Step | null>(null);
  const data = useMemo(() => stepsByWeek(weeks, step), [weeks, step]);
  return (
    <Figure title={say('insights_stepsWeek')} summary={stepsWeekSummary(weeks, step)} data={data}>
      <label class="choice">
        {say('insights_which')}
        <select
          value={step ?? ''}
          onChange={({ currentTarget: { value } }) => setStep(STEPS.find((one) => one === value) ?? null)}
        >
          <option value="">{say('insights_all')}</option>
          {STEPS.map((one) => (
            <option value={one}>{STEP_NAMES[one]}</option>
          ))}
        </select>
      </label>
    </Figure>
  );
}

type Line = { name: string; value: string };

const Glance = ({ now, then }: { now: readonly Line[]; then: readonly Line[] | null }) => (
  <section class="figure glance" aria-label={say('insights_glance')}>
    <h2>{say('insights_glance')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('insights_measure')}</th>
          <th scope="col">{say('insights_now')}</th>
          {then && <th scope="col">{say('insights_earlier')}</th>}
        </tr>
      </thead>
      <tbody>
        {now.map(({ name, value }, at) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{value}</td>
            {then && <td>{then[at]?.value}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
