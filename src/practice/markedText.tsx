import { say } from '../l10n/index.ts';
import type { Advice } from '../phrases/advise.ts';
import { STEP_NAMES } from '../ui/names.ts';
import { type Label, piecesOf } from './marked.ts';

const labelsOf = ({ steps, weak, pitfalls }: Advice): Label[] => [
  ...steps.flatMap(({ step, level, due, evidence }): Label[] =>
    evidence && (level === 2 || (level === 1 && due === 'now'))
      ? [{ span: evidence, text: STEP_NAMES[step], kind: weak.includes(step) ? 'weak' : 'step' }]
      : [],
  ),
  ...pitfalls.map(({ span, title, severity }): Label => ({ span, text: title, kind: severity })),
];

/** An answer with its steps, and what is flagged in it, marked and named. */
export function MarkedText({ text, advice }: { text: string; advice: Advice }) {
  const labels = labelsOf(advice);
  return (
    <>
      <p class="answer" lang="en">
        {piecesOf(text, labels).map((piece) => (
          <>
            {piece.labels.map((label) => (
              <span class={`label ${label.kind}`} key={label.text}>
                {label.text}
                <span class="spoken">: </span>
              </span>
            ))}
            {piece.kind ? <mark class={piece.kind}>{piece.text}</mark> : piece.text}
          </>
        ))}
      </p>
      {labels.length === 0 && <p class="soft">{say('practice_unmarked')}</p>}
    </>
  );
}
