/** What is learnt from a complaint, in one line: written in the card, the popup, after Send, and in the log itself. */
import { useState } from 'preact/hooks';
import type { FailureKind } from '../coach/model.ts';
import { LESSON_KINDS, type LessonKind, MAX_LESSON } from '../follow/lessons/kinds.ts';
import { say } from '../l10n/index.ts';
import { KIND_NAMES } from './names.ts';

/** A lesson as it is written. */
export interface WrittenLesson {
  kind: LessonKind;
  failure: FailureKind | null;
  text: string;
}

interface LessonFormProps {
  /** What went wrong, where that is known. */
  failure: FailureKind | null;
  /** @returns a sentence where it could not be kept */
  onKeep(lesson: WrittenLesson): Promise<string | null>;
}

export function LessonForm({ failure, onKeep }: LessonFormProps) {
  const [told, setTold] = useState<{ text: string; error: boolean } | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const form = event.currentTarget as HTMLFormElement;
    const field = (name: string) => String(new FormData(form).get(name) ?? '');
    const problem = await onKeep({
      kind: field('kind') as LessonKind,
      failure: (field('failure') || null) as FailureKind | null,
      text: field('text'),
    });
    if (problem === null) form.reset();
    setTold({ text: problem ?? say('lessons_kept'), error: problem !== null });
  };
  return (
    <form class="lesson" data-part="lesson" aria-label={say('lessons_write')} onSubmit={(event) => void submit(event)}>
      <div class="row">
        <label>
          {say('lessons_says')}
          <select name="kind">
            {LESSON_KINDS.map((kind) => (
              <option value={kind}>{say(`lessons_kind_${kind}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {say('common_forWhat')}
          <select name="failure">
            <option value="" selected={failure === null}>
              {say('common_anyFailure')}
            </option>
            {(Object.keys(KIND_NAMES) as FailureKind[]).map((kind) => (
              <option value={kind} selected={kind === failure}>
                {KIND_NAMES[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        {say('lessons_line')}
        <input name="text" required maxLength={MAX_LESSON} autocomplete="off" />
      </label>
      <div class="row">
        <button type="submit">{say('lessons_keep')}</button>
        {told && <p role={told.error ? 'alert' : 'status'}>{told.text}</p>}
      </div>
    </form>
  );
}
