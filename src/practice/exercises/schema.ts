/** What an exercise is: a customer who complains, and one strong answer. All of them are made up. */
import * as v from 'valibot';
import { CHANNELS, type Conversation, FAILURE_KINDS, MOODS } from '../../coach/model.ts';

/** What makes a complaint harder to answer than its kind tells. */
export const TWISTS = [
  'unreasonable',
  'ownMistake',
  'languageLearner',
  'bereavement',
  'safety',
  'leaving',
  'sarcasm',
  'twoIssues',
  'multiTurn',
] as const;
export type Twist = (typeof TWISTS)[number];

/** 1: one plain problem. 2: feelings, waits, or a question besides. 3: a twist. */
export const DIFFICULTIES = [1, 2, 3] as const;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

export const exerciseSchema = v.object({
  /** Stays the same for good: progress is kept under it. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*[a-z]$/)),
  kind: v.picklist(FAILURE_KINDS),
  mood: v.picklist(MOODS),
  channel: v.picklist(CHANNELS),
  difficulty: v.picklist(DIFFICULTIES),
  twist: v.nullable(v.picklist(TWISTS)),
  customer: v.nullable(text(60)),
  /** What was said so far, the customer first, then the agent and the customer in turn. */
  said: v.pipe(
    v.array(text(2_000)),
    v.check((said) => said.length % 2 === 1, 'the customer must have the last word'),
  ),
  /** A strong answer. */
  answer: text(2_000),
  /** A question that makes one stand in the customer's place. */
  stand: v.pipe(text(200), v.endsWith('?')),
  /** One thought to set beside one's own. */
  thought: text(300),
});
export type Exercise = v.InferOutput<typeof exerciseSchema>;

/** The exercise as the coach reads it. */
export const conversationOf = ({ said, customer, channel }: Exercise): Conversation => ({
  messages: said.map((text, at) => ({ from: at % 2 === 0 ? 'customer' : 'agent', text })),
  customerName: customer,
  channel,
});
