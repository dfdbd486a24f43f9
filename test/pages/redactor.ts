import { element, ready, START_HTML, textOf } from './start.ts';

const field = element();
field.append(...new DOMParser().parseFromString(START_HTML, 'text/html').body.childNodes);
ready(() => textOf(field.innerHTML));
