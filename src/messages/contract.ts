/**
 * The contract between the page's script, the worker and our own pages, in one place.
 * Requests go to the worker and are always answered with a value; notices go out without an answer.
 */
import * as v from 'valibot';
import { CHANNELS, type Correction, FAILURE_KINDS, MOODS, STEPS, type Step } from '../coach/model.ts';
import { WAYS } from '../follow/counts/add.ts';
import { LESSON_KINDS, MAX_LESSON } from '../follow/lessons/kinds.ts';
import type { Advice } from '../phrases/advise.ts';
import type { PaletteRow } from '../phrases/palette.ts';
import type { FollowThrough } from '../promises/shown.ts';
import { type Settings, type TaughtPage, taughtPage } from '../settings/schema.ts';
import { MAX_TEXT } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A hash that tells a conversation; see `conversations.ts`. */
const conversationKey = v.pipe(v.string(), v.regex(/^conversation:[\da-f]{24}$/));

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

/**
 * What became of a draft: `sent` when it left the composer after Send and stands in the conversation as an own message;
 * `unknown` when only one of the two was seen; `dropped` when it was discarded, saved, or taken back.
 */
export const OUTCOMES = ['sent', 'unknown', 'dropped'] as const;
export type DraftOutcome = (typeof OUTCOMES)[number];

