/**
 * The contract between the page's script, the worker and our own pages, in one place.
 * Requests go to the worker and are always answered with a value; notices go out without an answer.
 */
import * as v from 'valibot';
import { CHANNELS, type Correction, MOODS, STEPS, type Step } from '../coach/model.ts';
import type { Advice } from '../phrases/advise.ts';
import type { Settings } from '../settings/schema.ts';
import { MAX_TEXT } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const conversation = v.object({
  messages: v.pipe(v.array(v.object({ from: v.picklist(['customer', 'agent']), text })), v.maxLength(200)),
  customerName: v.nullish(shortText),
  agentName: v.nullish(shortText),
  channel: v.nullish(v.picklist(CHANNELS)),
});

const correction = v.partial(
  v.object({
    complaint: v.boolean(),
    upset: v.picklist([0, 1, 2]),
    mood: v.picklist(MOODS),
    issue: v.nullable(shortText),
    restated: v.nullable(shortText),
    occasion: v.nullable(shortText),
  }),
);

/** What the page's script may ask for. */
export const contentRequest = v.variant('kind', [
  v.object({
    kind: v.literal('review'),
    draft: text,
    conversation,
    /** Whether it is certain who wrote what. */
    sure: v.boolean(),
    /** True while the agent is still typing. */
    typing: v.boolean(),
  }),
  /** The draft is gone, is an internal note, or the focus is in a frame of another origin. */
  v.object({
    kind: v.literal('presence'),
    what: v.picklist(['none', 'note', 'elsewhere']),
    origin: v.nullable(shortText),
  }),
  v.object({ kind: v.literal('used'), phrase: shortText }),
  v.object({ kind: v.literal('dismiss'), rule: shortText, scope: v.picklist(['conversation', 'always']) }),
  v.object({ kind: v.literal('correctHere'), correction }),
  v.object({
    kind: v.literal('chip'),
    dx: v.pipe(v.number(), v.finite()),
    dy: v.pipe(v.number(), v.finite()),
    hidden: v.boolean(),
  }),
  v.object({ kind: v.literal('openOptions') }),
  /** A frame asks whether its site is (still) switched on, and how to behave. */
  v.object({ kind: v.literal('hello') }),
]);
export type ContentRequest = v.InferOutput<typeof contentRequest>;

/** What popup and options page may ask for. */
export const pageRequest = v.variant('kind', [
  v.object({ kind: v.literal('checklist'), tabId }),
  v.object({
    kind: v.literal('tick'),
    tabId,
    step: v.picklist(STEPS),
    value: v.nullable(v.picklist(['done', 'notNeeded'])),
  }),
  v.object({ kind: v.literal('correct'), tabId, correction }),
  v.object({ kind: v.literal('eraseSession') }),
]);
export type PageRequest = v.InferOutput<typeof pageRequest>;

/** What the page's script needs of the settings. */
export interface Manners {
  mode: Settings['mode'];
  pauseMs: number;
  chip: { dx: number; dy: number; hidden: boolean };
  shortcuts: { openCard: string; takeInline: string };
}

/** What the popup shows for a tab. */
export type Checklist =
  | { state: 'idle' }
  | { state: 'note' }
  /** The focus is in a frame of another origin, which is not switched on. */
  | { state: 'elsewhere'; origin: string }
  | { state: 'failed'; error: string }
  | { state: 'ready'; advice: Advice; ticks: Partial<Record<Step, 'done' | 'notNeeded'>>; corrected: boolean };

/** Every answer is a value: an error is a sentence. */
export type Answer<T> = ({ ok: true } & T) | { ok: false; error: string };

export interface Answers {
  review: Answer<{ advice: Advice; manners: Manners }>;
  presence: Answer<object>;
  used: Answer<object>;
  dismiss: Answer<object>;
  correctHere: Answer<object>;
  chip: Answer<object>;
  openOptions: Answer<object>;
  hello: Answer<{ on: boolean; manners: Manners }>;
  checklist: Answer<{ checklist: Checklist }>;
  tick: Answer<object>;
  correct: Answer<object>;
  eraseSession: Answer<object>;
}

/** From the worker to the page's script of a tab. */
export type ContentNotice =
  /** Ask for the review again: ticks, settings or a correction have changed. */
  | { kind: 'again' }
  /** The sites have changed: ask with `hello` whether to go on. */
  | { kind: 'sites' }
  | { kind: 'command'; name: 'open-card' | 'take-inline' };

/** From the worker to our own pages: the checklist of this tab has changed. */
export type PageNotice = { kind: 'changed'; tabId: number };

/** The names of the commands in the manifest. */
export const COMMANDS = ['open-card', 'take-inline'] as const;

export type { Correction };
