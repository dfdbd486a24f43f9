import { useState } from 'preact/hooks';
import type { FailureKind } from '../coach/model.ts';
import { aboutOf } from '../settings/lists.ts';
import type { Goodwill as Line, Settings } from '../settings/schema.ts';
import { KIND_NAMES } from '../ui/names.ts';
import { TextField } from './choices.tsx';
import { type Column, EntryTable, useEntries } from './entries.tsx';
import { EntryForm } from './entryForm.tsx';
import { goodwillOffer } from './inWords.ts';
import { NoteView } from './note.tsx';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

const kindName = (kind: Line['kind']) => (kind === 'any' ? say('common_anyFailure') : KIND_NAMES[kind]);
const COLUMNS: readonly Column<Line>[] = [
  { name: say('common_forWhat'), of: ({ kind }) => kindName(kind), short: true },
  { name: say('goodwill_fromDay'), of: ({ fromDays }) => fromDays, named: true, short: true },
  { name: say('goodwill_offer'), of: goodwillOffer },
  { name: say('common_words'), of: ({ words }) => words, soft: true },
];
const keyOf = (line: Line) => aboutOf('goodwill', line);

/** What may be offered for which failure and wait, up to what, and who agrees to more. */
export function Goodwill({ state, save }: { state: State; save(change: Partial<Settings>): Promise<string | null> }) {
  const { goodwill } = state.settings;
  const locked = state.locked.has('goodwill');
  const [problem, setProblem] = useState<string | null>(null);
  const put = async (lines: Line[]) => {
    const refused = await save({ goodwill: lines });
    setProblem(refused);
    return refused;
  };
  const list = useEntries({ entries: goodwill, keyOf, put });
  return (
    <section>
      <h2>{say('options_pane_goodwill')}</h2>
      <p class="soft">{say('goodwill_whereALineFitsThe')}</p>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <NoteView notes={list.notes} />
      {!locked && (
        <LineForm
          key={list.editing ? keyOf(list.editing) : ''}
          line={list.editing}
          onKeep={list.keep}
          onCancel={() => list.edit(null)}
        />
      )}
      {goodwill.length > 0 && (
        <EntryTable
          columns={COLUMNS}
          entries={goodwill}
          keyOf={keyOf}
          nameOf={({ offer }) => offer}
          focus={list.focus}
          {...(!locked && {
            onEdit: (line: Line) => list.edit(line),
            onRemove: (line: Line) => void list.remove(line),
          })}
        />
      )}
    </section>
  );
}

interface LineFormProps {
  /** The line that is changed; null for a new one. */
  line: Line | null;
  onKeep(line: Line): Promise<boolean>;
  onCancel(): void;
}

const EMPTY = { kind: 'any', fromDays: '0', offer: '', upTo: '', currency: '', approver: '', words: '' };
/** A line as it stands in the fields. */
const fieldsOf = (line: Line | null): typeof EMPTY =>
  line === null
    ? EMPTY
    : {
        kind: line.kind,
        fromDays: String(line.fromDays),
        offer: line.offer,
        upTo: line.upTo === null ? '' : String(line.upTo),
        currency: line.currency ?? '',
        approver: line.approver ?? '',
        words: line.words ?? '',
      };

function LineForm({ line, onKeep, onCancel }: LineFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(line));
  const field = (key: keyof typeof EMPTY, label: string, more: object = {}) => (
    <TextField
      label={label}
      value={fields[key]}
      onChange={(value) => setFields({ ...fields, [key]: value })}
      {...more}
    />
  );
  return (
    <EntryForm
      label={say('goodwill_goodwillLine')}
      changes={line?.offer ?? null}
      add={say('goodwill_addTheLine')}
      onCancel={onCancel}
      onSubmit={async () => {
        const kept = await onKeep({
          kind: fields.kind as Line['kind'],
          fromDays: Number(fields.fromDays) || 0,
          offer: fields.offer.trim(),
          upTo: fields.upTo === '' ? null : Number(fields.upTo),
          currency: fields.currency.trim() || null,
          approver: fields.approver.trim() || null,
          words: fields.words.trim() || null,
        });
        if (kept) setFields(EMPTY);
      }}
    >
      <div class="row">
        <label>
          {say('common_forWhat')}
          <select value={fields.kind} onChange={(event) => setFields({ ...fields, kind: event.currentTarget.value })}>
            <option value="any">{kindName('any')}</option>
            {(Object.keys(KIND_NAMES) as FailureKind[]).map((kind) => (
              <option value={kind}>{KIND_NAMES[kind]}</option>
            ))}
          </select>
        </label>
        {field('fromDays', say('goodwill_fromDays'), { number: { min: 0, max: 3_650 } })}
        {field('offer', say('goodwill_whatOffer'), {
          required: true,
          maxLength: 200,
          placeholder: say('goodwill_voucher'),
        })}
      </div>
      <div class="row">
        {field('upTo', say('goodwill_upTo'), { number: { min: 0, step: 'any' } })}
        {field('currency', say('goodwill_currency'), { maxLength: 10, placeholder: 'EUR' })}
        {field('approver', say('goodwill_approver'), { maxLength: 200, placeholder: say('goodwill_lead') })}
      </div>
      {field('words', say('goodwill_wordsToUse'), {
        maxLength: 500,
        placeholder: 'As an apology I have added a voucher to your account.',
      })}
    </EntryForm>
  );
}
