import { flagsOf } from '../coach/catalogue.ts';
import type { PitfallRule, StepRule } from '../coach/rule.ts';
import { say } from '../l10n/index.ts';

/** One rule's reason and source, with all that it finds and leaves alone folded away. */
export function RuleView({ rule }: { rule: PitfallRule | StepRule }) {
  const [first] = flagsOf(rule);
  return (
    <>
      <p lang="en">
        {rule.why} <i>{rule.source}.</i>
      </p>
      {'better' in rule && <p lang="en">{rule.better}</p>}
      {first?.better && (
        <p lang="en">
          “{first.text}” → “{first.better}”
        </p>
      )}
      <details>
        <summary>{say('checks_allExamples')}</summary>
        <h4>{say('checks_finds')}</h4>
        <ul lang="en">
          {flagsOf(rule).map(({ text, better }) => (
            <li>
              “{text}”{better && ` → “${better}”`}
            </li>
          ))}
        </ul>
        <h4>{say('checks_leavesAlone')}</h4>
        <ul lang="en">
          {rule.allows.map((text) => (
            <li>“{text}”</li>
          ))}
        </ul>
      </details>
    </>
  );
}
