import type { AdviseOptions } from '../phrases/advise.ts';
import type { Settings } from './schema.ts';

/** The settings that a review looks at as they are. */
const LOOKED_AT = [
  'stepsOff',
  'rulesOff',
  'mustHave',
  'strictness',
  'mostSuggestions',
  'words',
  'goodwill',
  'agentName',
  'surveyLink',
] as const;

/** What of the settings, or of a pack, a review looks at. */
export const reviewOptions = (from: Partial<Pick<Settings, (typeof LOOKED_AT)[number]>>): Partial<AdviseOptions> =>
  Object.fromEntries(LOOKED_AT.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
