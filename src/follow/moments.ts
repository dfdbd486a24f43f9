import { language } from '../l10n/index.ts';

/** A moment as it is shown: "Fri, 27 Nov, 17:00"; the year where it is another one. */
export const momentText = (moment: number, now = Date.now()): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(new Date(moment).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }),
  }).format(moment);

/** The browser's own way of writing dates, where it is of the interface's language: in Britain the day comes before the month. */
const locale = (): string => (navigator.language.startsWith(language()) ? navigator.language : language());
