import type { Rect } from './outward.ts';
import { say } from '../l10n/index.ts';

/** What is shown while the agent points at messages in the page. */
export interface PointView {
  question: string;
  /** Where the message stands that would be taken. */
  box: Rect | null;
  /** What Amends reads with what was pointed at, to be kept or not. */
  preview: { from: 'customer' | 'agent'; text: string }[] | null;
  /** Gets the keys pressed in the bar; says whether it took the key. */
  onKey(event: KeyboardEvent): boolean;
  /** "Keep" (true), or the way out (false). */
  onButton(keep: boolean): void;
}

/** The bar stands below, over the composer, and goes up where it would cover what is pointed at; in pixels. */
const HEIGHT = 190;

/** A frame around the message under the pointer, and a bar that says what is asked for. */
export function Pointer({ question, box, preview, onButton }: PointView) {
  const press = (keep: boolean) => (event: Event) => {
    if (event.isTrusted) onButton(keep);
  };
  return (
    <>
      {box && (
        <div
          class="pointed"
          data-part="pointed"
          style={{
            transform: `translate(${box.left}px, ${box.top}px)`,
            width: `${box.right - box.left}px`,
            height: `${box.bottom - box.top}px`,
          }}
        />
      )}
      <div
        class={`point-bar ${box && box.bottom > window.innerHeight - HEIGHT ? 'high' : ''}`}
        data-part="point"
        role="dialog"
        aria-label="Amends"
        tabIndex={-1}
      >
        <p role="status">{question}</p>
        {preview?.map(({ from, text }) => (
          <p class={`said ${from}`}>
            <b>{say(from === 'customer' ? 'pointer_customer' : 'pointer_you')}</b> {text}
          </p>
        ))}
        <div class="row">
          {preview && (
            <button type="button" class="primary" onClick={press(true)}>
              {say('common_keep')}
            </button>
          )}
          <button type="button" onClick={press(false)}>
            {say(preview ? 'pointer_forget' : 'common_cancel')}
          </button>
          {!preview && (
            <span class="hint">
              <kbd>↑</kbd> <kbd>↓</kbd> {say('common_choose')} <kbd>←</kbd> {say('common_larger')} <kbd>Enter</kbd>{' '}
              {say('common_take')} <kbd>Esc</kbd> {say('common_leave')}
            </span>
          )}
        </div>
      </div>
    </>
  );
}
