import { element, ready, startNodes, textOf } from './start.ts';

const field = element();
field.append(...startNodes());
// As the real one does: what a script pastes is swallowed.
field.addEventListener('paste', (event) => {
  if (!event.isTrusted) event.preventDefault();
});
ready(() => textOf(field));
