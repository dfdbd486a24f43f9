import { useState } from 'preact/hooks';
import type { FailureKind } from '../coach/model.ts';
import { lineInWords } from '../coach/pitfalls/goodwill.ts';
import type { Goodwill as Line, Settings } from '../settings/schema.ts';
import { KIND_NAMES } from '../ui/names.ts';
import { TextField } from './choices.tsx';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

const EMPTY = { kind: 'any', fromDays: '0', offer: '', upTo: '', currency: '', approver: '', words: '' };

/** What may be offered for which failure and wait, up to what, and who agrees to more. */
export function Goodwill({ state, save }: { state: State; save(change: Partial<Settings>): Promise<string | null> }) {
  const { goodwill } = state.settings;
  const locked = state.locked.has('goodwill');
  const [line, setLine] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (part: Partial<typeof EMPTY>) => setLine({ ...line, ...part });
  const add = async () => {
    const made: Line = {
      kind: line.kind as FailureKind | 'any',
      fromDays: Number(line.fromDays) || 0,
      offer: line.offer.trim(),
      upTo: line.upTo === '' ? null : Number(line.upTo),
      currency: line.currency.trim() || null,
      approver: line.approver.trim() || null,
      words: line.words.trim() || null,
    };
    const refused = await save({ goodwill: [...goodwill, made] });
    setProblem(refused);
    if (refused === null) setLine(EMPTY);
  };
  const field = (key: keyof typeof EMPTY, label: string, more: object = {}) => (
    <TextField label={label} value={line[key]} onChange={(value) => set({ [key]: value })} {...more} />
  );
  return (
    <section>
      <h2>{say('options_pane_goodwill')}</h2>
      <p class="soft">{say('goodwill_whereALineFitsThe')}</p>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {!locked && (
        <form
          class="form"
          aria-label={say('goodwill_goodwillLine')}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div class="row">
            <label>
              {say('common_forWhat')}
              <select value={line.kind} onChange={(event) => set({ kind: event.currentTarget.value })}>
                <option value="any">{say('common_anyFailure')}</option>
                {(Object.keys(KIND_NAMES) as FailureKind[]).map((kind) => (
                  <option value={kind}>{KIND_NAMES[kind]}</option>
                ))}
              </select>
            </label>
            {field('fromDays', say('goodwill_fromDays'), { number: { min: 0, max: 3_650 } })}
            {field('offer', say('goodwill_whatOffer'), {
              required: true,
              maxLength: 200,
              placeholder: say('goodwill_voucher'),
            })}
          </div>
          <div class="row">
            {field('upTo', say('goodwill_upTo'), { number: { min: 0, step: 'any' } })}
            {field('currency', say('goodwill_currency'), { maxLength: 10, placeholder: 'EUR' })}
            {field('approver', say('goodwill_approver'), { maxLength: 200, placeholder: say('goodwill_lead') })}
          </div>
          {field('words', say('goodwill_wordsToUse'), {
            maxLength: 500,
            placeholder: 'As an apology I have added a voucher to your account.',
          })}
          <div class="row">
            <button type="submit" class="primary">
              {say('goodwill_addTheLine')}
            </button>
          </div>
        </form>
      )}
      {goodwill.length > 0 && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{say('common_forWhat')}</th>
              <th scope="col">{say('goodwill_fromDay')}</th>
              <th scope="col">{say('goodwill_offer')}</th>
              <th scope="col">{say('common_words')}</th>
              <th scope="col">
                <span class="spoken">{say('common_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {goodwill.map((one) => (
              <tr key={JSON.stringify(one)}>
                <td>{one.kind === 'any' ? say('common_anyFailure') : KIND_NAMES[one.kind]}</td>
                <td data-name={say('goodwill_fromDay')}>{one.fromDays}</td>
                <td>{lineInWords(one)}</td>
                <td class="soft">{one.words ?? ''}</td>
                <td class="acts">
                  {!locked && (
                    <button
                      type="button"
                      class="link"
                      aria-label={say('common_about', say('common_remove'), one.offer)}
                      onClick={() =>
                        void save({ goodwill: goodwill.filter((other) => other !== one) }).then(setProblem)
                      }
                    >
                      {say('common_remove')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
