/** Two raters' levels set beside each other: the figures, and where they differ. Pure. */
import { GRADED, type Graded, YES_NO, type YesNo } from '../../coach/model.ts';
import { review } from '../../coach/review.ts';
import { conversationOf } from '../../practice/exercises/schema.ts';
import { type Agreement, agreementOf, type Pair } from './agreement.ts';
import type { FullRating } from './ratings.ts';
import { REPLIES, type RatedReply } from './replies.ts';

export type Label = Graded | YesNo;
export const LABELS: readonly Label[] = [...GRADED, ...YES_NO];

export type AllRatings = ReadonlyMap<string, FullRating>;

export interface CoachRatings {
  ratings: AllRatings;
  /** The words of the reply that earned a label, where there are some. */
  evidence(reply: string, label: Label): string | null;
}

/** How the coach rates the ten replies: as it reads any reply, with nothing switched off. */
export function coachRatings(): CoachRatings {
  const ratings = new Map<string, FullRating>();
  const seen = new Map<string, string>();
  for (const { id, exercise, text } of REPLIES) {
    const rating: Partial<Record<Label, number>> = {};
    for (const { step, level, evidence } of review(text, conversationOf(exercise)).steps) {
      rating[step] = GRADED.some((label) => label === step) ? level : level > 0 ? 1 : 0;
      if (evidence) seen.set(`${id} ${step}`, text.slice(evidence.from, evidence.to));
    }
    ratings.set(id, rating as FullRating);
  }
  return { ratings, evidence: (reply, label) => seen.get(`${reply} ${label}`) ?? null };
}

export interface Difference {
  label: Label;
  mine: number;
  theirs: number;
}

export interface Comparison {
  /** The six levels of all replies together, and the six that are yes or no. */
  graded: Agreement;
  yesNo: Agreement;
  byLabel: { label: Label; of: number; same: number }[];
  /** Replies with something rated differently, the furthest apart first within each. */
  differences: { reply: RatedReply; at: number; labels: Difference[] }[];
}

/** Compares what both have rated in full. */
export function compare(mine: AllRatings, theirs: AllRatings): Comparison {
  const both = REPLIES.flatMap((reply, at) => {
    const [one, other] = [mine.get(reply.id), theirs.get(reply.id)];
    return one && other ? [{ reply, at, one, other }] : [];
  });
  const pairs = (labels: readonly Label[]): Pair[] =>
    both.flatMap(({ one, other }) => labels.map((label): Pair => [one[label], other[label]]));
  return {
    graded: agreementOf(pairs(GRADED), 3),
    yesNo: agreementOf(pairs(YES_NO), 2),
    byLabel: LABELS.map((label) => {
      const { of, same } = agreementOf(pairs([label]), 3);
      return { label, of, same };
    }),
    differences: both.flatMap(({ reply, at, one, other }) => {
      const labels = LABELS.flatMap((label) =>
        one[label] === other[label] ? [] : [{ label, mine: one[label], theirs: other[label] }],
      ).sort((a, b) => Math.abs(b.mine - b.theirs) - Math.abs(a.mine - a.theirs));
      return labels.length > 0 ? [{ reply, at, labels }] : [];
    }),
  };
}
