/** A text cut where something is marked in it. */
import type { Span } from '../coach/model.ts';

export interface Label {
  span: Span;
  text: string;
  kind: 'step' | 'harm' | 'weak';
}

export interface Piece {
  text: string;
  /** What begins here. */
  labels: Label[];
  /** How it is marked; a pitfall before a step. */
  kind: Label['kind'] | null;
}

/** The text's pieces in order: joined they are the text again. */
export function piecesOf(text: string, labels: readonly Label[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...labels.flatMap(({ span }) => [span.from, span.to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const rank = { harm: 0, weak: 1, step: 2 };
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    const over = labels
      .filter(({ span }) => span.from <= from && span.to >= to)
      .sort((a, b) => rank[a.kind] - rank[b.kind]);
    return {
      text: text.slice(from, to),
      labels: labels.filter(({ span }) => span.from === from && span.to > from),
      kind: over[0]?.kind ?? null,
    };
  });
}
