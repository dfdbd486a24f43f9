import { STEPS, type Step } from '../coach/model.ts';
import type { Settings } from '../settings/schema.ts';
import { STEP_NAMES } from '../ui/names.ts';
import { say } from '../l10n/index.ts';

const WEIGHTS = ['off', 'counts', 'must'] as const;
type Weight = (typeof WEIGHTS)[number];
type Chosen = Pick<Settings, 'stepsOff' | 'mustHave'>;

const weightOf = ({ stepsOff, mustHave }: Chosen, step: Step): Weight =>
  stepsOff.includes(step) ? 'off' : mustHave.includes(step) ? 'must' : 'counts';

const withWeight = ({ stepsOff, mustHave }: Chosen, step: Step, weight: Weight): Chosen => {
  const listed = (list: readonly Step[], wanted: boolean) => [
    ...list.filter((one) => one !== step),
    ...(wanted ? [step] : []),
  ];
  return { stepsOff: listed(stepsOff, weight === 'off'), mustHave: listed(mustHave, weight === 'must') };
};

/** How much each step counts. What must not be missing comes first and stands as harm until it is there. */
export function StepWeights({
  chosen,
  fixed,
  onChange,
}: {
  chosen: Chosen;
  fixed: boolean;
  onChange(change: Chosen): void;
}) {
  return (
    <fieldset class="weights" disabled={fixed}>
      <legend>{say('manners_howMuchEachStepCounts')}</legend>
      {STEPS.map((step) => (
        <label>
          {STEP_NAMES[step]}
          <select
            value={weightOf(chosen, step)}
            onChange={(event) => onChange(withWeight(chosen, step, event.currentTarget.value as Weight))}
          >
            {WEIGHTS.map((one) => (
              <option value={one}>{say(`manners_weight_${one}`)}</option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
