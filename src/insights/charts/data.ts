/** What a chart shows, apart from how it is drawn: the same data makes its table. */

/** How a series is drawn, by what it says. */
export type Tone = 'good' | 'helped' | 'bad' | 'plain';

export interface Series {
  name: string;
  tone: Tone;
  /** One for each label. */
  values: readonly number[];
}

export interface ChartData {
  /** What the labels are, over the table's first column. */
  of: string;
  labels: readonly string[];
  series: readonly Series[];
  /** Bars that lie, for labels that are words. */
  lying: boolean;
  /** The values of the period that this one is compared with, in the same order. */
  earlier?: readonly Series[];
}

/** Whether there is nothing to draw. */
export const isEmpty = ({ series, earlier = [] }: ChartData): boolean =>
  [...series, ...earlier].every(({ values }) => values.every((value) => value === 0));
