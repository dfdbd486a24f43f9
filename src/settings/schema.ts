/** What the agent or the team has chosen. */
import * as v from 'valibot';
import { FAILURE_KINDS, STEPS } from '../coach/model.ts';
import { said } from '../phrases/faults.ts';

/** The number of the newest migration. */
export const VERSION = 3;

const text = (most: number) =>
  v.pipe(
    v.string(said('faults_text')),
    v.trim(),
    v.minLength(1, said('faults_empty')),
    v.maxLength(most, said('faults_long', most)),
  );
const number = (least: number, most: number) =>
  v.pipe(
    v.number(said('faults_number')),
    v.minValue(least, said('faults_least', least)),
    v.maxValue(most, said('faults_most', most)),
  );
const host = text(300);
const steps = v.array(v.picklist(STEPS, said('faults_oneOf', STEPS.join(', '))), said('faults_list'));

export const goodwillRule = v.object({
  kind: v.picklist(['any', ...FAILURE_KINDS], said('faults_oneOf', ['any', ...FAILURE_KINDS].join(', '))),
  fromDays: number(0, 3_650),
  offer: text(200),
  upTo: v.nullable(number(0, 1_000_000_000)),
  currency: v.nullable(text(10)),
  approver: v.optional(v.nullable(text(200)), null),
  words: v.optional(v.nullable(text(500)), null),
});
export type Goodwill = v.InferOutput<typeof goodwillRule>;

const chip = v.object({
  dx: v.pipe(v.number(), v.finite()),
  dy: v.pipe(v.number(), v.finite()),
  hidden: v.boolean(),
});

/** What an agent taught of a site by pointing: which elements are messages of the customer's, and which of the own side's. */
export const taughtPage = v.object({ customer: text(500), agent: text(500) });
export type TaughtPage = v.InferOutput<typeof taughtPage>;

/** Taught pages by host ("desk.example.com", with the port where there is one). */
export const taughtPages = v.record(host, taughtPage);

export const MODES = ['learner', 'standard', 'quiet', 'atSend'] as const;
export const STRICTNESS = ['gentle', 'standard', 'strict'] as const;

/** A word of the team's: what not to say, what to say instead, and why. */
export const teamWord = v.object({
  avoid: text(100),
  instead: v.optional(v.nullable(text(200)), null),
  why: v.optional(v.nullable(text(300)), null),
});
export type TeamWord = v.InferOutput<typeof teamWord>;

/** How Amends behaves: for everybody, and with other values on single sites. */
export const mannerFields = {
  /** Steps that are not checked. */
  stepsOff: steps,
  /** Rules (by id) that are switched off. */
  rulesOff: v.array(v.pipe(v.string(), v.maxLength(200)), said('faults_list')),
  /** Steps whose absence counts as harm and comes first. */
  mustHave: steps,
  mode: v.picklist(MODES, said('faults_oneOf', MODES.join(', '))),
  /** Gentle: only what makes it worse, or is missing. Strict: also what is there, but weak. */
  strictness: v.picklist(STRICTNESS, said('faults_oneOf', STRICTNESS.join(', '))),
  /** How long the agent must rest before something may be called missing, in milliseconds. */
  pauseMs: number(200, 10_000),
  /** Suggestions that are open at once. */
  mostSuggestions: number(1, 3),
  /** How long a suggestion that was waved away stays away in its conversation, in minutes. */
  cooldownMinutes: number(0, 1_440),
  words: v.pipe(v.array(teamWord, said('faults_list')), v.maxLength(500, said('faults_many', 500))),
  /** Amends says nothing where one of these stands in the customer's message or the draft. */
  quietWords: v.pipe(v.array(text(100), said('faults_list')), v.maxLength(200, said('faults_many', 200))),
};
export const siteManners = v.partial(v.object(mannerFields));
export type SiteManners = v.InferOutput<typeof siteManners>;
export const perSite = v.record(host, siteManners);

const ids = v.array(v.pipe(v.string(), v.maxLength(500)));

/** When an agent works: what "end of day" and "two working days" mean. */
export const workingSchema = v.pipe(
  v.object({
    /** Hours of the local day. */
    begins: v.pipe(number(0, 23), v.integer(said('faults_whole'))),
    ends: v.pipe(number(1, 24), v.integer(said('faults_whole'))),
    /** Weekdays from 0 = Sunday. */
    days: v.pipe(
      v.array(v.pipe(number(0, 6), v.integer(said('faults_whole'))), said('faults_list')),
      v.minLength(1, said('faults_day')),
      v.maxLength(7, said('faults_many', 7)),
    ),
  }),
  v.check(({ begins, ends }) => begins < ends, said('faults_hours')),
);

export const settingsSchema = v.object({
  version: v.literal(VERSION),
  ...mannerFields,
  /** Other manners on single sites, by host. */
  perSite,
  agentName: v.nullable(text(100)),
  builtInHidden: v.boolean(said('faults_bool')),
  /** Whether a slash opens the palette, and whether shortcuts (";sorry") are written out as they are typed. */
  palette: v.object({ slash: v.boolean(said('faults_bool')), expand: v.boolean(said('faults_bool')) }),
  goodwill: v.pipe(v.array(goodwillRule, said('faults_list')), v.maxLength(500, said('faults_many', 500))),
  /** Phrases that the agent switched off or pinned, as "library/phrase". */
  phrasesOff: ids,
  phrasesPinned: ids,
  /** Rules and steps that were dismissed for the team: they go into its next pack. */
  teamOff: ids,
  /** When rules and steps were dismissed in the last seven days, in milliseconds since 1970. */
  dismissals: v.record(v.pipe(v.string(), v.maxLength(200)), v.array(v.number())),
  /** Where the chip stands, by host. */
  chip: v.record(v.string(), chip),
  taught: taughtPages,
  working: workingSchema,
  /** Where customers are asked how it went. */
  surveyLink: v.nullable(v.pipe(text(500), v.regex(/^https?:\/\/[^\s<>"]+$/, said('faults_https')))),
  /** After how many angry conversations in a row a short break is suggested; 0 for never. */
  breakAfter: v.pipe(number(0, 20), v.integer(said('faults_whole'))),
  /** What the entries of each pack's lists were when they last came with it: prints by the pack's name and the entry's key. */
  packCame: v.record(v.string(), v.record(v.string(), v.string())),
  /** Steps that have grown quiet: the agent met them unaided again and again. */
  grown: steps,
  /** Steps that the agent had speak again: they never grow quiet by themselves. */
  neverQuiet: steps,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULTS: Settings = {
  version: VERSION,
  stepsOff: [],
  rulesOff: [],
  mustHave: [],
  mode: 'standard',
  strictness: 'standard',
  pauseMs: 1_200,
  mostSuggestions: 3,
  cooldownMinutes: 10,
  words: [],
  quietWords: [],
  perSite: {},
  agentName: null,
  builtInHidden: false,
  palette: { slash: true, expand: false },
  goodwill: [],
  phrasesOff: [],
  phrasesPinned: [],
  teamOff: [],
  dismissals: {},
  chip: {},
  taught: {},
  working: { begins: 9, ends: 17, days: [1, 2, 3, 4, 5] },
  surveyLink: null,
  breakAfter: 0,
  packCame: {},
  grown: [],
  neverQuiet: [],
};
