import { say } from '../l10n/index.ts';
import { CHANNEL_NAMES } from '../ui/names.ts';
import type { Exercise } from './exercises/schema.ts';
import { DIFFICULTY_NAMES, TWIST_NAMES } from './names.ts';

/** What was said so far. */
export function ConversationView({ exercise }: { exercise: Exercise }) {
  const { said, customer, channel, difficulty, twist } = exercise;
  return (
    <section class="said" aria-label={say('practice_conversation')} lang="en">
      <p class="tags" lang="">
        <span class="tag">{CHANNEL_NAMES[channel]}</span>
        <span class="tag">{DIFFICULTY_NAMES[difficulty]}</span>
        {twist && <span class="tag">{TWIST_NAMES[twist]}</span>}
      </p>
      {said.map((text, at) => (
        <div class={`bubble ${at % 2 === 0 ? 'theirs' : 'ours'}`} key={text}>
          <b>{at % 2 === 0 ? (customer ?? say('practice_customer')) : say('practice_you')}</b>
          <p>{text}</p>
        </div>
      ))}
    </section>
  );
}
