import { element, ready, START_HTML, textOf } from './start.ts';

const field = element();
field.append(...new DOMParser().parseFromString(START_HTML, 'text/html').body.childNodes);
// Takes a paste, but in capitals, as an editor does that changes what it is given.
field.addEventListener('paste', (event) => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain').toUpperCase());
});
ready(() => textOf(field.innerHTML));
