import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import type { Manners } from '../messages/contract.ts';
import { type Advice, type AdviseOptions, advise } from '../phrases/advise.ts';
import { type Attempt, attemptOf } from './attempts.ts';
import { Chooser } from './chooser.tsx';
import { type LiveCoach, startCoach } from './coach.ts';
import { Composer } from './composer.tsx';
import { ConversationView } from './conversation.tsx';
import { EXERCISES } from './exercises/index.ts';
import { conversationOf, type Exercise } from './exercises/schema.ts';
import { ANY, type Filter, fitting } from './filter.ts';
import { grownSteps } from './progress.ts';
import { Reviewed } from './reviewed.tsx';
import { pick } from './schedule.ts';
import { SoFar } from './soFar.tsx';

export interface PracticeProps {
  log: readonly Attempt[];
  /** What could not be read or stored, in a sentence. */
  problem: string | null;
  /** What an answer to each complaint needs, by its id. */
  wants: ReadonlyMap<string, readonly Step[]>;
  /** The share of replies at work that missed a step, where that is known. */
  atWork: Partial<Record<Step, number>>;
  options: AdviseOptions;
  manners: Manners;
  /** Hands the running coach to the page's shortcuts; null when it has gone. Stays the same function, as does `onOptions`. */
  onCoach(coach: LiveCoach | null): void;
  onAttempt(attempt: Attempt): void;
  onErase(): void;
  onOptions(): void;
}

interface HandedIn {
  draft: string;
  advice: Advice;
  grown: readonly Step[];
}

export function Practice(props: PracticeProps) {
  const { log, wants, atWork, options, manners, onCoach, onOptions } = props;
  const choose = (filter: Filter): Exercise | null =>
    pick({
      exercises: fitting(EXERCISES, filter),
      wants: ({ id }) => wants.get(id) ?? [],
      log,
      atWork,
      now: Date.now(),
    });
  const [filter, setFilter] = useState(ANY);
  const [coached, setCoached] = useState(true);
  /** Whether the coach looked on at any time while this answer was written. */
  const [helped, setHelped] = useState(true);
  const [exercise, setExercise] = useState(() => choose(ANY));
  const [begun, setBegun] = useState('');
  const [round, setRound] = useState(0);
  const [handed, setHanded] = useState<HandedIn | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (handed) heading.current?.focus();
  }, [handed]);

  const live = useMemo(() => {
    if (!coached || !exercise) return null;
    return (field: HTMLTextAreaElement, signal: AbortSignal) => {
      onCoach(startCoach(field, conversationOf(exercise), options, manners, onOptions, signal));
      signal.addEventListener('abort', () => onCoach(null));
    };
  }, [coached, exercise, options, manners, onCoach, onOptions]);

  const begin = (next: Exercise | null, text = '') => {
    setExercise(next);
    setBegun(text);
    setHelped(coached);
    setHanded(null);
    setRound(round + 1);
  };
  const handIn = (draft: string) => {
    if (!exercise) return;
    const advice = advise(draft, conversationOf(exercise), options);
    const attempt = attemptOf(exercise.id, advice, helped, Date.now());
    setHanded({ draft, advice, grown: grownSteps(attempt, log) });
    props.onAttempt(attempt);
  };

  return (
    <main class="practice">
      <h1>{say('practice_heading')}</h1>
      <p class="soft intro">{say('practice_intro')}</p>
      {props.problem && (
        <p class="error" role="alert">
          {props.problem}
        </p>
      )}
      <Chooser
        filter={filter}
        coached={coached}
        onFilter={(next) => {
          setFilter(next);
          begin(choose(next));
        }}
        onCoached={(on) => {
          setCoached(on);
          if (on) setHelped(true);
        }}
      />
      {exercise ? (
        <>
          <ConversationView exercise={exercise} />
          {handed ? (
            <section class="reviewed" aria-labelledby="reviewed">
              <h2 id="reviewed" ref={heading} tabIndex={-1}>
                {say('practice_review')}
              </h2>
              <Reviewed
                key={round}
                exercise={exercise}
                draft={handed.draft}
                advice={handed.advice}
                options={options}
                grown={handed.grown}
              />
              <div class="tools">
                <button type="button" class="primary" onClick={() => begin(choose(filter))}>
                  {say('practice_next')}
                </button>
                <button type="button" onClick={() => begin(exercise, handed.draft)}>
                  {say('practice_again')}
                </button>
              </div>
            </section>
          ) : (
            <Composer key={round} begun={begun} live={live} onHandIn={handIn} />
          )}
        </>
      ) : (
        <p class="block">{say('practice_none')}</p>
      )}
      <SoFar log={log} onErase={props.onErase} />
    </main>
  );
}
