/** Days by the agent's own calendar, as "2026-11-25": what counts are kept by. */

/** A day as ISO 8601 writes it, in local time. */
export type Day = string;

export const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const two = (number: number) => String(number).padStart(2, '0');

/** @param moment in milliseconds since 1970 */
export function dayOf(moment: number | Date): Day {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of a day: no change of clocks moves it into another. */
export function noonOf(day: Day): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** The day that lies some days later, or earlier. */
export function plusDays(day: Day, days: number): Day {
  const noon = noonOf(day);
  noon.setDate(noon.getDate() + days);
  return dayOf(noon);
}

/** Every day from one to another, both included; none when the first is later. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => plusDays(day, -((noonOf(day).getDay() + 6) % 7));

/** Whether a text as `DAY` takes it is a Monday that there is. By the calendar alone, for many thousands of them. */
export function isMonday(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCDay() === 1 && date.toISOString().startsWith(day);
}
