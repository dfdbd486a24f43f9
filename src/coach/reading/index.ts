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
import { turnOf } from './turn.ts';
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
  const text = turn.customer.slice(0, MOST);
  const norm = normal(text);
  const sentences = sentencesOf(text);
  const language = languageOf(norm);
  const { complaint, sure } = language === 'en' ? complaintIn(sentences) : { complaint: false, sure: false };
  return {
    reading: {
      language,
      complaint,
      sure,
      ...moodOf(text, sentences, complaint),
      ...understand(text, norm, sentences, complaint, conversation),
    },
    questions: questionsOf(sentences),
    stems: new Set(contentStems(normal(turn.everything.slice(0, MOST)))),
  };
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
