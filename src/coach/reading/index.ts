/** What was understood of the customer: read once per conversation, and corrected by the agent. */
import type { Conversation, Correction, Reading, Sentence } from '../model.ts';
import { remember } from '../text/memory.ts';
import { normal } from '../text/normal.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contentStems } from '../text/stems.ts';
import { complaintIn } from './complaint.ts';
import { languageOf } from './language.ts';
import { moodOf } from './mood.ts';
import { answered, questionsOf } from './questions.ts';
import { isSettled, turnOf } from './turn.ts';
import { understand } from './understand.ts';

/** Longest customer text that is read, in UTF-16 units: a book pasted into a ticket must not stop the typing. */
const MOST = 20_000;
/** Conversations whose reading is remembered. */
const REMEMBERED = 100;

interface Known {
  reading: Omit<Reading, 'questions'>;
  questions: readonly Sentence[];
  stems: ReadonlySet<string>;
}

const known = remember(REMEMBERED, (key: string): Known => readAnew(JSON.parse(key) as Conversation));

function readAnew(conversation: Conversation): Known {
  const turn = turnOf(conversation);
  const last = turn.customer.slice(0, MOST);
  const now = sentencesOf(last);
  const language = languageOf(normal(last));
  // "It's there now, thank you": whatever words it uses, the matter is settled.
  const settled = turn.sentBefore.length > 0 && isSettled(normal(last));
  const own = language === 'en' && !settled ? complaintIn(now) : { complaint: false, sure: settled };
  const runs = openRuns(turn.runs);
  const certain = own.complaint && own.sure;
  const open = language !== 'other' && !certain && !settled && staysOpen(runs);
  const { complaint, sure } = open ? { complaint: true, sure: true } : own;
  // Where it is not certain, the case is read all the same: the agent may say that it is a complaint.
  const told = complaint || (language === 'en' && !sure);
  return {
    reading: {
      language: open ? 'en' : language,
      complaint,
      sure,
      ...(open ? lastMood(runs) : moodOf(last, now, complaint)),
      // "Any news?", "it is 4711", "this is ridiculous": what it is about was said before.
      ...understand(complaint ? runs : [last], told, conversation),
    },
    questions: questionsOf(now),
    stems: new Set(contentStems(normal(turn.everything.slice(0, MOST)))),
  };
}

/** The runs since the customer last said that all is settled: an issue before that is over. */
function openRuns(runs: readonly string[]): readonly string[] {
  // "It arrived broken, thanks" settles nothing.
  const settles = (run: string) => isSettled(normal(run)) && !complaintIn(sentencesOf(run.slice(0, MOST))).complaint;
  return runs.slice(runs.findLastIndex((run, at) => at < runs.length - 1 && settles(run)) + 1);
}

/** Whether an earlier complaint still waits, or all that was said together is one. */
function staysOpen(runs: readonly string[]): boolean {
  const earlier = runs.slice(0, -1);
  return earlier.length > 0 && (isComplaint(earlier) || isComplaint(runs));
}
function isComplaint(runs: readonly string[]): boolean {
  const { complaint, sure } = complaintIn(sentencesOf(runs.join('\n').slice(-MOST)));
  return complaint && sure;
}

/** How upset the customer last was: "so?" and "order 4711" calm nobody who still waits. */
function lastMood(runs: readonly string[]): ReturnType<typeof moodOf> {
  const moods = runs.map((run) => moodOf(run.slice(0, MOST), sentencesOf(run.slice(0, MOST)), true));
  return moods.findLast(({ upset }) => upset > 0) ?? moodOf('', [], false);
}

/** The stems of the content words of all that the customer has said. */
export const customerStems = (conversation: Conversation): ReadonlySet<string> =>
  known(JSON.stringify(conversation)).stems;

/**
 * Reads the customer's side.
 *
 * @param draft the draft's own sentences, for which questions they answer
 * @param correction what the agent has corrected: it holds
 */
export function read(conversation: Conversation, draft: readonly Sentence[], correction: Correction | null): Reading {
  const { reading, questions } = known(JSON.stringify(conversation));
  const corrected = correction ? { ...reading, ...correction, sure: true } : reading;
  return {
    ...corrected,
    questions: questions.map((question) => ({ text: question.text, answered: answered(question, draft) })),
  };
}
