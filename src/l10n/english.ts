/** All English texts, by area. Imported (first) where no browser gives the texts: command line, tests, previews. Never by the extension itself. */
import calibration from './en/calibration.json' with { type: 'json' };
import card from './en/card.json' with { type: 'json' };
import checks from './en/checks.json' with { type: 'json' };
import chip from './en/chip.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import data from './en/data.json' with { type: 'json' };
import faults from './en/faults.json' with { type: 'json' };
import follow from './en/follow.json' with { type: 'json' };
import formats from './en/formats.json' with { type: 'json' };
import goodwill from './en/goodwill.json' with { type: 'json' };
import incoming from './en/incoming.json' with { type: 'json' };
import insights from './en/insights.json' with { type: 'json' };
import lessons from './en/lessons.json' with { type: 'json' };
import libraries from './en/libraries.json' with { type: 'json' };
import manifest from './en/manifest.json' with { type: 'json' };
import manners from './en/manners.json' with { type: 'json' };
import names from './en/names.json' with { type: 'json' };
import options from './en/options.json' with { type: 'json' };
import palette from './en/palette.json' with { type: 'json' };
import phrases from './en/phrases.json' with { type: 'json' };
import pointer from './en/pointer.json' with { type: 'json' };
import popup from './en/popup.json' with { type: 'json' };
import practice from './en/practice.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import reading from './en/reading.json' with { type: 'json' };
import sites from './en/sites.json' with { type: 'json' };
import team from './en/team.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };
import { textsFrom } from './index.ts';

export const ENGLISH = {
  calibration,
  card,
  checks,
  chip,
  common,
  data,
  faults,
  follow,
  formats,
  goodwill,
  incoming,
  insights,
  lessons,
  libraries,
  manifest,
  manners,
  names,
  options,
  palette,
  phrases,
  pointer,
  popup,
  practice,
  problems,
  reading,
  sites,
  team,
  welcome,
  words,
};

/** Puts substitutions into a text as the browser does. */
export const filled = (text: string, substitutions: readonly string[]): string =>
  text.replace(/\$([1-9])/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH).flatMap(([area, keys]) =>
    Object.entries(keys as Record<string, string>).map(([key, text]): [string, string] => [`${area}_${key}`, text]),
  ),
);

textsFrom((key, substitutions) => (key === 'language' ? 'en' : filled(texts.get(key) ?? '', substitutions)));
