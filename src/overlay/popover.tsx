import type { PitfallFinding } from '../coach/model.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { MarkIcon } from '../ui/icons.tsx';

interface PopoverProps {
  finding: PitfallFinding;
  suggestion: Suggestion | null;
  onPhrase(phrase: SuggestedPhrase): void;
}

/** The explanation of flagged wording, where the agent has put the caret into it. */
export function Popover({ finding, suggestion, onPhrase }: PopoverProps) {
  return (
    <div class="popover" data-part="popover" role="note" lang="en">
      <h2>
        <MarkIcon mark={finding.severity === 'harm' ? 'pitfall' : 'weak'} />
        <span>{finding.title}</span>
      </h2>
      <p class="why">{finding.why}</p>
      {(suggestion?.phrases.length ?? 0) === 0 && <p class="better">{finding.better}</p>}
      {suggestion?.phrases.map((phrase) => (
        <button
          type="button"
          class="phrase"
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => event.isTrusted && onPhrase(phrase)}
        >
          <span class="phrase-text">{phrase.text}</span>
        </button>
      ))}
    </div>
  );
}
