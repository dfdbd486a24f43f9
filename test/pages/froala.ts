import { element, ready, START_HTML, textOf } from './start.ts';

const field = element();
field.append(...new DOMParser().parseFromString(START_HTML, 'text/html').body.childNodes);
// As the real one does: what a script pastes is swallowed.
field.addEventListener('paste', (event) => event.preventDefault());
ready(() => textOf(field.innerHTML));
