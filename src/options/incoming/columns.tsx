import { COLUMNS, type Column, type Mapping, type Table, withText } from '../../phrases/imports/table.ts';
import { say } from '../../l10n/index.ts';

const NAMES: Record<Column, string> = {
  text: say('common_text'),
  title: say('common_title'),
  step: say('common_step'),
  kinds: say('common_kindsOfFailure'),
  moods: say('common_moods'),
  tone: say('common_tone'),
  channels: say('common_channels'),
  stage: say('common_stage'),
  tags: say('common_tags'),
  shortcut: say('common_shortcut'),
  note: say('incoming_col_note'),
  id: say('incoming_col_id'),
};

/** Which column of a table is what; the first rows show whether it is right. */
export function Columns({
  table,
  mapping,
  onChange,
}: {
  table: Table;
  mapping: Mapping;
  onChange(mapping: Mapping): void;
}) {
  const at = (index: number): Column | '' => COLUMNS.find((column) => mapping[column] === index) ?? '';
  return (
    <div class="scroll">
      <table aria-label={say('incoming_columns')}>
        <thead>
          <tr>
            {table.headers.map((header, index) => (
              <th scope="col">
                {header}
                <select
                  aria-label={say('incoming_columnIs', header)}
                  value={at(index)}
                  onChange={(event) => {
                    const chosen = event.currentTarget.value as Column | '';
                    const rest = Object.fromEntries(
                      Object.entries(mapping).filter(([column, place]) => place !== index && column !== chosen),
                    );
                    onChange(withText(table, chosen ? { ...rest, [chosen]: index } : rest));
                  }}
                >
                  <option value="">{say('incoming_leaveOut')}</option>
                  {COLUMNS.map((column) => (
                    <option value={column}>{NAMES[column]}</option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, 3).map(({ place, cells }) => (
            <tr key={place}>
              {table.headers.map((_, index) => (
                <td class="soft">{(cells[index] ?? '').slice(0, 120)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