/** For how long something is dismissed: for a while in this conversation, in it, always, or always and in the team's next pack. */
export const SCOPES = ['once', 'conversation', 'always', 'team'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a frame reads for a draft in another one. */
export const frameReading = v.object({
  conversation,
  sure: v.boolean(),
  /** The focus is in a frame inside this one. */
  leads: v.boolean(),
});
export type FrameReading = v.InferOutput<typeof frameReading>;

/** The parts of the page's script that are put into a frame when they are needed. */
export const PARTS = ['draft', 'panels', 'pointing'] as const;
export type PartName = (typeof PARTS)[number];

const few = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

/** A draft has ended: whether it reached the customer, and what is counted of it. No text. */
const sentNotice = v.object({
  kind: v.literal('sent'),
  outcome: v.picklist(OUTCOMES),
  /** The conversation's key, as its last review named it. */
  conversation: conversationKey,
  /** How many of the customer's messages stood before the reply. */
  customers: few,
  complaint: v.boolean(),
  upset: v.picklist([0, 1, 2]),
  /** What went wrong, where that could be read. */
  failure: v.nullable(v.picklist(FAILURE_KINDS)),
  /** The steps that the reply needed, and how each was met. */
  steps: v.array(v.object({ step: v.picklist(STEPS), way: v.picklist(WAYS) })),
  /** Rules that flagged something while it was written; `seconds` until that was gone, null where it was sent. */
  pitfalls: v.pipe(
    v.array(v.object({ rule: shortText, seconds: v.nullable(v.pipe(v.number(), v.minValue(0), v.finite())) })),
    v.maxLength(500),
  ),
  suggestions: v.object({ taken: few, edited: few, dismissed: few }),
});
export type SentNotice = v.InferOutput<typeof sentNotice>;

/** What the page's script may ask for. */
export const contentRequest = v.variant('kind', [
  v.object({
    kind: v.literal('review'),
    draft: text,
    conversation,
    /** Whether it is certain who wrote what. */
    sure: v.boolean(),
    /** The product that the page belongs to; null where it is not known. */
    desk: v.nullable(shortText),
    /** The satisfaction score that the desk shows for the conversation. */
    score: v.nullish(v.picklist(['good', 'bad'])),
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
  /** The palette's rows for what was typed; `exact`: the phrase with this shortcut alone. */
  v.object({ kind: v.literal('palette'), query: v.pipe(v.string(), v.maxLength(200)), exact: v.boolean() }),
  v.object({ kind: v.literal('dismiss'), rule: shortText, scope: v.picklist(SCOPES) }),
  v.object({ kind: v.literal('correctHere'), correction }),
  v.object({
    kind: v.literal('chip'),
    dx: v.pipe(v.number(), v.finite()),
    dy: v.pipe(v.number(), v.finite()),
    hidden: v.boolean(),
  }),
  v.object({ kind: v.literal('openOptions') }),
  /** A promise in the draft becomes a reminder. The words are the agent's own. */
  v.object({
    kind: v.literal('remind'),
    conversation: conversationKey,
    words: v.pipe(v.string(), v.maxLength(5_000)),
    due: moment,
    precision: v.picklist(['time', 'day']),
  }),
  /** The agent has done, or dropped, what a reminder is about. */
  v.object({ kind: v.literal('endReminder'), id: shortText, state: v.picklist(['done', 'dropped']) }),
  /** What the agent has learnt, in a line of their own. */
  v.object({
    kind: v.literal('lesson'),
    about: v.picklist(LESSON_KINDS),
    failure: v.nullable(v.picklist(FAILURE_KINDS)),
    text: v.pipe(v.string(), v.maxLength(MAX_LESSON)),
  }),
  /** How to read this site's pages, as the agent pointed it out; null forgets it. */
  v.object({ kind: v.literal('teach'), page: v.nullable(taughtPage) }),
  sentNotice,
  /** What this frame has read for another one has changed, or left the page. */
  v.object({ kind: v.literal('frame'), what: v.picklist(['changed', 'left']) }),
  /** A frame needs another part of the script. */
  v.object({ kind: v.literal('part'), part: v.picklist(PARTS) }),
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
  /** A reminder that the agent writes: it belongs to the conversation in this tab, if there is one. */
  v.object({
    kind: v.literal('remindByHand'),
    tabId,
    /** Of the page in the tab. */
    address: v.nullable(v.string()),
    words: v.pipe(v.string(), v.maxLength(5_000)),
    at: moment,
  }),
  /** The agent wants to point at a message in the page: the one that is answered, or one of each side to teach the page. */
  v.object({ kind: v.literal('point'), tabId, what: v.picklist(['answer', 'teach']) }),
  /** A text stands in for the customer's message. */
  v.object({ kind: v.literal('paste'), tabId, text }),
]);
export type PageRequest = v.InferOutput<typeof pageRequest>;

/** What the page's script needs of the settings. */
export interface Manners {
  mode: Settings['mode'];
  pauseMs: number;
  chip: { dx: number; dy: number; hidden: boolean };
  shortcuts: { openCard: string; takeInline: string };
  palette: Settings['palette'];
  /** How the agent taught this site's pages to be read. */
  taught: TaughtPage | null;
}

/** What the popup shows for a tab. */
export type Checklist =
  | { state: 'idle' }
  | { state: 'note' }
  /** The focus is in a frame of another origin, which is not switched on. */
  | { state: 'elsewhere'; origin: string }
  | { state: 'failed'; error: string }
  | { state: 'ready'; advice: Advice; ticks: Partial<Record<Step, 'done' | 'notNeeded'>>; corrected: boolean };

/** What is said once after a reply: a step has grown quiet, or a break would do good. */
export type SentNote = { kind: 'grown'; step: Step } | { kind: 'break'; after: number };

/** Every answer is a value: an error is a sentence. */
export type Answer<T> = ({ ok: true } & T) | { ok: false; error: string };

export interface Answers {
  /** `follow` is null while the agent is typing: what was said before still holds. */
  review: Answer<{ advice: Advice; manners: Manners; follow: FollowThrough | null; conversation: string }>;
  presence: Answer<object>;
  used: Answer<object>;
  palette: Answer<{ rows: PaletteRow[] }>;
  /** `tiresome`: dismissed so often in a week that it is offered to switch it off. */
  dismiss: Answer<{ tiresome: boolean }>;
  correctHere: Answer<object>;
  chip: Answer<object>;
  openOptions: Answer<object>;
  part: Answer<object>;
  frame: Answer<object>;
  remind: Answer<object>;
  remindByHand: Answer<object>;
  endReminder: Answer<object>;
  lesson: Answer<object>;
  hello: Answer<{ on: boolean; manners: Manners }>;
  checklist: Answer<{ checklist: Checklist }>;
  tick: Answer<object>;
  correct: Answer<object>;
  eraseSession: Answer<object>;
  teach: Answer<object>;
  sent: Answer<{ notes: SentNote[] }>;
  point: Answer<object>;
  paste: Answer<object>;
}

/** From the worker to the page's script of a tab. */
export type ContentNotice =
  /** Ask for the review again: ticks, settings or a correction have changed. */
  | { kind: 'again' }
  /** Read this frame for a draft in another one; the one notice that is answered, with a `FrameReading`. */
  | { kind: 'read' }
  /** What was read of the customer in another frame has left the page. */
  | { kind: 'left' }
  /** The sites have changed: ask with `hello` whether to go on. */
  | { kind: 'sites' }
  | { kind: 'command'; name: CommandName }
  | { kind: 'point'; what: 'answer' | 'teach' }
  | { kind: 'paste'; text: string };

/** From the worker to our own pages: the checklist of this tab has changed. */
export type PageNotice = { kind: 'changed'; tabId: number };

/** The names of the commands in the manifest. */
export const COMMANDS = ['open-card', 'take-inline', 'open-palette'] as const;
export type CommandName = (typeof COMMANDS)[number];

export type { Correction };
