import type { WorkingHours } from '../calendar.ts';

/** An expression of time, and the latest moment that it allows. */
export interface When {
  from: number;
  to: number;
  due: Date;
  /** `time`: an hour was said; `day`: only the day. */
  precision: 'time' | 'day';
}

export interface WhenContext {
  now: Date;
  hours: WorkingHours;
  /** 3/12 is the third of December. */
  dayFirst: boolean;
}
