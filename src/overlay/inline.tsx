import type { SuggestedPhrase } from '../phrases/advise.ts';
import { PhraseText } from './phrase.tsx';

interface InlineProps {
  phrase: SuggestedPhrase;
  /** The keys that take it; empty where there are none. */
  shortcut: string;
  onTake(): void;
}

/** The suggestion that stands under the line. A click must not take the focus from the draft. */
export function Inline({ phrase, shortcut, onTake }: InlineProps) {
  return (
    <button
      type="button"
      class="inline"
      data-part="inline"
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onTake()}
    >
      <PhraseText phrase={phrase} />
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  );
}
