/** What was understood of the customer, as one line that can be corrected. */
import { type Correction, MOODS, type Reading } from '../coach/model.ts';
import { correctionOf, type ReadingFields } from './correction.ts';

import { readingLine } from './readingLine.ts';
import { say } from '../l10n/index.ts';

interface ReadingBarProps {
  reading: Reading;
  editing: boolean;
  onEdit(on: boolean): void;
  onCorrect(correction: Correction): void;
}

const fields = () =>
  [
    { name: 'issue', label: say('reading_issue'), example: 'the late parcel' },
    { name: 'restated', label: say('reading_restated'), example: 'your parcel is nine days late' },
    { name: 'occasion', label: say('reading_occasion'), example: 'your daughter’s birthday' },
  ] as const;

/** Clicks and submits that a page's script makes up change nothing. */
export function ReadingBar({ reading, editing, onEdit, onCorrect }: ReadingBarProps) {
  const { mood, rest } = readingLine(reading);
  if (!editing)
    return (
      <header class="reading">
        <p>
          <b>{mood}</b>
          {rest && ` · ${rest}`}
        </p>
        {reading.language === 'en' && (
          <button
            type="button"
            class="link"
            data-part="edit"
            aria-label={say('reading_editLabel')}
            onClick={(event) => event.isTrusted && onEdit(true)}
          >
            {say('common_edit')}
          </button>
        )}
      </header>
    );
  const save = (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const correction = correctionOf(reading, Object.fromEntries(data) as unknown as ReadingFields);
    if (correction) onCorrect(correction);
    else onEdit(false);
  };
  return (
    <form class="reading edit" data-part="correct" onSubmit={save}>
      <label>
        {say('reading_mood')}
        <select name="mood">
          <option value="none" selected={!reading.complaint}>
            {say('reading_notComplaint')}
          </option>
          {MOODS.map((one) => (
            <option value={one} selected={reading.complaint && one === reading.mood}>
              {say(`names_mood_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {fields().map(({ name, label, example }) => (
        <label>
          {label}
          <input name={name} defaultValue={reading[name] ?? ''} placeholder={example} maxLength={300} />
        </label>
      ))}
      <div class="row">
        <button type="submit" class="primary">
          {say('common_save')}
        </button>
        <button type="button" onClick={(event) => event.isTrusted && onEdit(false)}>
          {say('common_cancel')}
        </button>
      </div>
    </form>
  );
}
