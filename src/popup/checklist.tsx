import { useState } from 'preact/hooks';
import { CLOSING_STEPS } from '../coach/closing.ts';
import type { Correction, StepReview } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import { type Mark, MarkIcon } from '../ui/icons.tsx';
import { LessonForm, type WrittenLesson } from '../ui/lessonForm.tsx';
import { STEP_NAMES } from '../ui/names.ts';
import { ReadingBar } from '../ui/readingBar.tsx';
import { say } from '../l10n/index.ts';

type Ready = Extract<Checklist, { state: 'ready' }>;
type Tick = 'done' | 'notNeeded' | null;

function markOf({ level, due }: StepReview, isDue: boolean): Mark {
  if (due === 'earlier') return 'earlier';
  if (level === 2) return 'met';
  if (due !== 'now') return 'none';
  if (!isDue) return 'met';
  return level === 1 ? 'weak' : 'due';
}

/** At the close the steps of a good end come first, and of the others those that were met. */
function shownSteps({ steps, closing, due, weak }: Ready['advice']): readonly StepReview[] {
  if (!closing) return steps;
  const last = CLOSING_STEPS.flatMap((name) => steps.find(({ step }) => step === name) ?? []);
  const counts = ({ step, level, due: when }: StepReview) =>
    level === 2 || when === 'earlier' || due.includes(step) || weak.includes(step);
  return [...last, ...steps.filter((one) => !last.includes(one) && counts(one))];
}

/** The checklist of the complaint workflow for one conversation. */
export function ChecklistView({
  checklist,
  onTick,
  onCorrect,
  onLesson,
}: {
  checklist: Ready;
  onTick(step: StepReview['step'], value: Tick): void;
  onCorrect(correction: Correction): void;
  /** Keeps what is learnt; gives a sentence where it could not be kept. */
  onLesson(lesson: WrittenLesson): Promise<string | null>;
}) {
  const { advice, ticks } = checklist;
  const [editing, setEditing] = useState(false);
  const { closing } = advice;
  return (
    <>
      <ReadingBar
        reading={advice.reading}
        editing={editing}
        onEdit={setEditing}
        onCorrect={(correction) => {
          setEditing(false);
          onCorrect(correction);
        }}
      />
      {advice.reading.language === 'other' && <p class="block soft">{say('popup_english')}</p>}
      {closing && <h2 class="closing-title">{say('lessons_close')}</h2>}
      {advice.reading.language !== 'other' && (
        <ul class="steps" aria-label={say('popup_stepsLabel')}>
          {shownSteps(advice).map((step) => {
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
                  {STEP_NAMES[step.step]} <span class="spoken">({say(`popup_${mark}`)})</span>
                  {tick ? (
                    <small>{say(tick === 'done' ? 'popup_tickedDone' : 'popup_tickedNotNeeded')}</small>
                  ) : (
                    <small lang="en">{step.tip}</small>
                  )}
                </p>
                {tick ? (
                  <button
                    type="button"
                    class="link"
                    aria-label={say('popup_untick', STEP_NAMES[step.step])}
                    onClick={() => onTick(step.step, null)}
                  >
                    {say('popup_undo')}
                  </button>
                ) : (
                  isDue && (
                    <>
                      <button
                        type="button"
                        class="link"
                        aria-label={say('popup_doneLabel', STEP_NAMES[step.step])}
                        onClick={() => onTick(step.step, 'done')}
                      >
                        {say('popup_done')}
                      </button>
                      <button
                        type="button"
                        class="link"
                        aria-label={say('popup_notNeededLabel', STEP_NAMES[step.step])}
                        onClick={() => onTick(step.step, 'notNeeded')}
                      >
                        {say('popup_notNeeded')}
                      </button>
                    </>
                  )
                )}
              </li>
            );
          })}
        </ul>
      )}
      {closing && (
        <section class="block closing" aria-label={say('lessons_ask')}>
          <p>{say('lessons_ask')}</p>
          <LessonForm failure={advice.reading.kind} onKeep={onLesson} />
        </section>
      )}
    </>
  );
}
