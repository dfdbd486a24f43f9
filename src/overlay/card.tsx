import type { Correction, Mood } from '../coach/model.ts';
import { MOODS } from '../coach/model.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { MOOD_NAMES } from '../ui/names.ts';
import { readingLine } from '../ui/readingLine.ts';
import { PhraseText } from './phrase.tsx';
import { type OverlayState, progress } from './state.ts';

export interface CardProps {
  state: OverlayState;
  editing: boolean;
  menuFor: string | null;
  /** What is said after an insertion that did not come out, with the text to copy. */
  notice: { text: string; copy: string | null } | null;
  onPhrase(phrase: SuggestedPhrase, suggestion: Suggestion): void;
  onEdit(on: boolean): void;
  onCorrect(correction: Correction): void;
  onMenu(id: string | null): void;
  onDismiss(suggestion: Suggestion, scope: 'once' | 'conversation' | 'always'): void;
  onNotComplaint(): void;
  onCopy(text: string): void;
  onClose(): void;
}

const upsetOf: Record<Mood, 0 | 1 | 2> = { calm: 0, annoyed: 1, worried: 1, disappointed: 1, angry: 2, distressed: 2 };

/** Clicks that a page's script makes up are no clicks. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** What is good first, then at most three things to improve. */
export function Card(props: CardProps) {
  const { state, notice } = props;
  const { advice, status } = state;
  let key = 0;
  return (
    <section class="card" data-part="card" role="dialog" aria-label="Amends: what this reply still lacks" tabIndex={-1}>
      {advice && <ReadingBar {...props} />}
      <div class="scroll">
        {notice && (
          <div class="notice" role="alert">
            <p>{notice.text}</p>
            {notice.copy !== null && (
              <button type="button" onClick={trusted(() => props.onCopy(notice.copy ?? ''))}>
                Copy the sentence
              </button>
            )}
          </div>
        )}
        {status === 'failed' && (
          <p class="empty">The review failed just now. Your draft is untouched; it is tried again as you type.</p>
        )}
        {status === 'note' && <p class="empty">This is an internal note: Amends leaves it alone.</p>}
        {advice?.praise.map(({ text }) => (
          <div class="good">
            <MarkIcon mark="met" />
            <p>{text}</p>
          </div>
        ))}
        {advice && advice.suggestions.length === 0 && <p class="empty">{emptyText(state)}</p>}
        {advice?.suggestions.map((suggestion) => (
          <article class="item">
            <h2>
              <MarkIcon
                mark={suggestion.severity === 'harm' ? 'pitfall' : suggestion.severity === 'weak' ? 'weak' : 'due'}
              />
              <span>{suggestion.title}</span>
              <button
                type="button"
                class="link dots"
                aria-label={`More about: ${suggestion.title}`}
                aria-expanded={props.menuFor === suggestion.id}
                onClick={trusted(() => props.onMenu(props.menuFor === suggestion.id ? null : suggestion.id))}
              >
                ⋯
              </button>
            </h2>
            {props.menuFor === suggestion.id && (
              <div class="menu">
                {suggestion.source && <p>Source: {suggestion.source}</p>}
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'once'))}>
                  Not now
                </button>
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'conversation'))}>
                  Not in this conversation
                </button>
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'always'))}>
                  Never again
                </button>
              </div>
            )}
            <p class="why">{suggestion.why}</p>
            {suggestion.phrases.length === 0 && suggestion.better && <p class="better">{suggestion.better}</p>}
            {suggestion.phrases.map((phrase) => {
              key++;
              return (
                <button
                  type="button"
                  class="phrase"
                  data-phrase={phrase.id}
                  onClick={trusted(() => props.onPhrase(phrase, suggestion))}
                >
                  <PhraseText phrase={phrase} />
                  {key <= 9 && <kbd>{key}</kbd>}
                </button>
              );
            })}
          </article>
        ))}
      </div>
      <footer class="foot">
        <span class="hint">
          <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Esc</kbd> close
        </span>
        {advice?.reading.complaint && (
          <button type="button" class="link" onClick={trusted(props.onNotComplaint)}>
            Not a complaint
          </button>
        )}
        <button type="button" class="link" aria-label="Close" onClick={trusted(props.onClose)}>
          ✕
        </button>
      </footer>
    </section>
  );
}

function emptyText({ advice }: OverlayState): string {
  if (!advice) return '';
  if (advice.reading.language === 'other') return 'The message is not English, so Amends stays quiet.';
  if (advice.reading.language === 'none')
    return 'Amends found no message from the customer on this page. Select their message, or quote it in the reply.';
  if (!advice.reading.complaint) return 'The customer does not complain: nothing is missing.';
  if (!advice.reading.sure) return 'It is not clear that the customer complains, so Amends asks for nothing.';
  return progress(advice).of > 0 ? 'Everything that this customer needs is there.' : 'Nothing is missing.';
}

function ReadingBar({ state, editing, onEdit, onCorrect }: CardProps) {
  const { advice } = state;
  if (!advice) return null;
  const { mood, rest } = readingLine(advice.reading);
  if (!editing)
    return (
      <header class="reading">
        <p>
          <b>{mood}</b>
          {rest && ` · ${rest}`}
        </p>
        <button type="button" class="link" data-part="edit" onClick={trusted(() => onEdit(true))}>
          Edit
        </button>
      </header>
    );
  const save = (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const form = event.currentTarget as HTMLFormElement;
    const field = (name: string) =>
      (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value.trim();
    const chosen = MOODS.find((one) => one === field('mood')) ?? 'calm';
    onCorrect({
      complaint: true,
      mood: chosen,
      upset: upsetOf[chosen],
      issue: field('issue') || null,
      restated: field('restated') || null,
      occasion: field('occasion') || null,
    });
  };
  const { issue, restated, occasion } = advice.reading;
  return (
    <form class="reading edit" data-part="correct" onSubmit={save}>
      <label>
        Mood
        <select name="mood">
          {MOODS.map((one) => (
            <option value={one} selected={one === advice.reading.mood}>
              {MOOD_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        It is about
        <input name="issue" defaultValue={issue ?? ''} placeholder="the late parcel" />
      </label>
      <label>
        I can see that …
        <input name="restated" defaultValue={restated ?? ''} placeholder="your parcel is nine days late" />
      </label>
      <label>
        Occasion
        <input name="occasion" defaultValue={occasion ?? ''} placeholder="your daughter’s birthday" />
      </label>
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" onClick={trusted(() => onEdit(false))}>
          Cancel
        </button>
      </div>
    </form>
  );
}
