import { element, ready, startNodes, textOf } from './start.ts';

const field = element();
field.append(...startNodes());
ready(() => textOf(field));
