import { useState } from 'preact/hooks';
import { FAILURE_KINDS, type FailureKind, STEPS, type Step } from '../../coach/model.ts';
import { GUESSED } from '../../phrases/guessed.ts';
import type { Phrase } from '../../phrases/schema.ts';
import type { Head } from '../../settings/heads.ts';
import { KIND_NAMES, STEP_NAMES } from '../../ui/names.ts';
import { wordsOf } from '../choices.tsx';
import { type Entry, isEditable } from '../state.ts';
import { say, sayCount } from '../../l10n/index.ts';

interface BulkProps {
  entries: readonly Entry[];
  targets: readonly Head[];
  /** Changes those of them that can be changed. */
  onChange(text: string, change: (phrase: Phrase) => Phrase | null): void;
  onCopy(library: string): void;
  onMark(mark: 'off' | 'pinned', on: boolean): void;
  onExport(format: 'json' | 'csv'): void;
  onClear(): void;
}

const withTags = (phrase: Phrase, tags: string[]): Phrase => {
  const { tags: _, ...rest } = phrase;
  return tags.length > 0 ? { ...rest, tags } : rest;
};

const ANY = 'any';
const withKind = ({ kinds: _, ...rest }: Phrase, kind: FailureKind | typeof ANY): Phrase =>
  kind === ANY ? rest : { ...rest, kinds: [kind] };

/** What can be done with all selected phrases at once. */
export function Bulk({ entries, targets, onChange, onCopy, onMark, onExport, onClear }: BulkProps) {
  const [tags, setTags] = useState('');
  const own = entries.filter(isEditable).length;
  return (
    <section class="bulk" aria-label={say('phrases_selectedName')}>
      <b>{say('phrases_selected', entries.length)}</b>
      {own < entries.length && <span class="soft">{sayCount('phrases_notHere', entries.length - own)}</span>}
      {own > 0 && (
        <>
          <select
            aria-label={say('phrases_setTheStepOfThe')}
            value=""
            onChange={(event) => {
              const step = event.currentTarget.value as Step;
              if (step)
                onChange(sayCount('phrases_stepChanged', own), (phrase) => ({
                  ...withTags(
                    phrase,
                    (phrase.tags ?? []).filter((tag) => tag !== GUESSED),
                  ),
                  step,
                }));
            }}
          >
            <option value="">{say('phrases_setStep')}</option>
            {STEPS.map((step) => (
              <option value={step}>{STEP_NAMES[step]}</option>
            ))}
          </select>
          <select
            aria-label={say('phrases_setTheKindOfThe')}
            value=""
            onChange={(event) => {
              const kind = event.currentTarget.value as FailureKind | typeof ANY;
              if (kind) onChange(sayCount('phrases_kindChanged', own), (phrase) => withKind(phrase, kind));
            }}
          >
            <option value="">{say('phrases_setKind')}</option>
            <option value={ANY}>{say('common_anyFailure')}</option>
            {FAILURE_KINDS.map((kind) => (
              <option value={kind}>{KIND_NAMES[kind]}</option>
            ))}
          </select>
          <input
            type="text"
            aria-label={say('phrases_tagsForTheSelected')}
            placeholder={say('phrases_tags')}
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
          />
          <button
            type="button"
            disabled={!tags.trim()}
            onClick={() =>
              onChange(sayCount('phrases_tagged', own), (phrase) =>
                withTags(phrase, [...new Set([...(phrase.tags ?? []), ...wordsOf(tags)])].slice(0, 50)),
              )
            }
          >
            {say('phrases_addTags')}
          </button>
          <button
            type="button"
            disabled={!tags.trim()}
            onClick={() =>
              onChange(sayCount('phrases_untagged', own), (phrase) =>
                withTags(
                  phrase,
                  (phrase.tags ?? []).filter((tag) => !wordsOf(tags).includes(tag)),
                ),
              )
            }
          >
            {say('phrases_removeTags')}
          </button>
        </>
      )}
      <select
        aria-label={say('phrases_copyTheSelectedToA')}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) onCopy(event.currentTarget.value);
        }}
      >
        <option value="">{say('phrases_copyTo2')}</option>
        {targets.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <button type="button" onClick={() => onMark('pinned', true)}>
        {say('common_pin')}
      </button>
      <button type="button" onClick={() => onMark('off', true)}>
        {say('common_switchOff')}
      </button>
      <button type="button" onClick={() => onMark('off', false)}>
        {say('common_switchOn')}
      </button>
      <button type="button" onClick={() => onExport('json')}>
        {say('phrases_exportJSON')}
      </button>
      <button type="button" onClick={() => onExport('csv')}>
        {say('phrases_exportCSV')}
      </button>
      {own > 0 && (
        <button type="button" onClick={() => onChange(sayCount('phrases_deleted', own), () => null)}>
          {say('common_delete')}
        </button>
      )}
      <button type="button" class="link" onClick={onClear}>
        {say('phrases_clearSelection')}
      </button>
    </section>
  );
}
