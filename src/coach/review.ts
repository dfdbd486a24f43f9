/** The one door of the coach: text in, review out. Pure: no DOM, no browser, no storage. */
import { dueSteps } from './due.ts';
import type { Conversation, Review, ReviewOptions } from './model.ts';
import { findPitfalls } from './pitfalls/index.ts';
import { praise } from './praise.ts';
import { customerStems, read } from './reading/index.ts';
import { turnOf } from './reading/turn.ts';
import type { JudgedStep, RuleContext } from './rule.ts';
import { judgeSteps } from './steps/index.ts';
import { draftParts } from './text/parts.ts';
import { withoutQueries } from './text/queries.ts';
import { sentencesOf } from './text/sentences.ts';

/**
 * Reviews a draft against the conversation that it answers.
 *
 * @param draft the composer's whole text, quoted history included
 * @param conversation the messages before it, oldest first; a trailing agent message was already sent
 * @param options what the team and the agent have chosen; see ReviewOptions
 * @returns everything that chip, card, marks and popup show; never throws on any text
 */
export function review(draft: string, conversation: Conversation, options: ReviewOptions = {}): Review {
  const parts = draftParts(draft);
  const sentences = sentencesOf(withoutQueries(draft), parts.body);
  const reading = read(conversation, sentences, options.correction ?? null);
  const context: RuleContext = { draft, sentences, reading, conversation, customerStems: customerStems(conversation) };
  const judged = judgeSteps(sentences, context);
  const { sentNow, sentBefore } = turnOf(conversation);
  const earlier = { now: judgeSent(sentNow, context), before: judgeSent(sentBefore, context) };
  const { steps, due, weak } = dueSteps(judged, sentences, reading, conversation, options, earlier);
  const { pitfalls, findings } = findPitfalls(context, parts, options);
  return {
    reading,
    steps,
    due,
    weak,
    pitfalls,
    praise: praise(steps, draft, parts, reading),
    findings: [...judged.flatMap((step) => step.findings), ...findings],
    parts,
  };
}

/** What messages that were already sent have earned. */
function judgeSent(messages: readonly string[], context: RuleContext): JudgedStep[] {
  if (messages.length === 0) return [];
  const text = messages.join('\n\n');
  const sentences = sentencesOf(text, draftParts(text).body);
  return judgeSteps(sentences, { ...context, draft: text, sentences });
}
