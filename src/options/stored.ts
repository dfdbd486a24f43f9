/** What is stored, sorted by what it is about. Every key has a place, so that nothing is left out. */
import { COUNTS } from '../follow/counts/store.ts';
import { CALIBRATION, FOLLOW, OWNER } from '../follow/store.ts';
import { BACKUP } from '../settings/backups.ts';
import { DAMAGED, PREFIX } from '../settings/area.ts';
import { isLibraryKey } from '../settings/libraries.ts';
import { POLICY } from '../settings/policy.ts';

/** In the order in which they are shown; `open` lies in memory and goes with the browser, the others lie on the disk. */
export const TOPICS = [
  'choices',
  'libraries',
  'reminders',
  'lessons',
  'counts',
  'practice',
  'calibration',
  'policy',
  'earlier',
  'damaged',
  'inner',
  'open',
] as const;
export type Topic = (typeof TOPICS)[number];

type Records = Readonly<Record<string, unknown>>;

/** Beside the counts by day: who they are of, how often in a row steps were met, and replies that wait for an answer. */
const NUMBERS = [OWNER, 'runs', 'answers'];

/** What a record on the disk is about. */
export function topicOf(key: string): Exclude<Topic, 'open'> {
  if (key.startsWith(DAMAGED)) return 'damaged';
  if (key.startsWith(BACKUP)) return 'earlier';
  if (key === FOLLOW + CALIBRATION) return 'calibration';
  if (key === POLICY) return 'policy';
  if (isLibraryKey(key) || key.startsWith('came:')) return 'libraries';
  if (key === `${PREFIX}version`) return 'inner';
  if (key.startsWith(PREFIX)) return 'choices';
  if (key.startsWith(FOLLOW + COUNTS) || NUMBERS.some((one) => key === FOLLOW + one)) return 'counts';
  const list = (['reminders', 'lessons', 'practice'] as const).find((one) => key === FOLLOW + one);
  return list ?? 'inner';
}

/**
 * All records by topic; topics without any are left out.
 *
 * @param local what lies on the disk
 * @param session what lies in memory
 */
export function sorted(local: Records, session: Records): Map<Topic, Records> {
  const topics = new Map<Topic, Record<string, unknown>>(TOPICS.map((topic) => [topic, {}]));
  for (const [key, value] of Object.entries(local)) (topics.get(topicOf(key)) as Record<string, unknown>)[key] = value;
  topics.set('open', { ...session });
  return new Map([...topics].filter(([, records]) => Object.keys(records).length > 0));
}
