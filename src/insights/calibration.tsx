import { useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';
import { download } from '../ui/download.ts';
import { EraseButton } from '../ui/eraseButton.tsx';
import { coachRatings } from './calibration/compare.ts';
import { Compared } from './calibration/compared.tsx';
import { Rate } from './calibration/rate.tsx';
import {
  type Colleague,
  complete,
  MAX_NAME,
  type Rating,
  type Ratings,
  ratingsFile,
  readRatings,
} from './calibration/ratings.ts';
import { REPLIES } from './calibration/replies.ts';

export interface CalibrationProps {
  ratings: Ratings;
  onRating(reply: string, rating: Rating): void;
  onEraseRatings(): void;
}

/** Ten replies, rated by the guide and set beside the coach's reading and a colleague's. */
export function Calibration({ ratings, onRating, onEraseRatings }: CalibrationProps) {
  const rated = useMemo(() => complete(ratings), [ratings]);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      REPLIES.findIndex(({ id }) => !rated.has(id)),
    ),
  );
  const whole = rated.size === REPLIES.length;
  return (
    <>
      <p class="soft intro">{say('calibration_intro')}</p>
      <p role="status">{say('calibration_progress', rated.size, REPLIES.length)}</p>
      <Rate {...{ ratings, at, onRating }} onAt={setAt} />
      <section class="figure" aria-label={say('calibration_compare')}>
        <h2>{say('calibration_compare')}</h2>
        {whole ? <Beside rated={rated} ratings={ratings} /> : <p class="soft">{say('calibration_later')}</p>}
        {Object.keys(ratings).length > 0 && (
          <div class="tools">
            <EraseButton
              label={say('calibration_erase')}
              onErase={() => {
                onEraseRatings();
                setAt(0);
              }}
            />
          </div>
        )}
      </section>
    </>
  );
}

/** Shown once all are rated, so that nobody is led by what the others gave. */
function Beside({ rated, ratings }: { rated: ReturnType<typeof complete>; ratings: Ratings }) {
  const coach = useMemo(coachRatings, []);
  const [colleague, setColleague] = useState<Colleague | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const called = colleague?.name ?? say('calibration_colleague');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readRatings(await file.text().catch(() => ''));
    setRefused(read.ok ? null : `${file.name}: ${read.error}`);
    if (read.ok) setColleague(read.value);
  };
  return (
    <>
      <h3>{say('calibration_withCoach')}</h3>
      <Compared mine={rated} theirs={coach.ratings} name={say('calibration_coach')} evidence={coach.evidence} />
      <h3>{say('calibration_withColleague')}</h3>
      <p class="soft">{say('calibration_colleagueHelp')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say('calibration_take')}
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          await take(file);
          currentTarget.value = '';
        }}
      />
      <form
        class="tools"
        onSubmit={(event) => {
          event.preventDefault();
          download('amends-calibration.json', JSON.stringify(ratingsFile(ratings, name), null, 1));
        }}
      >
        <label class="choice grow">
          {say('calibration_name')}
          <input maxLength={MAX_NAME} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="submit">{say('calibration_export')}</button>
        <button type="button" onClick={() => input.current?.click()}>
          {say('calibration_take')}
        </button>
      </form>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      {colleague && (
        <section aria-label={say('calibration_with', called)}>
          <h3>{say('calibration_with', called)}</h3>
          <Compared mine={rated} theirs={colleague.ratings} name={called} evidence={null} />
        </section>
      )}
    </>
  );
}
