import type { Rewrite } from '../../rule.ts';
import { asSentence, isClause } from './shape.ts';

const TAKEN_BACK =
  /^((?:i(?:'m|’m| am)|we(?:'re|’re| are)|i|we) (?:\w+ ){0,2}?(?:sorry|apologi[sz]e|regret|understand|appreciate)\b[^.!?;,]*?),? (?:but|however,?|though|although) ([^.!?;]+)[.!]?$/i;

/** The apology ends where it ends; the rest is a sentence of its own, word for word. */
export const twoSentences: Rewrite = ({ text }) => {
  const [, warm = '', rest = ''] = TAKEN_BACK.exec(text) ?? [];
  return warm && isClause(rest) ? `${asSentence(warm)} ${asSentence(rest)}` : null;
};
