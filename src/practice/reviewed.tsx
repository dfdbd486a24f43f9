import { useMemo, useState } from 'preact/hooks';
import type { Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { type Advice, type AdviseOptions, advise } from '../phrases/advise.ts';
import { suggestStep } from '../phrases/suggest.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { STEP_NAMES } from '../ui/names.ts';
import { conversationOf, type Exercise } from './exercises/schema.ts';
import { MarkedText } from './markedText.tsx';

/** An answer that was handed in, read: what is good comes first. */
export function Reviewed({
  exercise,
  draft,
  advice,
  options,
  grown,
}: {
  exercise: Exercise;
  draft: string;
  advice: Advice;
  options: AdviseOptions;
  /** Steps that are there now, and were missing the last time. */
  grown: readonly Step[];
}) {
  const strong = useMemo(() => advise(exercise.answer, conversationOf(exercise), options), [exercise, options]);
  const conversation = conversationOf(exercise);
  const open = [...advice.due, ...advice.weak].map((step) => suggestStep(step, draft, conversation, advice, options));
  return (
    <>
      <section class="block good">
        <h3>{say('practice_good')}</h3>
        {advice.praise.map(({ text }) => (
          <p class="line" lang="en" key={text}>
            <MarkIcon mark="met" />
            <span>{text}</span>
          </p>
        ))}
        {advice.praise.length === 0 && <p>{say('practice_goodNone')}</p>}
        {grown.length > 0 && <p>{say('practice_grown', grown.map((step) => STEP_NAMES[step]).join(', '))}</p>}
      </section>
      {open.length === 0 && advice.pitfalls.length === 0 && <p class="block">{say('practice_complete')}</p>}
      {open.length > 0 && (
        <section class="block">
          <h3>{say('practice_missing')}</h3>
          <ul class="points" lang="en">
            {open.map(({ id, title, why, better, severity, phrases }) => (
              <li key={id}>
                <MarkIcon mark={severity === 'weak' ? 'weak' : 'due'} />
                <div>
                  <b>{title}</b>
                  <p>{why}</p>
                  {better && <p class="soft">{better}</p>}
                  {phrases[0] && <p class="soft">{say('practice_perhaps', phrases[0].text)}</p>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pitfalls advice={advice} draft={draft} severity="harm" />
      <Pitfalls advice={advice} draft={draft} severity="weak" />
      <section class="block">
        <h3>{say('practice_side')}</h3>
        <div class="side-by-side">
          <div>
            <h4>{say('practice_own')}</h4>
            <MarkedText text={draft} advice={advice} />
          </div>
          <div>
            <h4>{say('practice_strong')}</h4>
            <MarkedText text={exercise.answer} advice={strong} />
            <p class="soft">{say('practice_strongHelp')}</p>
          </div>
        </div>
      </section>
      <Stand exercise={exercise} />
    </>
  );
}

function Pitfalls({ advice, draft, severity }: { advice: Advice; draft: string; severity: 'harm' | 'weak' }) {
  // A hollow apology stands among the steps already.
  const told = (rule: string) => rule === 'hollow' && advice.weak.includes('apologise');
  const found = advice.pitfalls.filter((one) => one.severity === severity && !told(one.rule));
  if (found.length === 0) return null;
  return (
    <section class="block">
      <h3>{say(severity === 'harm' ? 'practice_harm' : 'practice_weak')}</h3>
      <ul class="points" lang="en">
        {found.map(({ rule, span, title, why, better }) => (
          <li key={`${rule}${span.from}`}>
            <MarkIcon mark={severity === 'harm' ? 'pitfall' : 'weak'} />
            <div>
              <b>{title}</b> <q>{draft.slice(span.from, span.to)}</q>
              <p>{why}</p>
              <p class="soft">{better}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question that makes one stand in the customer's place. */
function Stand({ exercise: { stand, thought } }: { exercise: Exercise }) {
  const [shown, setShown] = useState(false);
  return (
    <section class="block stand">
      <h3>{say('practice_stand')}</h3>
      <p class="question" lang="en" id="stand">
        {stand}
      </p>
      <label>
        {say('practice_standLabel')}
        <textarea rows={2} aria-describedby="stand" />
      </label>
      {shown ? (
        <p class="line" role="status" lang="en">
          {thought}
        </p>
      ) : (
        <button type="button" onClick={() => setShown(true)}>
          {say('practice_thought')}
        </button>
      )}
    </section>
  );
}
