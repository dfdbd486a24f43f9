import type { Conversation, Finding, Level, Reading, Sentence, Span, Step } from './model.ts';

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
  /** Looks at one sentence and says which part of it shows it (offsets into the sentence's text), or null. */
  find(sentence: Sentence, context: RuleContext): Span | null;
  /** True when `find` looks at more than the sentence, so that its result must not be remembered with the sentence. */
  needsContext?: boolean;
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

/** A rule that flags wording that makes it worse or says nothing. */
export interface PitfallRule extends Rule {
  severity: 'harm' | 'weak';
  /** What to write instead, in words. */
  better: string;
  /** True when it only makes sense in an answer to a complaint. */
  complaintsOnly: boolean;
  /** Text that can stand in place of the span (offsets into the sentence), or null where none is safe. */
  replace?(found: Span, sentence: Sentence, context: RuleContext): string | null;
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
    const found = pattern.exec(sentence.norm);
    if (found && !unless.some((one) => one.test(sentence.norm)))
      return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}
