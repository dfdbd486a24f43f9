/** Underlines flagged wording, and moves them with the text while it is being edited. */
import { render } from 'preact';
import type { PitfallFinding } from '../coach/model.ts';
import { type Underline, underlines } from './marks.ts';
import { moved } from './moved.ts';
import type { OverlayState } from './state.ts';

/** What is marked, at its places in the draft as it is now. */
export const marked = ({ mode, advice, draft, editor }: OverlayState): PitfallFinding[] =>
  mode === 'quiet' || mode === 'atSend' || !advice || advice.pitfalls.length === 0
    ? []
    : moved(advice.pitfalls, draft ?? '', editor.read());

const spansOf = (findings: readonly PitfallFinding[]) => JSON.stringify(findings.map(({ span }) => span));

/** The text up to the last mark, the marks, and the place and size of the field: while these stand, so do the underlines. */
function dependsOn({ editor: { root, box, read } }: OverlayState, found: readonly PitfallFinding[]): string {
  const last = Math.max(0, ...found.map(({ span }) => span.to));
  const { left, top, width, height } = box.getBoundingClientRect();
  const place = [left, top, width, height, root.clientWidth, root.scrollTop, root.scrollLeft].join(' ');
  // The word after the last mark may break the line.
  return `${place} ${JSON.stringify(found.map(({ span, severity }) => [span, severity]))} ${read().slice(0, last + 40)}`;
}

/** @param part where the underlines of native fields are drawn */
export function underlining(part: HTMLElement) {
  let drawn = '[]';
  /** The spans that are underlined now. */
  let at = '[]';
  /** They are where they were found. */
  let unmoved = false;
  /** What the underlines' places depend on, as it was when they were drawn. */
  let drawnFor = '';
  const draw = (state: OverlayState) => {
    const found = marked(state);
    const depends = dependsOn(state, found);
    if (depends === drawnFor) return;
    drawnFor = depends;
    at = spansOf(found);
    unmoved = at === spansOf(state.advice?.pitfalls ?? []);
    const lines = underlines(state.editor, found);
    const key = JSON.stringify(lines);
    if (key === drawn) return;
    drawn = key;
    render(lines.map(Mark), part);
  };
  return {
    draw,
    /** Whether nothing that is marked can have moved: typing goes on behind it, and nothing need be measured. */
    stand({ advice, draft, editor }: OverlayState): boolean {
      if (drawn === '[]') return true;
      if (!unmoved || draft === null) return false;
      const last = Math.max(0, ...(advice?.pitfalls.map(({ span }) => span.to) ?? []));
      return editor.read().slice(0, last) === draft.slice(0, last);
    },
    follow(state: OverlayState): void {
      if (spansOf(marked(state)) !== at) draw(state);
    },
    clear(): void {
      drawn = '[]';
      drawnFor = '';
      render(null, part);
    },
  };
}

const Mark = ({ left, top, width, severity }: Underline) => (
  <div class={`underline ${severity}`} style={{ transform: `translate(${left}px, ${top}px)`, width: `${width}px` }} />
);
