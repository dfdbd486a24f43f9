import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useRows } from './virtual.ts';

interface LongTableProps {
  label: string;
  class: string;
  keys: readonly string[];
  /** A row's height before it is drawn, in pixels. */
  guess: number;
  /** The cells of the head. */
  head: ComponentChildren;
  /** One row, which has to pass `measure` and `data-index` on to its `tr`. */
  row(index: number, key: string, measure: (row: Element | null) => void): VNode | null;
}

/** A table in a box that scrolls, also by keyboard; of a long one only the rows in sight are drawn. */
export function LongTable({ label, class: name, keys, guess, head, row }: LongTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const { items, above, below, measure } = useRows(scroller, keys, guess);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class={name} ref={scroller} tabIndex={0} aria-label={label}>
      <table aria-rowcount={keys.length + 1}>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          {above > 0 && <tr key="above" class="space" style={{ height: `${above}px` }} />}
          {items.map(({ index, key }) => row(index, String(key), measure))}
          {below > 0 && <tr key="below" class="space" style={{ height: `${below}px` }} />}
        </tbody>
      </table>
    </section>
  );
}
