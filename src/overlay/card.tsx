import type { Correction } from '../coach/model.ts';
import type { DraftPromise } from '../promises/shown.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { LessonForm, type WrittenLesson } from '../ui/lessonForm.tsx';
import { MarkIcon } from '../ui/icons.tsx';
import { ReadingBar } from '../ui/readingBar.tsx';
import { PhraseText } from './phrase.tsx';
import { DraftPromises, OpenPromises } from './promises.tsx';
import { Which } from '../ui/which.tsx';
import { type DismissScope, type OverlayState, progress } from './state.ts';
import { say } from '../l10n/index.ts';

export interface CardProps {
  state: OverlayState;
  editing: boolean;
  menuFor: string | null;
  /** What is said after an insertion that did not come out, with the text to copy. */
  /** `off`: a suggestion that was dismissed again and again, and may be switched off. */
  notice: { text: string; copy: string | null; off?: Suggestion } | null;
  onPhrase(phrase: SuggestedPhrase, suggestion: Suggestion): void;
  onEdit(on: boolean): void;
  onCorrect(correction: Correction): void;
  onMenu(id: string | null): void;
  onDismiss(suggestion: Suggestion, scope: DismissScope): void;
  onNotComplaint(): void;
  onCopy(text: string): void;
  /** Null where it is known which message is answered. */
  onPoint: ((what: 'answer' | 'teach') => void) | null;
  onPaste(text: string): void;
  onRemind(promise: DraftPromise): void;
  onKept(id: string): void;
  /** Keeps what is learnt at the close; null where nothing is to be learnt. */
  onLesson: ((lesson: WrittenLesson) => Promise<string | null>) | null;
  onClose(): void;
}

/** Clicks that a page's script makes up are no clicks. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** What is good first, then at most three things to improve. */
export function Card(props: CardProps) {
  const { state, notice, onPoint } = props;
  const { advice, status } = state;
  let key = 0;
  return (
    <section class="card" data-part="card" role="dialog" aria-label={say('card_label')} tabIndex={-1}>
      {advice && (
        <ReadingBar
          reading={advice.reading}
          editing={props.editing}
          onEdit={props.onEdit}
          onCorrect={props.onCorrect}
        />
      )}
      <div class="scroll">
        {notice && (
          <div class="notice" role="alert">
            <p>{notice.text}</p>
            {notice.off && (
              <button type="button" onClick={trusted(() => notice.off && props.onDismiss(notice.off, 'always'))}>
                {say('card_switchOff')}
              </button>
            )}
            {notice.copy !== null && (
              <button type="button" onClick={trusted(() => props.onCopy(notice.copy ?? ''))}>
                {say('card_copy')}
              </button>
            )}
          </div>
        )}
        {status === 'which' && onPoint && <Which onPoint={onPoint} onPaste={props.onPaste} />}
        {status === 'failed' && <p class="empty">{say('card_failed')}</p>}
        {status === 'note' && <p class="empty">{say('card_note')}</p>}
        <OpenPromises follow={state.follow} onKept={props.onKept} />
        {advice?.praise.map(({ text }) => (
          <div class="good">
            <MarkIcon mark="met" />
            <p lang="en">{text}</p>
          </div>
        ))}
        {advice && status !== 'which' && advice.suggestions.length === 0 && <p class="empty">{emptyText(state)}</p>}
        {advice?.suggestions.map((suggestion) => (
          <article class="item">
            <h2>
              <MarkIcon
                mark={suggestion.severity === 'harm' ? 'pitfall' : suggestion.severity === 'weak' ? 'weak' : 'due'}
              />
              <span lang="en">{suggestion.title}</span>
              <button
                type="button"
                class="link dots"
                aria-label={say('card_more', suggestion.title)}
                aria-expanded={props.menuFor === suggestion.id}
                onClick={trusted(() => props.onMenu(props.menuFor === suggestion.id ? null : suggestion.id))}
              >
                ⋯
              </button>
            </h2>
            {props.menuFor === suggestion.id && (
              <div class="menu">
                {suggestion.source && <p>{say('card_source', suggestion.source)}</p>}
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'once'))}>
                  {say('card_once')}
                </button>
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'conversation'))}>
                  {say('card_conversation')}
                </button>
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'always'))}>
                  {say('card_always')}
                </button>
                <button type="button" onClick={trusted(() => props.onDismiss(suggestion, 'team'))}>
                  {say('card_team')}
                </button>
              </div>
            )}
            <p class="why" lang="en">
              {suggestion.why}
            </p>
            {suggestion.phrases.length === 0 && suggestion.better && (
              <p class="better" lang="en">
                {suggestion.better}
              </p>
            )}
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
        <DraftPromises follow={state.follow} onRemind={props.onRemind} />
        {advice?.closing && status === 'ready' && props.onLesson && (
          <section class="closing" data-part="closing" aria-label={say('lessons_close')}>
            <h2>{say('lessons_close')}</h2>
            <p>{say('lessons_ask')}</p>
            <LessonForm failure={advice.reading.kind} onKeep={props.onLesson} />
          </section>
        )}
      </div>
      <footer class="foot">
        <span class="hint">
          <kbd>↑</kbd> <kbd>↓</kbd> {say('common_choose')} <kbd>Esc</kbd> {say('common_close')}
        </span>
        {status === 'ready' && onPoint && (
          <button type="button" class="link" onClick={trusted(() => onPoint('answer'))}>
            {say('card_another')}
          </button>
        )}
        {advice?.reading.complaint && (
          <button type="button" class="link" onClick={trusted(props.onNotComplaint)}>
            {say('reading_notComplaint')}
          </button>
        )}
        <button type="button" class="link" aria-label={say('common_closeButton')} onClick={trusted(props.onClose)}>
          ✕
        </button>
      </footer>
    </section>
  );
}

function emptyText({ advice }: OverlayState): string {
  if (!advice) return '';
  if (advice.reading.language === 'other') return say('card_otherLanguage');
  if (!advice.reading.complaint) return say('card_noComplaint');
  if (!advice.reading.sure) return say('card_unsure');
  return progress(advice).of > 0 ? say('card_allThere') : say('card_nothing');
}
