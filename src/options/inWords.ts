/** What is set, as a person would say it. */
import { PITFALLS } from '../coach/pitfalls/index.ts';
import type { Step } from '../coach/model.ts';
import { GUESSED } from '../phrases/guessed.ts';
import type { PackSetting } from '../settings/pack.ts';
import type { Goodwill, Settings } from '../settings/schema.ts';
import { KIND_NAMES, STEP_NAMES } from '../ui/names.ts';
import { language, say } from '../l10n/index.ts';

type Shown = Partial<Pick<Settings, PackSetting | 'taught'>>;

/** A tag as it is shown: the one that Amends gives has a name in each language. */
export const tagName = (tag: string): string => (tag === GUESSED ? say('phrases_guessedTag') : tag);

const NOTHING = '–';
/** Longest list that is said, in entries; the others are counted. */
const MOST = 12;

const list = (entries: readonly string[]): string =>
  entries.length === 0
    ? NOTHING
    : [...entries.slice(0, MOST), ...(entries.length > MOST ? [`+ ${entries.length - MOST}`] : [])].join(' · ');
const steps = (all: readonly Step[]) => list(all.map((step) => STEP_NAMES[step]));
const unit = (value: number, name: 'second' | 'minute') =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
/** Weekdays from 0 = Sunday: the first of February 2026 was one. */
export const weekday = (day: number, form: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(language(), { weekday: form, timeZone: 'UTC' }).format(Date.UTC(2026, 1, 1 + day));

const ruleTitle = (id: string): string =>
  PITFALLS.find((rule) => rule.id === id)?.title ?? STEP_NAMES[id as Step] ?? id;

/** Titles of rules and steps, by their ids. */
export const rulesInWords = (ids: readonly string[]): string => list(ids.map(ruleTitle));

/** For which failure and wait a line of the goodwill policy is. */
export function goodwillCase({ kind, fromDays }: Goodwill): string {
  const name = kind === 'any' ? say('common_anyFailure') : KIND_NAMES[kind];
  return fromDays > 0 ? say('goodwill_case', name, fromDays) : name;
}

/** What a line offers, up to what, and who agrees to more. */
export function goodwillOffer({ offer, upTo, currency, approver }: Goodwill): string {
  const amount = upTo === null ? null : [upTo.toLocaleString(language()), currency].filter(Boolean).join(' ');
  const limited = amount === null ? offer : say('goodwill_lineUpTo', offer, amount);
  return approver ? say('goodwill_lineMore', limited, approver) : limited;
}

const SAID: { [K in keyof Shown]-?: (value: NonNullable<Shown[K]>) => string } = {
  stepsOff: steps,
  mustHave: steps,
  rulesOff: rulesInWords,
  mode: (mode) => say(`manners_mode_${mode}`),
  strictness: (strictness) => say(`manners_strict_${strictness}`),
  pauseMs: (pause) => unit(pause / 1_000, 'second'),
  mostSuggestions: String,
  cooldownMinutes: (minutes) => unit(minutes, 'minute'),
  words: (words) =>
    list(
      words.map(({ avoid, instead }) =>
        [avoid, instead].flatMap((one) => (one ? [say('faults_field', one)] : [])).join(' → '),
      ),
    ),
  quietWords: list,
  perSite: (sites) => list(Object.keys(sites)),
  agentName: String,
  builtInHidden: (hidden) => (hidden ? '✓' : NOTHING),
  goodwill: (lines) => list(lines.map((line) => say('common_about', goodwillCase(line), goodwillOffer(line)))),
  working: ({ days, begins, ends }) => `${days.map((day) => weekday(day, 'short')).join(', ')}, ${begins}–${ends}`,
  surveyLink: String,
  taught: (pages) => list(Object.keys(pages)),
};

/** The value of one setting in the interface's words. */
export function inWords(set: Shown, key: keyof Shown): string {
  const value = set[key];
  return value === null || value === undefined ? NOTHING : (SAID[key] as (one: typeof value) => string)(value);
}
