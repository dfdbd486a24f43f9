/** Local calendar arithmetic for promises: whole days by the calendar, so that a change of clocks moves no hour. */

/** When somebody works; hours of the local day, weekdays from 0 = Sunday. */
export interface WorkingHours {
  begins: number;
  ends: number;
  days: readonly number[];
}

export const OFFICE: WorkingHours = { begins: 9, ends: 17, days: [1, 2, 3, 4, 5] };

/** The same day at a local time. A time that the clocks leave out is the next one that there is. */
export function at(day: Date, hour: number, minute = 0): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute);
}

/** The same local time some calendar days later (or earlier). */
export function plusDays(day: Date, days: number): Date {
  const moved = new Date(day);
  moved.setDate(moved.getDate() + days);
  return moved;
}

/** The day that lies some working days later; a day off counts as none. */
export function plusWorkingDays(day: Date, days: number, hours: WorkingHours): Date {
  let moved = day;
  for (let left = days; left > 0; ) {
    moved = plusDays(moved, 1);
    if (hours.days.includes(moved.getDay())) left--;
  }
  return moved;
}

/** The last working day before this one. */
export function workingDayBefore(day: Date, hours: WorkingHours): Date {
  let moved = plusDays(day, -1);
  while (!hours.days.includes(moved.getDay())) moved = plusDays(moved, -1);
  return moved;
}

/** The end of a working day; when that is over already, the end of the day itself. */
export function endOfDay(day: Date, now: Date, hours: WorkingHours): Date {
  const end = at(day, hours.ends);
  return end > now ? end : at(day, 23, 59);
}

/** The last working day of the week of this day, weeks beginning on Monday. */
export function endOfWeek(day: Date, hours: WorkingHours): Date {
  const monday = plusDays(day, -((day.getDay() + 6) % 7));
  let last = plusDays(monday, 6);
  while (!hours.days.includes(last.getDay())) last = plusDays(last, -1);
  return last;
}
