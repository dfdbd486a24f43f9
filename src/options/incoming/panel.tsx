import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { finish, type Finished } from '../../phrases/imports/finish.ts';
import { type Incoming, type Importer, isRecord, type Source } from '../../phrases/imports/importer.ts';
import { recognise, tableFor } from '../../phrases/imports/index.ts';
import { guessMapping, isOurs, type Mapping, rowsOf, type Table } from '../../phrases/imports/table.ts';
import { type Pack, readPack } from '../../settings/pack.ts';
import { parseJson } from '../../phrases/faults.ts';
import { rich } from '../../ui/rich.tsx';
import type { Notes } from '../note.tsx';
import { plainOf } from '../plain.ts';
import type { State } from '../state.ts';
import { Columns } from './columns.tsx';
import { PackReview } from './pack.tsx';
import { RowsReview } from './rows.tsx';
import { say } from '../../l10n/index.ts';

/** What was handed over, as far as it is understood. */
type Stage =
  | { stage: 'empty' }
  | { stage: 'pack'; pack: Pack; name: string }
  | {
      stage: 'rows';
      importer: Importer;
      source: Source;
      table: Table | null;
      mapping: Mapping;
      head: Incoming['head'];
      own: boolean;
      finished: Finished;
    };

interface PanelProps {
  state: State;
  given: { name: string; text: string } | null;
  notes: Notes;
  onClose(): void;
}

/** Libraries, packs and other tools' exports come in here: by file, drag and drop, or paste. Nothing is stored before it was looked at. */
export function IncomingPanel({ state, given, notes, onClose }: PanelProps) {
  const [stage, setStage] = useState<Stage>({ stage: 'empty' });
  /** How much of the rows is read, from 0 to 1, while they are being read. */
  const [part, setPart] = useState<number | null>(null);
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const refuse = (why: string) => {
    setStage({ stage: 'empty' });
    notes.tell({ ok: false, error: say('incoming_nothing', why) }, '');
  };
  const readRows = async (importer: Importer, source: Source, table: Table | null, mapping: Mapping) => {
    const read = table ? { ok: true as const, value: { head: {}, ...rowsOf(table, mapping) } } : importer.read(source);
    if (!read.ok) return refuse(read.error);
    setPart(0);
    const finished = await finish(read.value, importer, plainOf, setPart);
    setPart(null);
    const own = read.value.own ?? false;
    setStage({ stage: 'rows', importer, source, table, mapping, head: read.value.head, own, finished });
  };
  const take = async (name: string, text: string) => {
    notes.clear();
    const json = parseJson(text);
    if (json.ok && isPack(json.value)) {
      const pack = readPack(text);
      if (!pack.ok) return refuse(pack.faults.join(' '));
      return setStage({ stage: 'pack', pack: pack.value, name });
    }
    const found = recognise(name, text);
    if (!found.ok) return refuse(found.error);
    const { importer, source } = found.value;
    const table = tableFor(importer, source);
    await readRows(importer, source, table && !isOurs(table) ? table : null, table ? guessMapping(table) : {});
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was handed over is read once
  useEffect(() => {
    if (given) void take(given.name, given.text);
  }, [given]);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    window.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    window.addEventListener(
      'drop',
      async (event) => {
        event.preventDefault();
        const dropped = event.dataTransfer?.files[0];
        if (dropped) await take(dropped.name, await dropped.text());
      },
      { signal },
    );
    return () => end.abort();
  });

  return (
    <section class="form" aria-label={say('incoming_import')}>
      <h3 ref={heading} tabIndex={-1}>
        {say('incoming_import')}
      </h3>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={say('incoming_libraryFile')}
        onChange={async (event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) await take(chosen.name, await chosen.text());
          if (file.current) file.current.value = '';
        }}
      />
      {stage.stage === 'empty' && part === null && (
        <>
          <p>
            {rich(
              'incoming_intro',
              <a href="../../help/formats.html" target="_blank" rel="noreferrer">
                {say('incoming_whichFormats')}
              </a>,
            )}
          </p>
          <div class="row">
            <button type="button" class="primary" onClick={() => file.current?.click()}>
              {say('incoming_chooseAFile')}
            </button>
            <button type="button" onClick={onClose}>
              {say('common_closeButton')}
            </button>
          </div>
          <label>
            {say('incoming_orPasteItsText')}
            <textarea value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
          </label>
          <div class="row">
            <button type="button" disabled={!pasted.trim()} onClick={() => void take('pasted', pasted)}>
              {say('incoming_lookAtIt')}
            </button>
          </div>
        </>
      )}
      {part !== null && (
        <label>
          {say('incoming_reading')}
          <progress value={part} />
        </label>
      )}
      {stage.stage === 'rows' && (
        <>
          <p class="soft">
            {say(`formats_${stage.importer.id}`)}. {say(`formats_${stage.importer.id}_shape`)}
          </p>
          {stage.table && (
            <Columns
              table={stage.table}
              mapping={stage.mapping}
              onChange={(mapping) => void readRows(stage.importer, stage.source, stage.table, mapping)}
            />
          )}
          {part === null && (
            <RowsReview
              key={JSON.stringify(stage.mapping)}
              state={state}
              notes={notes}
              name={stage.head.name ?? stage.source.name.replace(/\.\w+$/, '')}
              head={stage.head}
              whole={stage.own && stage.head.id !== undefined}
              finished={stage.finished}
              onDone={onClose}
              onLeave={() => setStage({ stage: 'empty' })}
            />
          )}
        </>
      )}
      {stage.stage === 'pack' && (
        <PackReview
          state={state}
          notes={notes}
          pack={stage.pack}
          onDone={onClose}
          onLeave={() => setStage({ stage: 'empty' })}
        />
      )}
    </section>
  );
}

/** A library has phrases; a pack says what it is, or holds libraries or settings. */
const isPack = (value: unknown): boolean =>
  isRecord(value) &&
  !Object.hasOwn(value, 'phrases') &&
  (value.amends === 'pack' ||
    ['libraries', 'goodwill', 'stepsOff', 'rulesOff', 'words', 'perSite', 'taught'].some((key) =>
      Object.hasOwn(value, key),
    ));
