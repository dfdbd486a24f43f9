import { element, ready, START_TEXT } from './start.ts';

const field = element() as HTMLInputElement;
field.value = START_TEXT.replace(/\n+/, ' ');
ready(() => field.value);
