import type { Conversation, Finding, Level, Reading, Sentence, Span, Step } from './model.ts';

/** What a rule may look at besides the sentence. */
export interface RuleContext {
  draft: string;
  sentences: readonly Sentence[];
  reading: Reading;
  conversation: Conversation;
}

/**
 * One thing that the coach can see, with its reason and its examples. Its examples are its tests and stand in the options page.
 * `find` gets one sentence and says which part of it (offsets into the draft) shows it, or null.
 */
export interface Rule {
  id: string;
  title: string;
  /** One sentence for the agent. */
  why: string;
  /** Where the reason comes from: author and year, or "commentary" where no study was found. */
  source: string;
  find(sentence: Sentence, context: RuleContext): Span | null;
  /** Sentences that it must find. For pitfalls with a better way, for steps just the text. */
  flags: readonly (string | readonly [text: string, better: string])[];
  /** Sentences that it must leave alone: every false alarm that was mended. */
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
  /** Text that can stand in place of the span, or null where none is safe. */
  replace?(found: Span, sentence: Sentence, context: RuleContext): string | null;
}

/** A step as the draft's words show it, before it is decided whether it is wanted. */
export interface JudgedStep {
  step: Step;
  level: Level;
  evidence: Span | null;
  findings: Finding[];
}
