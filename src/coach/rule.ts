import type { Conversation, Finding, Level, Reading, Sentence, Span, Step } from './model.ts';
import { mayMatch } from './text/gate.ts';

/** What a rule may look at besides the sentence. */
export interface RuleContext {
  draft: string;
  sentences: readonly Sentence[];
  reading: Reading;
  conversation: Conversation;
  /** Stems of the content words of the customer's messages. */
  customerStems: ReadonlySet<string>;
}

/**
 * One thing that the coach can see, with its reason and its examples. Its examples are its tests and stand in the catalogue.
 */
export interface Rule {
  id: string;
  title: string;
  /** One sentence for the agent. */
  why: string;
  /** Where the reason comes from: author and year, or "commentary" where no study was found. */
  source: string;
  /**
   * Looks at one sentence and says which part of it shows it (offsets into the sentence's text), or null. What it finds is remembered with
   * the sentence: a step's rule may look at the customer's side besides, and at whether the sentence is the first; a pitfall's at nothing else.
   */
  find(sentence: Sentence, context: RuleContext): Span | null;
  /** Sentences that it must find; for pitfalls with a better way. */
  flags: readonly (string | readonly [text: string, better: string])[];
  /** Sentences that it must leave alone: among them every false alarm that was mended. */
  allows: readonly string[];
}

/** A rule that earns a step its level. */
export interface StepRule extends Rule {
  step: Step;
  level: Exclude<Level, 0>;
}

/** A whole sentence put in another way that keeps its facts, or null where none is safe. */
export type Rewrite = (sentence: Sentence) => string | null;

/** A rule that flags wording that makes it worse or says nothing. */
export interface PitfallRule extends Rule {
  severity: 'harm' | 'weak';
  /** What to write instead, in words. */
  better: string;
  /** True when it only makes sense in an answer to a complaint. */
  complaintsOnly: boolean;
  /** Asked of what `find` found in the sentence's words alone: whether it stands here, too. Left out where it always does. */
  holds?(found: Span, sentence: Sentence, context: RuleContext): boolean;
  /** Text that can stand in place of the span (offsets into the sentence), or null where none is safe. */
  replace?(found: Span, sentence: Sentence, context: RuleContext): string | null;
  /** The whole sentence in another way, where the span alone cannot be replaced. */
  rewrite?: Rewrite;
}

/** A step as the draft's words show it, before it is decided whether it is wanted. */
export interface JudgedStep {
  step: Step;
  level: Level;
  evidence: Span | null;
  findings: Finding[];
}

/** The first match of any of these patterns in the sentence's normalised text, as a span of the sentence. */
export function match(sentence: Sentence, patterns: readonly RegExp[], unless: readonly RegExp[] = []): Span | null {
  for (const pattern of patterns) {
    if (!mayMatch(pattern, sentence.norm)) continue;
    const found = pattern.exec(sentence.norm);
    if (found && !unless.some((one) => mayMatch(one, sentence.norm) && one.test(sentence.norm)))
      return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** What takes the harm out of a match. All patterns look at normalised text. */
export interface Guards {
  /** What stands right before the match; it should end in `$`. */
  before?: RegExp;
  /** What follows right after the match; it should begin with `^`. */
  after?: RegExp;
  /** Anywhere in the sentence. */
  anywhere?: RegExp;
}
/** How far guards look to either side. In characters. */
const NEAR = 80;

/**
 * The first match of any of these patterns that nothing around it defuses.
 *
 * @param patterns with the flag `g`
 */
export function spot({ norm }: Sentence, patterns: readonly RegExp[], guards: Guards = {}): Span | null {
  if (guards.anywhere && mayMatch(guards.anywhere, norm) && guards.anywhere.test(norm)) return null;
  for (const pattern of patterns) {
    if (!mayMatch(pattern, norm)) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(norm); found; found = pattern.exec(norm)) {
      const from = found.index;
      const to = from + found[0].length;
      if (to === from) pattern.lastIndex++;
      else if (
        !guards.before?.test(norm.slice(Math.max(0, from - NEAR), from)) &&
        !guards.after?.test(norm.slice(to, to + NEAR))
      )
        return { from, to };
    }
  }
  return null;
}
