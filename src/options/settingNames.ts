import type { PackSetting } from '../settings/pack.ts';
import { say } from '../l10n/index.ts';

/** The names of what a pack can set, in the interface. */
export const SETTING_NAMES: Readonly<Record<PackSetting | 'taught', string>> = {
  stepsOff: say('team_setting_stepsOff'),
  rulesOff: say('team_setting_rulesOff'),
  mustHave: say('team_setting_mustHave'),
  mode: say('team_setting_mode'),
  strictness: say('team_setting_strictness'),
  pauseMs: say('team_setting_pauseMs'),
  mostSuggestions: say('team_setting_mostSuggestions'),
  cooldownMinutes: say('team_setting_cooldownMinutes'),
  words: say('team_setting_words'),
  quietWords: say('team_setting_quietWords'),
  perSite: say('team_setting_perSite'),
  agentName: say('team_setting_agentName'),
  builtInHidden: say('team_setting_builtInHidden'),
  goodwill: say('team_setting_goodwill'),
  working: say('team_setting_working'),
  surveyLink: say('team_setting_surveyLink'),
  taught: say('team_setting_taught'),
};
