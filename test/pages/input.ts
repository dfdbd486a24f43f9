import { element, ready, START_TEXT } from './start.ts';

const field = element() as HTMLInputElement;
field.value = START_TEXT.replaceAll('\n', ' ');
ready(() => field.value);
