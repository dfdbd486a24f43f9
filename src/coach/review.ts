/** The one door of the coach: text in, review out. Pure: no DOM, no browser, no storage. */
import { dueSteps } from './due.ts';
import type { Conversation, Review, ReviewOptions } from './model.ts';
import { findPitfalls } from './pitfalls/index.ts';
import { praise } from './praise.ts';
import { read } from './reading/index.ts';
import { judgeSteps } from './steps/index.ts';
import { draftParts } from './text/parts.ts';
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
  const sentences = sentencesOf(draft, parts.body);
  const reading = read(conversation, sentences, options.correction ?? null);
  const judged = judgeSteps(sentences, reading, conversation);
  const { steps, due } = dueSteps(judged, sentences, reading, conversation, options);
  const { pitfalls, findings } = findPitfalls(draft, sentences, reading, conversation, options);
  return {
    reading,
    steps,
    due,
    pitfalls,
    praise: praise(steps, draft, parts, reading),
    findings: [...judged.flatMap((step) => step.findings), ...findings],
    parts,
  };
}
