import { useEffect, useRef } from 'preact/hooks';
import { GRADED, YES_NO } from '../../coach/model.ts';
import { say } from '../../l10n/index.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import { LEVEL_WORDS, YES_WORDS } from './guide.ts';
import { full, type Rating, type Ratings } from './ratings.ts';
import { REPLIES, type RatedReply } from './replies.ts';

/** The ten replies, one at a time, each with the guide's words for every level. */
export function Rate({
  ratings,
  at,
  onAt,
  onRating,
}: {
  ratings: Ratings;
  /** Which reply is shown, from 0. */
  at: number;
  onAt(at: number): void;
  onRating(reply: string, rating: Rating): void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reply is another place to read from
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const go = (to: number) => {
    moved.current = true;
    onAt(to);
  };
  const reply = REPLIES[at];
  if (!reply) return null;
  const rating = ratings[reply.id] ?? {};
  return (
    <section class="figure" aria-labelledby="rated">
      <ol class="places">
        {REPLIES.map(({ id }, place) => {
          const done = full(ratings[id]) !== null;
          return (
            <li key={id}>
              <button
                type="button"
                class={done ? 'done' : ''}
                aria-current={place === at ? 'step' : undefined}
                aria-label={say(done ? 'calibration_placeRated' : 'calibration_placeOpen', place + 1)}
                onClick={() => go(place)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <h2 id="rated" ref={heading} tabIndex={-1}>
        {say('calibration_reply', at + 1, REPLIES.length)}
      </h2>
      <Exchange reply={reply} />
      <div class="labels">
        {GRADED.map((label) => (
          <fieldset key={`${reply.id} ${label}`}>
            <legend>{STEP_NAMES[label]}</legend>
            {LEVEL_WORDS[label].map((words, level) => (
              <label class="level" key={words}>
                <input
                  type="radio"
                  name={`${reply.id}-${label}`}
                  checked={rating[label] === level}
                  onChange={() => onRating(reply.id, { ...rating, [label]: level })}
                />
                <span>
                  <b>{level}</b> <span lang="en">{words}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <fieldset class="whole" key={reply.id}>
          <legend>{say('calibration_yesNo')}</legend>
          {YES_NO.map((label) => (
            <label class="level" key={label}>
              <input
                type="checkbox"
                checked={rating[label] === 1}
                onChange={({ currentTarget: { checked } }) =>
                  onRating(reply.id, { ...rating, [label]: checked ? 1 : 0 })
                }
              />
              <span>
                <b>{STEP_NAMES[label]}</b> <span lang="en">{YES_WORDS[label]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="tools">
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {say('calibration_before')}
        </button>
        <button
          type="button"
          class={full(rating) ? 'primary' : ''}
          disabled={at === REPLIES.length - 1}
          onClick={() => go(at + 1)}
        >
          {say('calibration_next')}
        </button>
      </div>
    </section>
  );
}

/** What the customer wrote, and the reply. */
export const Exchange = ({ reply: { exercise, text } }: { reply: RatedReply }) => (
  <div class="exchange">
    {exercise.said.map((said) => (
      <blockquote key={said}>
        <b>{exercise.customer ?? say('calibration_customer')}</b>
        <p lang="en">{said}</p>
      </blockquote>
    ))}
    <blockquote class="ours">
      <b>{say('calibration_theReply')}</b>
      <p lang="en">{text}</p>
    </blockquote>
  </div>
);
