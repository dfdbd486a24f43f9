import { useState } from 'preact/hooks';
import { say, sayCount } from '../l10n/index.ts';
import { download } from '../ui/download.ts';
import { EraseButton } from '../ui/eraseButton.tsx';
import type { Topic } from './stored.ts';

/** Longest text that is shown at once, in characters; the export has all of it. */
const SHOWN = 60_000;
/** Topics that only come and go with what they serve. */
const KEPT: readonly Topic[] = ['policy', 'inner'];

interface TopicProps {
  topic: Topic;
  records: Readonly<Record<string, unknown>>;
  onErase(): void;
}

/** The records of one topic: how many and how large, and on a click each of them as it is. */
export function TopicView({ topic, records, onErase }: TopicProps) {
  const [open, setOpen] = useState(false);
  const text = JSON.stringify(records, null, 2);
  const size = Math.ceil(new TextEncoder().encode(JSON.stringify(records)).length / 1_000);
  return (
    <details
      class="topic"
      data-topic={topic}
      open={open}
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        <b>{say(`data_topic_${topic}`)}</b>{' '}
        <span class="soft">
          {sayCount('data_records', Object.keys(records).length)}, {say('data_size', size)}
        </span>
        <p class="soft">{say(`data_about_${topic}`)}</p>
      </summary>
      {open && (
        <>
          <div class="tools">
            <button type="button" onClick={() => download(`amends-${topic}.json`, text)}>
              {say('data_exportThis')}
            </button>
            {!KEPT.includes(topic) && <EraseButton label={say('data_eraseThis')} onErase={onErase} />}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <section tabIndex={0} aria-label={say(`data_topic_${topic}`)}>
            <pre class="stored">{text.length > SHOWN ? `${text.slice(0, SHOWN)}\n${say('data_more')}` : text}</pre>
          </section>
        </>
      )}
    </details>
  );
}
