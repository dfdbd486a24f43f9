import { say } from '../l10n/index.ts';
interface WhichProps {
  onPoint(what: 'answer' | 'teach'): void;
  onPaste(text: string): void;
}

/** What the agent can do where it is not known which message is answered. */
export function Which({ onPoint, onPaste }: WhichProps) {
  const paste = (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('message') as HTMLTextAreaElement;
    const text = field.value.trim();
    if (text) onPaste(text);
  };
  return (
    <div class="which" data-part="which">
      <h2>{say('reading_which')}</h2>
      <p class="why">{say('reading_whichWhy')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={(event) => event.isTrusted && onPoint('answer')}>
          {say('reading_click')}
        </button>
        <button type="button" onClick={(event) => event.isTrusted && onPoint('teach')}>
          {say('reading_teach')}
        </button>
      </div>
      <form onSubmit={paste}>
        <label>
          {say('reading_paste')}
          <textarea name="message" rows={3} />
        </label>
        <button type="submit">{say('reading_use')}</button>
      </form>
    </div>
  );
}
