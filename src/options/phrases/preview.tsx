import { useMemo, useState } from 'preact/hooks';
import { review } from '../../coach/review.ts';
import { fill } from '../../phrases/fill.ts';
import { SAMPLES } from '../samples.ts';
import { say } from '../../l10n/index.ts';

/** The phrase as a customer would get it, filled from a sample conversation. */
export function Preview({ text, agentName }: { text: string; agentName: string | null }) {
  const [at, setAt] = useState(0);
  const { conversation } = SAMPLES[at] ?? (SAMPLES[0] as (typeof SAMPLES)[number]);
  const { reading } = useMemo(() => review('', conversation), [conversation]);
  const filled = fill(text, { reading, agentName: agentName ?? conversation.agentName ?? null, offer: null });
  const marks = [
    ...filled.fromCase.map((span) => ({ ...span, kind: 'case' })),
    ...filled.blanks.map((span) => ({ ...span, kind: 'blank' })),
  ].sort((a, b) => a.from - b.from);
  const pieces = marks.flatMap(({ from, to, kind }, index) => [
    filled.text.slice(marks[index - 1]?.to ?? 0, from),
    <mark class={kind}>{filled.text.slice(from, to)}</mark>,
  ]);
  return (
    <div class="preview">
      <label>
        {say('phrases_triedOn')}
        <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {SAMPLES.map(({ name }, index) => (
            <option value={index}>{name}</option>
          ))}
        </select>
      </label>
      <p class="soft" lang="en">
        {conversation.messages[0]?.text}
      </p>
      {text.trim() ? (
        <p class="filled" data-part="preview" lang="en">
          {pieces}
          {filled.text.slice(marks.at(-1)?.to ?? 0)}
        </p>
      ) : (
        <p class="filled" data-part="preview">
          {say('phrases_appears')}
        </p>
      )}
    </div>
  );
}
