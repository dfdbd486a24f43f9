import type { Correction, Mood, Reading } from '../coach/model.ts';

/** What the agent can say of the customer; the mood "none" says that they do not complain. */
export interface ReadingFields {
  mood: Mood | 'none';
  issue: string;
  restated: string;
  occasion: string;
}

const UPSET: Readonly<Record<Mood, 0 | 1 | 2>> = {
  calm: 0,
  annoyed: 1,
  worried: 1,
  disappointed: 1,
  angry: 2,
  distressed: 2,
};
export const NO_COMPLAINT: Correction = { complaint: false, upset: 0, mood: 'calm' };
const DETERMINED = /^(?:the|an?|your|our|this|that|these|those|no|some|how|what|why|who)\b/i;

/** A noun phrase that stands after "about": "late parcel" gets its article. */
const asIssue = (text: string): string => {
  const plain = text.replace(/[\s.!]+$/, '').replace(/^(?=[A-Z][a-z])./, (first) => first.toLowerCase());
  return plain === '' || DETERMINED.test(plain) ? plain : `the ${plain}`;
};

/** A clause that stands after "I can see that". */
const asClause = (text: string): string =>
  text
    .replace(/^(?:i can see that|i see that|that)\s+/i, '')
    .replace(/[\s.!]+$/, '')
    .replace(/^(?:You|Your|The|It|There|We|Our|This|That|Nobody|They)\b/, (first) => first.toLowerCase());

/** What has changed against the reading, and nothing else: what was right goes on following the conversation. Null where nothing has. */
export function correctionOf(reading: Reading, fields: ReadingFields): Correction | null {
  if (fields.mood === 'none') return reading.complaint ? NO_COMPLAINT : null;
  const correction: Correction = {};
  if (!reading.complaint) correction.complaint = true;
  if (fields.mood !== reading.mood || !reading.complaint) {
    correction.mood = fields.mood;
    correction.upset = UPSET[fields.mood];
  }
  const issue = asIssue(fields.issue.trim()) || null;
  const restated = asClause(fields.restated.trim()) || null;
  const occasion = fields.occasion.trim() || null;
  if (issue !== reading.issue) correction.issue = issue;
  if (restated !== reading.restated) correction.restated = restated;
  if (occasion !== reading.occasion) correction.occasion = occasion;
  return Object.keys(correction).length > 0 ? correction : null;
}
