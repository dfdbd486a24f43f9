import { useMemo } from 'preact/hooks';
import { GRADED } from '../../coach/model.ts';
import { language, say, sayCount } from '../../l10n/index.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import { type Agreement, meaningOf } from './agreement.ts';
import { type AllRatings, compare, type Label } from './compare.ts';
import { wordsFor } from './guide.ts';
import { Exchange } from './rate.tsx';

/** One's own ratings beside somebody else's: figures with their meaning, and every reply that was rated differently. */
export function Compared({
  mine,
  theirs,
  name,
  evidence,
}: {
  mine: AllRatings;
  theirs: AllRatings;
  /** What the other is called, over a column. */
  name: string;
  /** The words that the other saw, where that is known. */
  evidence: ((reply: string, label: Label) => string | null) | null;
}) {
  const { graded, yesNo, byLabel, differences } = useMemo(() => compare(mine, theirs), [mine, theirs]);
  return (
    <>
      <dl class="agreement">
        <dt>{say('calibration_graded')}</dt>
        <dd>
          <Figures {...graded} />
        </dd>
        <dt>{say('calibration_yesNo')}</dt>
        <dd>
          <Figures {...yesNo} />
        </dd>
      </dl>
      <p class="soft">{say('calibration_kappaNote')}</p>
      <details>
        <summary>{say('calibration_byLabel')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('calibration_label')}</th>
              <th scope="col">{say('calibration_alike')}</th>
            </tr>
          </thead>
          <tbody>
            {byLabel.map(({ label, of, same }) => (
              <tr key={label}>
                <th scope="row">{STEP_NAMES[label]}</th>
                <td>{say('calibration_sameOf', same, of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <h3>{say('calibration_differences')}</h3>
      {differences.length === 0 && <p>{say('calibration_none')}</p>}
      {differences.map(({ reply, at, labels }) => (
        <details class="difference" key={reply.id}>
          <summary>
            {say('calibration_place', at + 1)}: {labels.map(({ label }) => STEP_NAMES[label]).join(', ')}
          </summary>
          <Exchange reply={reply} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <section class="scroll" tabIndex={0} aria-label={say('calibration_place', at + 1)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('calibration_label')}</th>
                  <th scope="col">{say('calibration_mine')}</th>
                  <th scope="col">{name}</th>
                </tr>
              </thead>
              <tbody>
                {labels.map(({ label, mine: own, theirs: other }) => (
                  <tr key={label}>
                    <th scope="row">{STEP_NAMES[label]}</th>
                    <td>
                      <Value label={label} value={own} />
                    </td>
                    <td>
                      <Value label={label} value={other} />
                      {other > 0 && evidence?.(reply.id, label) && (
                        <q class="soft" lang="en">
                          {evidence(reply.id, label)}
                        </q>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ))}
    </>
  );
}

/** A level with its words, or yes or no. */
function Value({ label, value }: { label: Label; value: number }) {
  const said = GRADED.some((one) => one === label) ? value : say(value > 0 ? 'calibration_yes' : 'calibration_no');
  return (
    <p>
      <b>{said}</b> <span lang="en">{wordsFor(label, value)}</span>
    </p>
  );
}

function Figures({ of, same, kappa }: Agreement) {
  const percent = (of === 0 ? 0 : same / of).toLocaleString(language(), { style: 'percent' });
  const figure = kappa?.toLocaleString(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      {sayCount('calibration_alikeOf', of, same, percent)}{' '}
      {kappa === null ? (
        say('calibration_noKappa')
      ) : (
        <>
          {say('calibration_kappa', figure ?? '')} <b>{say(`calibration_meaning_${meaningOf(kappa)}`)}</b>
        </>
      )}
    </>
  );
}
