import type { StepReview } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import { type Mark, MarkIcon } from '../ui/icons.tsx';
import { STEP_NAMES } from '../ui/names.ts';
import { readingLine } from '../ui/readingLine.ts';

type Ready = Extract<Checklist, { state: 'ready' }>;
type Tick = 'done' | 'notNeeded' | null;

const SPOKEN: Record<Mark, string> = {
  met: 'met',
  weak: 'weak',
  due: 'missing',
  earlier: 'done earlier',
  none: 'not needed',
  pitfall: 'to mend',
};

function markOf({ level, due }: StepReview, isDue: boolean): Mark {
  if (due === 'earlier') return 'earlier';
  if (level === 2) return 'met';
  if (due !== 'now') return 'none';
  if (!isDue) return 'met';
  return level === 1 ? 'weak' : 'due';
}

/** The checklist of the complaint workflow for one conversation. */
export function ChecklistView({
  checklist,
  onTick,
  onComplaint,
}: {
  checklist: Ready;
  onTick(step: StepReview['step'], value: Tick): void;
  onComplaint(complaint: boolean): void;
}) {
  const { advice, ticks } = checklist;
  const { mood, rest } = readingLine(advice.reading);
  return (
    <>
      <div class="reading">
        <p>
          <b>{mood}</b>
          {rest && ` · ${rest}`}
        </p>
        {advice.reading.language === 'en' && (
          <button type="button" class="link" onClick={() => onComplaint(!advice.reading.complaint)}>
            {advice.reading.complaint ? 'Not a complaint' : 'It is a complaint'}
          </button>
        )}
      </div>
      <ul class="steps" aria-label="Steps of the complaint workflow">
        {advice.steps.map((step) => {
          const isDue = advice.due.includes(step.step) || advice.weak.includes(step.step);
          const mark = markOf(step, isDue);
          const tick = ticks[step.step] ?? null;
          return (
            <li
              class={`step ${isDue ? 'due' : ''} ${mark === 'none' ? 'off' : ''}`}
              data-step={step.step}
              data-mark={mark}
            >
              <MarkIcon mark={mark} />
              <p>
                {STEP_NAMES[step.step]} <span class="spoken">({SPOKEN[mark]})</span>
                <small>
                  {tick === 'done'
                    ? 'You ticked it: done elsewhere.'
                    : tick === 'notNeeded'
                      ? 'You ticked it: not needed here.'
                      : step.tip}
                </small>
              </p>
              {tick ? (
                <button
                  type="button"
                  class="link"
                  aria-label={`Untick ${STEP_NAMES[step.step]}`}
                  onClick={() => onTick(step.step, null)}
                >
                  undo
                </button>
              ) : (
                isDue && (
                  <>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${STEP_NAMES[step.step]}: done elsewhere`}
                      onClick={() => onTick(step.step, 'done')}
                    >
                      done
                    </button>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${STEP_NAMES[step.step]}: not needed here`}
                      onClick={() => onTick(step.step, 'notNeeded')}
                    >
                      not needed
                    </button>
                  </>
                )
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
