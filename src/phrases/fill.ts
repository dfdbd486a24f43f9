/** Fills a phrase from the customer's case; what the case does not say stays as a blank, marked until somebody fills it. */
import type { Span } from '../coach/model.ts';
import { tells } from '../coach/reading/restated/fit.ts';
import { parse, tokensOf } from '../coach/reading/restated/parse.ts';
import { agreeing, withArticle } from './grammar.ts';
import { type Case, PLACEHOLDERS, placeholderOf, valueFor } from './placeholders.ts';

export interface Filled {
  text: string;
  /** Blanks that are still open. */
  blanks: Span[];
  /** Words that come from the customer's case. */
  fromCase: Span[];
  /** The placeholders that the case filled, and those of its own that it could not fill. */
  filled: string[];
  open: string[];
}

/** "{issue}", "{{anything}}", "[day]", "%name%": everything that a phrase may leave to fill. */
const BLANK = /\{+([^{}]*)\}+|\[+([^[\]\n]{1,60})\]+|%([a-z_.]{3,40})%/gi;
/** Brackets that are text: "[sic]", "[1]". */
const TEXT = /^(?:sic|edit|link|\d+)$/i;
/** Placeholders whose value only the agent knows: leaving them open is no lack of the case. */
const AGENTS = new Set([
  'date',
  'action',
  'deed',
  'cause',
  'change',
  'offer',
  'solution',
  'choice',
  'other',
  'survey',
  'team',
  'agent',
]);

/**
 * One is sorry for what went wrong, not for what came before it: "you tried the cable, but it will not start" becomes the second half
 * after "I'm sorry that".
 */
function restatedAfter(before: string, restated: string): string {
  if (!/\b(?:sorry|apologi[sz]e|unfair on you|is|be) that $|\bapology(?: from us)?: $/i.test(before)) return restated;
  const [, first = '', second = ''] =
    /^(.+?),? (?:but|and) ((?:you|your|the|there|nothing|nobody|no one|we|our)\b.*)$/.exec(restated) ??
    /^(.+?), but ((?:it|they)\b.*)$/.exec(restated) ??
    [];
  // "Your phone and your bag are gone" is one clause, and "the fan rattled and the desk did nothing" lives by its first half.
  const own = /^you(?:'ve|'d)? /.test(first) || /^your? /.test(second);
  return second && parse(tokensOf(first)) && tells(second) && (restated.includes(', but ') || (own && !tells(first)))
    ? second
    : restated;
}

/**
 * @param text a phrase with placeholders
 * @returns the sentence as it would be inserted: no placeholder survives outside its `blanks`
 */
export function fill(text: string, known: Case): Filled {
  const once = filledOnce(text, known);
  if (!LEFT_OVER.test(unmarked(once))) return once;
  // "{ {issue} }": what stood around a placeholder now looks like one itself.
  const again = filledOnce(once.text.replace(/\{+\s*|\s*\}+/g, ''), known);
  return { ...again, fromCase: [], filled: once.filled, open: once.open };
}

/** What still looks like a blank. */
const LEFT_OVER = /\{[^{}]*\}|%[a-z_.]{3,40}%|\[(?!(?:sic|edit|link|\d+)\])[^[\]\n]{1,60}\]/i;
/** A text with its blanks cut out. */
const unmarked = ({ text, blanks }: Filled): string =>
  [0, ...blanks.map(({ to }) => to)].map((from, at) => text.slice(from, blanks[at]?.from ?? text.length)).join('\n');

function filledOnce(text: string, known: Case): Filled {
  const result: Filled = { text: '', blanks: [], fromCase: [], filled: [], open: [] };
  let last = 0;
  let plural = false;
  const copy = (to: number) => {
    result.text += agreeing(text.slice(last, to), plural);
    plural = false;
  };
  for (const found of text.matchAll(BLANK)) {
    const [whole, braced, bracketed, percent] = found;
    if (bracketed !== undefined && TEXT.test(bracketed)) continue;
    copy(found.index);
    last = found.index + whole.length;
    const name = placeholderOf(braced ?? '');
    const value = name === null ? null : valueFor(name, known);
    if (name !== null && value !== null) {
      const fitted = withArticle(result.text, name === 'restated' ? restatedAfter(result.text, value) : value);
      result.text = fitted.before + fitted.value;
      result.fromCase.push({ from: fitted.before.length, to: result.text.length });
      result.filled.push(name);
      plural = name === 'issue' && fitted.plural;
    } else {
      const label = name === null ? (braced ?? bracketed ?? percent ?? '') : (PLACEHOLDERS[name] ?? name);
      const from = result.text.length;
      result.text += `[${label.replace(/[_.%[\]{}]+/g, ' ').trim() || 'fill in'}]`;
      result.blanks.push({ from, to: result.text.length });
      if (name !== null && !AGENTS.has(name)) result.open.push(name);
    }
  }
  copy(text.length);
  return result;
}
