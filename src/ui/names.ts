import type { Channel, FailureKind, Mood, Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';

/** The steps' names in the interface. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  acknowledge: say('names_step_acknowledge'),
  apologise: say('names_step_apologise'),
  own: say('names_step_own'),
  empathise: say('names_step_empathise'),
  explain: say('names_step_explain'),
  solve: say('names_step_solve'),
  options: say('names_step_options'),
  followUp: say('names_step_followUp'),
  compensate: say('names_step_compensate'),
  learn: say('names_step_learn'),
  ask: say('names_step_ask'),
  feedback: say('names_step_feedback'),
};

export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  calm: say('names_mood_calm'),
  annoyed: say('names_mood_annoyed'),
  worried: say('names_mood_worried'),
  disappointed: say('names_mood_disappointed'),
  angry: say('names_mood_angry'),
  distressed: say('names_mood_distressed'),
};

export const KIND_NAMES: Readonly<Record<FailureKind, string>> = {
  late: say('names_kind_late'),
  missing: say('names_kind_missing'),
  damaged: say('names_kind_damaged'),
  wrongItem: say('names_kind_wrongItem'),
  billing: say('names_kind_billing'),
  refundOwed: say('names_kind_refundOwed'),
  access: say('names_kind_access'),
  outage: say('names_kind_outage'),
  bug: say('names_kind_bug'),
  quality: say('names_kind_quality'),
  staff: say('names_kind_staff'),
  wait: say('names_kind_wait'),
  misinformation: say('names_kind_misinformation'),
  cancellation: say('names_kind_cancellation'),
  privacy: say('names_kind_privacy'),
  other: say('names_kind_other'),
};

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  mail: say('names_channel_mail'),
  chat: say('names_channel_chat'),
  social: say('names_channel_social'),
  review: say('names_channel_review'),
};

export const STAGE_NAMES = {
  first: say('names_stage_first'),
  later: say('names_stage_later'),
  close: say('names_stage_close'),
} as const;
export const TONE_NAMES = {
  warm: say('names_tone_warm'),
  plain: say('names_tone_plain'),
  formal: say('names_tone_formal'),
} as const;
