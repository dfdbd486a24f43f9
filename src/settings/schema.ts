/** What the agent or the team has chosen. */
import * as v from 'valibot';
import { FAILURE_KINDS, STEPS } from '../coach/model.ts';
import { librarySchema } from '../phrases/schema.ts';

/** The number of the newest migration. */
export const VERSION = 1;

export const goodwillRule = v.object({
  kind: v.picklist(['any', ...FAILURE_KINDS]),
  fromDays: v.pipe(v.number(), v.minValue(0)),
  offer: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  upTo: v.nullable(v.pipe(v.number(), v.minValue(0))),
  currency: v.nullable(v.pipe(v.string(), v.maxLength(10))),
});

const chip = v.object({
  dx: v.pipe(v.number(), v.finite()),
  dy: v.pipe(v.number(), v.finite()),
  hidden: v.boolean(),
});

export const MODES = ['learner', 'standard', 'quiet', 'atSend'] as const;

export const settingsSchema = v.object({
  version: v.literal(VERSION),
  /** Steps that are not checked. */
  stepsOff: v.array(v.picklist(STEPS)),
  /** Rules (by id) that are switched off. */
  rulesOff: v.array(v.pipe(v.string(), v.maxLength(100))),
  mode: v.picklist(MODES),
  /** How long the agent must rest before something may be called missing, in milliseconds. */
  pauseMs: v.pipe(v.number(), v.minValue(200), v.maxValue(10_000)),
  agentName: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  /** The own libraries, in order of preference. */
  libraries: v.array(librarySchema),
  builtInHidden: v.boolean(),
  goodwill: v.array(goodwillRule),
  /** Where the chip stands, by host. */
  chip: v.record(v.string(), chip),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULTS: Settings = {
  version: VERSION,
  stepsOff: [],
  rulesOff: [],
  mode: 'standard',
  pauseMs: 1_200,
  agentName: null,
  libraries: [],
  builtInHidden: false,
  goodwill: [],
  chip: {},
};
