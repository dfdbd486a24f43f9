/**
 * The domain's types: what goes into a review and what comes out of it.
 * All positions are UTF-16 offsets into the draft as it was given.
 */

/** The parts of the complaint workflow, in the order in which they are shown, then the two listening habits. */
export const STEPS = [
  'acknowledge',
  'apologise',
  'own',
  'empathise',
  'explain',
  'solve',
  'options',
  'followUp',
  'compensate',
  'learn',
  'ask',
  'feedback',
] as const;
export type Step = (typeof STEPS)[number];

/** Steps that are there in degrees; of the others it is only said whether they are there. */
export const GRADED = [
  'acknowledge',
  'apologise',
  'own',
  'empathise',
  'solve',
  'followUp',
] as const satisfies readonly Step[];
export type Graded = (typeof GRADED)[number];
export const YES_NO = [
  'compensate',
  'explain',
  'learn',
  'ask',
  'options',
  'feedback',
] as const satisfies readonly Exclude<Step, Graded>[];
export type YesNo = (typeof YES_NO)[number];

/** How well a step is met: 0 absent, 1 weak (generic, hollow, vague), 2 strong. Yes/no steps are 0 or 2. */
export type Level = 0 | 1 | 2;

/** A stretch of the draft, `from` inclusive, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

export interface Message {
  from: 'customer' | 'agent';
  text: string;
}

/** Where the exchange happens; it decides how short phrases are. */
export const CHANNELS = ['mail', 'chat', 'social', 'review'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What came before the draft, oldest first. */
export interface Conversation {
  messages: Message[];
  customerName?: string | null;
  agentName?: string | null;
  channel?: Channel | null;
}

/** What went wrong, by kind. */
export const FAILURE_KINDS = [
  'late',
  'missing',
  'damaged',
  'wrongItem',
  'billing',
  'refundOwed',
  'access',
  'outage',
  'bug',
  'quality',
  'staff',
  'wait',
  'misinformation',
  'cancellation',
  'privacy',
  'other',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export const MOODS = ['calm', 'annoyed', 'worried', 'disappointed', 'angry', 'distressed'] as const;
export type Mood = (typeof MOODS)[number];

export interface Question {
  /** The customer's question, as one sentence of theirs. */
  text: string;
  /** Whether the draft (or a message already sent since) answers it. */
  answered: boolean;
}

/** What was understood of the customer. */
export interface Reading {
  /** `other`: not English, so Amends stays quiet; `none`: no words to judge. */
  language: 'en' | 'other' | 'none';
  complaint: boolean;
  /** False when it could not be decided whether the customer complains: then nothing is asked of the reply. */
  sure: boolean;
  /** 0 calm, 1 annoyed, worried or disappointed, 2 angry or distressed. */
  upset: Level;
  mood: Mood;
  /** The customer's words that show the mood. */
  moodEvidence: string[];
  /** A short noun phrase of ours: "the late parcel". */
  issue: string | null;
  /** One or two clauses in the second person, ready after "I can see that …". */
  restated: string | null;
  kind: FailureKind | null;
  /** Whether the failure lies in what was delivered or in how the customer was treated. */
  failure: 'outcome' | 'process' | null;
  /** True where the customer's words put it on the firm; null when nothing tells. */
  firmsFault: boolean | null;
  /** Waits in the customer's words: "nine days", "since Monday". */
  waits: string[];
  /** How many times the customer has been in touch about it, this time included. */
  contacts: number | null;
  /** An occasion or deadline: "your daughter's birthday", "Saturday". */
  occasion: string | null;
  /** Amounts with currency, as written. */
  money: string[];
  /** Order numbers and the like. */
  references: string[];
  /** What the customer asks for: "refund", "replacement", … */
  asksFor: string[];
  questions: Question[];
  customerName: string | null;
}

/** Whether a step is wanted: now, later in the conversation, already done earlier, or not here. */
export type Due = 'now' | 'later' | 'earlier' | 'notNeeded';

export interface StepReview {
  step: Step;
  level: Level;
  due: Due;
  /** The words that earned the level. */
  evidence: Span | null;
  /** Ids of the rules that decided the level. */
  rules: string[];
  /** One short sentence for the checklist: what was found, or what to do. */
  tip: string;
}

/** Something in the draft that a rule found. */
export interface Finding {
  rule: string;
  span: Span;
}

/** Wording that makes it worse, or weakens a step. */
export interface PitfallFinding extends Finding {
  /** Short, addressed to the agent: "This puts it on the customer". */
  title: string;
  why: string;
  source: string;
  /** What to write instead, in words. */
  better: string;
  /** Text that may stand in place of the span as it is, or null where no replacement is safe. */
  replacement: string | null;
  /** Where the replacement goes: the span, or the whole sentence around it. */
  replaceAt: Span;
  /** `harm`: makes it worse (wavy, triangle); `weak`: a lost chance (dotted). */
  severity: 'harm' | 'weak';
}

/** What is good about the draft, named in a sentence. */
export interface Praise {
  step: Step | null;
  text: string;
}

/** The one result that everything shows (suggestions are added by `src/phrases`). */
export interface Review {
  reading: Reading;
  /** All steps, in the order of STEPS. */
  steps: StepReview[];
  /** Steps wanted now of which nothing is there yet, most harmful absence first. */
  due: Step[];
  /** Steps wanted now that are there, but weakly: generic, vague, hollow. */
  weak: Step[];
  /** Most harmful first. */
  pitfalls: PitfallFinding[];
  praise: Praise[];
  /** Every rule that fired, for --explain. */
  findings: Finding[];
  /** The draft's parts, for placing phrases. */
  parts: DraftParts;
}

/** How a draft is made up; only `body` spans count as the agent's own words. */
export interface DraftParts {
  greeting: Span | null;
  body: Span[];
  signOff: Span | null;
  /** Quoted history, forwarded text, signature block, disclaimer. */
  excluded: Span[];
}

/** What the team's goodwill policy offers. */
export interface GoodwillRule {
  kind: FailureKind | 'any';
  /** Applies from this many days of wait; 0 for any. */
  fromDays: number;
  /** What may be offered, in words: "free shipping". */
  offer: string;
  /** Up to this amount in `currency`; null for no amount. */
  upTo: number | null;
  currency: string | null;
  /** Who has to agree to more: "the shift lead". */
  approver?: string | null;
  /** Words for the offer, as a sentence for the customer. */
  words?: string | null;
}

/** A word of the team's: what not to say, what to say instead, and why. */
export interface TeamWord {
  avoid: string;
  instead?: string | null;
  why?: string | null;
}

/** A corrected reading: what the agent changed holds for the conversation. */
export type Correction = Partial<Pick<Reading, 'complaint' | 'upset' | 'mood' | 'issue' | 'restated' | 'occasion'>>;

export interface ReviewOptions {
  /** Steps that are not checked. */
  stepsOff?: readonly Step[];
  /** Rules (pitfalls) that are switched off. */
  rulesOff?: readonly string[];
  /** Manual ticks of this conversation. */
  ticks?: Partial<Record<Step, 'done' | 'notNeeded'>>;
  correction?: Correction | null;
  goodwill?: readonly GoodwillRule[];
  /** Words that the team avoids. */
  words?: readonly TeamWord[];
  /** Gentle: only what makes it worse, or is missing. Strict: also every step that is there, but weak. */
  strictness?: 'gentle' | 'standard' | 'strict';
  /** True while the agent is in the middle of typing: nothing is called missing before the first sentence is finished. */
  typing?: boolean;
}

/** A sentence of the draft's own words, with what rules need to look at it cheaply. */
export interface Sentence {
  /** As in the draft, trimmed, with single spaces. */
  text: string;
  /** The text in lower case with straight quotes; as long as the text. */
  norm: string;
  /** Where each character of the text stood, from the sentence's start; left out where nothing was taken out. */
  places?: readonly number[];
  from: number;
  to: number;
  /** Position among the draft's own sentences, from 0. */
  index: number;
  /** Ends in a question mark, or is a question without one. */
  question: boolean;
}
