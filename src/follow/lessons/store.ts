/** The log of lessons. */
import { listUnder } from '../store.ts';
import { lesson } from './schema.ts';

export const lessons = listUnder('lessons', lesson, 'lesson');
