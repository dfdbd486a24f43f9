import { useMemo, useState } from 'preact/hooks';
import type { Conversation } from '../../coach/model.ts';
import { review } from '../../coach/review.ts';
import { fill } from '../../phrases/fill.ts';
import { SAMPLES } from '../samples.ts';
import { say } from '../../l10n/index.ts';

/** Stands for a message that is typed or pasted here. */
const OWN = SAMPLES.length;

/** The phrase as a customer would get it, filled from a sample conversation of the agent's choice, or from a message of their own. */
export function Preview({ text, agentName }: { text: string; agentName: string | null }) {
  const [at, setAt] = useState(0);
  const [message, setMessage] = useState('');
  const conversation = useMemo<Conversation>(
    () => SAMPLES[at]?.conversation ?? { messages: [{ from: 'customer', text: message }], channel: 'mail' },
    [at, message],
  );
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
          <option value={OWN}>{say('phrases_sample_own')}</option>
        </select>
      </label>
      {at === OWN ? (
        <textarea
          aria-label={say('phrases_sample_own')}
          maxLength={10_000}
          value={message}
          onInput={(event) => setMessage(event.currentTarget.value)}
        />
      ) : (
        <p class="soft" lang="en">
          {conversation.messages[0]?.text}
        </p>
      )}
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
