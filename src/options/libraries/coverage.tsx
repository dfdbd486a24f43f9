import { FAILURE_KINDS, STEPS } from '../../coach/model.ts';
import { KIND_NAMES, STEP_NAMES } from '../../ui/names.ts';
import type { Entry } from '../state.ts';
import { say } from '../../l10n/index.ts';

/** How many phrases there are for each step and kind of failure: where the team has nothing shows at a glance. */
export function Coverage({ entries }: { entries: readonly Entry[] }) {
  const counts = new Map<string, number>();
  for (const { phrase } of entries)
    for (const kind of phrase.kinds?.length ? phrase.kinds : ['any'])
      counts.set(`${phrase.step} ${kind}`, (counts.get(`${phrase.step} ${kind}`) ?? 0) + 1);
  const at = (step: string, kind: string) => counts.get(`${step} ${kind}`) ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={say('libraries_coverage')}>
      <table class="coverage">
        <caption>{say('libraries_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('common_step')}</th>
            <th scope="col">{say('libraries_anyKind')}</th>
            {FAILURE_KINDS.map((kind) => (
              <th scope="col">{KIND_NAMES[kind]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => (
            <tr key={step}>
              <th scope="row">{STEP_NAMES[step]}</th>
              {['any', ...FAILURE_KINDS].map((kind) => {
                const count = at(step, kind);
                const level = count > 0 ? 'some' : kind !== 'any' && at(step, 'any') > 0 ? 'general' : 'none';
                return (
                  <td class={level}>
                    {level === 'none' ? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span class="spoken">{say('libraries_none')}</span>
                      </>
                    ) : level === 'general' ? (
                      '·'
                    ) : (
                      count
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
