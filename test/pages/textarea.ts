import { element, ready, START_TEXT } from './start.ts';

const field = element() as HTMLTextAreaElement;
field.value = START_TEXT;
ready(() => field.value);
