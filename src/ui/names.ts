import type { Mood, Step } from '../coach/model.ts';

/** The steps' names in the interface. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  acknowledge: 'Acknowledge',
  apologise: 'Apologise',
  own: 'Own',
  empathise: 'Empathise',
  explain: 'Explain',
  solve: 'Solve',
  options: 'Options',
  followUp: 'Follow up',
  compensate: 'Compensate',
  learn: 'Learn',
  ask: 'Ask',
  feedback: 'Feedback',
};

export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  calm: 'Calm',
  annoyed: 'Annoyed',
  worried: 'Worried',
  disappointed: 'Disappointed',
  angry: 'Angry',
  distressed: 'Distressed',
};
