import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Channel, type FailureKind, type Mood, STEPS, type Step } from '../../coach/model.ts';
import { GUESSED } from '../../phrases/guessed.ts';
import { type Draft, type Others, phraseChecks } from '../../phrases/phraseChecks.ts';
import { PLACEHOLDERS } from '../../phrases/placeholders.ts';
import { LONGEST_PHRASE, type Phrase } from '../../phrases/schema.ts';
import type { Head } from '../../settings/heads.ts';
import { CHANNEL_NAMES, KIND_NAMES, MOOD_NAMES, STAGE_NAMES, STEP_NAMES, TONE_NAMES } from '../../ui/names.ts';
import { Choice, Several, TextField, wordsOf } from '../choices.tsx';
import { keyOf } from '../state.ts';
import { Preview } from './preview.tsx';
import { say } from '../../l10n/index.ts';

interface FormProps {
  draft: Draft;
  library: string;
  /** Libraries that it can be put into; an existing phrase stays where it is. */
  targets: readonly Head[];
  fresh: boolean;
  others: Others;
  agentName: string | null;
  onSave(phrase: Phrase, library: string): void;
  onCancel(): void;
}

/** Optional fields without what is empty, so that nothing empty is stored. */
const filled = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;

/** A phrase to write or change, with what the customer would get and what the coach says of it. */
export function PhraseForm({ draft, library, targets, fresh, others, agentName, onSave, onCancel }: FormProps) {
  const [text, setText] = useState(draft.text);
  const [title, setTitle] = useState(draft.title ?? '');
  const [step, setStep] = useState<Step | null>(draft.step);
  const [target, setTarget] = useState(library);
  const [kinds, setKinds] = useState<FailureKind[]>(draft.kinds ?? []);
  const [moods, setMoods] = useState<Mood[]>(draft.moods ?? []);
  const [channels, setChannels] = useState<Channel[]>(draft.channels ?? []);
  const [stage, setStage] = useState<keyof typeof STAGE_NAMES | null>(draft.stage ?? null);
  const [tone, setTone] = useState<keyof typeof TONE_NAMES | null>(draft.tone ?? null);
  const [tags, setTags] = useState(draft.tags?.join(', ') ?? '');
  const [shortcut, setShortcut] = useState(draft.shortcut ?? '');
  const [note, setNote] = useState(draft.note ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key can arrive: what is typed right after the click must land here.
  useLayoutEffect(() => field.current?.focus(), []);
  const guessed = draft.tags?.includes(GUESSED) && wordsOf(tags).includes(GUESSED) && step === draft.step;
  const flags = useMemo(
    () =>
      phraseChecks(
        { id: draft.id, text, step, shortcut, tags: guessed ? [GUESSED] : [] },
        keyOf(target, draft.id),
        others,
      ),
    [draft.id, text, step, shortcut, guessed, target, others],
  );
  return (
    <form
      class="form"
      aria-label={say('common_phrase')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!step) return;
        const optional = filled({
          title: title.trim(),
          kinds,
          moods,
          channels,
          stage,
          tone,
          // Whoever saves a phrase has seen its step.
          tags: wordsOf(tags).filter((tag) => tag !== GUESSED),
          shortcut: shortcut.trim(),
          note: note.trim(),
        });
        onSave({ id: draft.id, text: text.trim(), step, ...optional } as Phrase, target);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="halves">
        <div class="fields">
          <label>
            {say('common_text')}
            <textarea
              name="text"
              required
              maxLength={LONGEST_PHRASE}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              aria-describedby="placeholders flags"
              ref={field}
            />
          </label>
          <p id="placeholders" class="soft">
            {say(
              'phrases_blanks',
              Object.keys(PLACEHOLDERS)
                .map((name) => `{${name}}`)
                .join(' '),
            )}
          </p>
        </div>
        <Preview text={text} agentName={agentName} />
      </div>
      <div id="flags" aria-live="polite" lang="en">
        {flags.map((flag) => (
          <span class="flag">{flag}</span>
        ))}
      </div>
      <div class="row">
        <label>
          {say('common_step')}
          <select
            required
            value={step ?? ''}
            onChange={(event) => setStep((event.currentTarget.value || null) as Step | null)}
          >
            <option value="">{say('phrases_chooseAStep')}</option>
            {STEPS.map((one) => (
              <option value={one}>{STEP_NAMES[one]}</option>
            ))}
          </select>
        </label>
        <TextField label={say('common_title')} value={title} onChange={setTitle} maxLength={200} />
        <TextField label={say('common_tags')} value={tags} onChange={setTags} placeholder="refund, gold customers" />
        <TextField
          label={say('common_shortcut')}
          value={shortcut}
          onChange={setShortcut}
          maxLength={40}
          placeholder="/late"
        />
        {fresh && targets.length > 1 && (
          <label>
            {say('common_library')}
            <select value={target} onChange={(event) => setTarget(event.currentTarget.value)}>
              {targets.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      <details>
        <summary>{say('phrases_whenItFitsAndA')}</summary>
        <Several legend={say('common_kindsOfFailure')} values={kinds} names={KIND_NAMES} onChange={setKinds} />
        <Several legend={say('common_moods')} values={moods} names={MOOD_NAMES} onChange={setMoods} />
        <Several legend={say('common_channels')} values={channels} names={CHANNEL_NAMES} onChange={setChannels} />
        <div class="row">
          <Choice
            label={say('common_stage')}
            value={stage}
            names={STAGE_NAMES}
            none={say('common_any')}
            onChange={(one) => setStage(one)}
          />
          <Choice
            label={say('common_tone')}
            value={tone}
            names={TONE_NAMES}
            none={say('common_any')}
            onChange={(one) => setTone(one)}
          />
        </div>
        <label>
          {say('phrases_noteForColleagues')}
          <textarea maxLength={1_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      </details>
      <div class="row">
        <button type="submit" class="primary">
          {say('common_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('common_cancel')}
        </button>
      </div>
    </form>
  );
}
