import { element, ready, START_HTML, textOf } from './start.ts';

const field = element();
field.append(...new DOMParser().parseFromString(START_HTML, 'text/html').body.childNodes);
// Takes a paste and a typed command in, but in capitals, as an editor does that changes what it is given.
field.addEventListener('paste', (event) => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain').toUpperCase());
});
let spoiling = false;
field.addEventListener('input', (event) => {
  const { data } = event as InputEvent;
  if (spoiling || !data || data === data.toUpperCase() || data.length < 5) return;
  spoiling = true;
  document.execCommand('undo');
  document.execCommand('insertText', false, data.toUpperCase());
  spoiling = false;
});
ready(() => textOf(field.innerHTML));
