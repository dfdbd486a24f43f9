/** How far two raters agree, beyond what chance alone would bring. Pure. */

/** What each of two raters gave the same thing; whole numbers from 0. */
export type Pair = readonly [one: number, other: number];

export interface Agreement {
  /** Things that both rated. */
  of: number;
  /** How many of them alike. */
  same: number;
  /** From −1 to 1; null where it is not defined: nothing was rated, or both gave one and the same value throughout. */
  kappa: number | null;
}

/**
 * Weighted kappa with linear weights (Cohen 1968, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial
 * credit", Psychological Bulletin 70): a difference of two levels weighs twice as much as one of one level. With two values it is the
 * unweighted kappa (Cohen 1960, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20).
 *
 * @param values how many values there are, at least two: 3 for levels from 0 to 2
 */
export function agreementOf(pairs: readonly Pair[], values: number): Agreement {
  const of = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  const apart = (one: number, other: number) => Math.abs(one - other) / (values - 1);
  const observed = pairs.reduce((sum, [one, other]) => sum + apart(one, other), 0);
  const each = (which: 0 | 1) =>
    Array.from({ length: values }, (_, value) => pairs.filter((pair) => pair[which] === value).length);
  const [ones, others] = [each(0), each(1)];
  const expected = ones.reduce(
    (sum, first, one) => sum + others.reduce((inner, second, other) => inner + first * second * apart(one, other), 0),
    0,
  );
  return { of, same, kappa: expected === 0 ? null : 1 - (observed * of) / expected };
}

export const MEANINGS = ['poor', 'slight', 'fair', 'moderate', 'substantial', 'almostPerfect'] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * A kappa in words, after Landis and Koch (1977, "The measurement of observer agreement for categorical data", Biometrics 33): below 0 poor,
 * to 0.20 slight, to 0.40 fair, to 0.60 moderate, to 0.80 substantial, above almost perfect. They call the bounds arbitrary themselves.
 */
export const meaningOf = (kappa: number): Meaning =>
  kappa < 0
    ? 'poor'
    : kappa <= 0.2
      ? 'slight'
      : kappa <= 0.4
        ? 'fair'
        : kappa <= 0.6
          ? 'moderate'
          : kappa <= 0.8
            ? 'substantial'
            : 'almostPerfect';
