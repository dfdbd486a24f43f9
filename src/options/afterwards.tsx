import type { Settings } from '../settings/schema.ts';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../l10n/index.ts';
import type { State } from './state.ts';

/** After how many angry conversations in a row a break may be suggested. */
const BREAKS = [2, 3, 4, 5, 8] as const;

/** What follows a reply: where customers are asked how it went, and whether Amends may suggest a break. */
export function Afterwards({
  state: { settings, locked },
  save,
}: {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const { surveyLink, breakAfter } = settings;
  return (
    <>
      <h3>{say('manners_afterwards')}</h3>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="form">
        <label>
          {say('manners_surveyLink')}
          <input
            type="url"
            placeholder="https://survey.example.com/help"
            maxLength={500}
            disabled={locked.has('surveyLink')}
            value={surveyLink ?? ''}
            onChange={(event) => void save({ surveyLink: event.currentTarget.value.trim() || null }).then(setProblem)}
          />
        </label>
        <p class="soft">{say('manners_surveyWhy')}</p>
        <label>
          {say('manners_break')}
          <select
            value={String(breakAfter)}
            onChange={(event) => void save({ breakAfter: Number(event.currentTarget.value) }).then(setProblem)}
          >
            <option value="0">{say('manners_breakNever')}</option>
            {[...new Set([...BREAKS, ...(breakAfter > 0 ? [breakAfter] : [])])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option value={String(count)}>{sayCount('manners_breakAfter', count)}</option>
              ))}
          </select>
        </label>
        <p class="soft">{say('manners_breakWhy')}</p>
      </div>
    </>
  );
}
