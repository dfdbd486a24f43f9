import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Rows {
  items: VirtualItem[];
  /** Height of what is not drawn above and below, in pixels. */
  above: number;
  below: number;
  /** To be given each drawn row, for its real height. */
  measure(row: Element | null): void;
  show(index: number): void;
}

/**
 * Only the rows in sight of a long list are drawn.
 *
 * @param scroller the element that scrolls
 * @param guess a row's height before it is drawn, in pixels
 */
export function useRows(scroller: RefObject<HTMLElement | null>, keys: readonly string[], guess: number): Rows {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const options = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    getItemKey: (index: number) => keys[index] ?? index,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement,
    indexAttribute: 'data-index',
    // Before the first layout is known, a screenful.
    initialRect: { width: 0, height: 700 },
    onChange: () => redraw(),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const items = virtual.getVirtualItems();
  const total = virtual.getTotalSize();
  return {
    items,
    above: items[0]?.start ?? 0,
    below: Math.max(0, total - (items.at(-1)?.end ?? 0)),
    measure: (row) => virtual.measureElement(row),
    show: (index) => virtual.scrollToIndex(index),
  };
}
