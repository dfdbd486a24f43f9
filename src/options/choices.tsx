/** Form fields that several sections share. */
import type { RefObject } from 'preact';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  required?: boolean;
  /** In characters. */
  maxLength?: number;
  placeholder?: string;
  /** For a field that holds a number. */
  number?: { min: number; max?: number; step?: number | 'any' };
  /** To reach the `input` itself. */
  field?: RefObject<HTMLInputElement | null>;
}

/** A labelled field of one line. */
export function TextField({ label, value, onChange, number, field, ...more }: TextFieldProps) {
  const onInput = (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value);
  const shared = { ...more, ...(field ? { ref: field } : {}), value, onInput };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field stands in it, in either form
    <label>
      {label}
      {number ? <input type="number" {...number} {...shared} /> : <input type="text" {...shared} />}
    </label>
  );
}

/** One of a list, or none. */
export function Choice<T extends string>({
  label,
  value,
  names,
  none,
  onChange,
}: {
  label: string;
  value: T | null;
  names: Readonly<Record<T, string>>;
  /** What stands for none; left out where one has to be chosen. */
  none?: string;
  onChange(value: T | null): void;
}) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange((event.currentTarget.value || null) as T | null)}>
        {none !== undefined && <option value="">{none}</option>}
        {(Object.keys(names) as T[]).map((one) => (
          <option value={one}>{names[one]}</option>
        ))}
      </select>
    </label>
  );
}

/** Any of a list; none of them means all. */
export function Several<T extends string>({
  legend,
  values,
  names,
  disabled = false,
  onChange,
}: {
  legend: string;
  values: readonly T[];
  names: Readonly<Record<T, string>>;
  disabled?: boolean;
  onChange(values: T[]): void;
}) {
  return (
    <fieldset class="several" disabled={disabled}>
      <legend>{legend}</legend>
      {(Object.keys(names) as T[]).map((one) => (
        <label>
          <input
            type="checkbox"
            checked={values.includes(one)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...values, one] : values.filter((other) => other !== one))
            }
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** Words of a comma-separated field. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];
