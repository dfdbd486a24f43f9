/** The list of reminders. */
import { listUnder } from '../store.ts';
import { reminder } from './schema.ts';

export const reminders = listUnder('reminders', reminder, 'reminder');
