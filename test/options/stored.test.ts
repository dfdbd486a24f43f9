import { expect, it } from 'vitest';
import { sorted, topicOf } from '../../src/options/stored.ts';

it.each([
  ['settings.mode', 'choices'],
  ['settings.version', 'inner'],
  ['libraries', 'libraries'],
  ['phrases:own:own', 'libraries'],
  ['came:team', 'libraries'],
  ['policy', 'policy'],
  ['follow.calibration', 'calibration'],
  ['follow.reminders', 'reminders'],
  ['follow.counts.2026-11-25', 'counts'],
  ['follow.owner', 'counts'],
  ['follow.runs', 'counts'],
  ['follow.answers', 'counts'],
  ['follow.lessons', 'lessons'],
  ['follow.salt', 'inner'],
  ['backup:before-import', 'earlier'],
  ['damaged:follow.reminders', 'damaged'],
  ['what nobody knows', 'inner'],
])('%s is sorted under %s', (key, topic) => expect(topicOf(key)).toBe(topic));

it('leaves no record out', () => {
  const local = { 'settings.mode': 'quiet', strange: 1 };
  const session = { 'conversation:1': {} };
  const topics = sorted(local, session);
  expect(Object.assign({}, ...topics.values())).toEqual({ ...local, ...session });
  expect([...topics.keys()]).toEqual(['choices', 'inner', 'open']);
});
