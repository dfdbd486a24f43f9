import { say } from '../l10n/index.ts';
import type { Exercise, Twist } from './exercises/schema.ts';

export const TWIST_NAMES: Readonly<Record<Twist, string>> = {
  unreasonable: say('practice_twist_unreasonable'),
  ownMistake: say('practice_twist_ownMistake'),
  languageLearner: say('practice_twist_languageLearner'),
  bereavement: say('practice_twist_bereavement'),
  safety: say('practice_twist_safety'),
  leaving: say('practice_twist_leaving'),
  sarcasm: say('practice_twist_sarcasm'),
  twoIssues: say('practice_twist_twoIssues'),
  multiTurn: say('practice_twist_multiTurn'),
};

export const DIFFICULTY_NAMES: Readonly<Record<Exercise['difficulty'], string>> = {
  1: say('practice_difficulty_1'),
  2: say('practice_difficulty_2'),
  3: say('practice_difficulty_3'),
};
