import { EMPTY, element, ready } from './start.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(markup: string): void; getDocument(): { toString(): string } };
}

const field = element() as TrixElement;

function start(): void {
  field.editor.loadHTML(EMPTY ? '' : '<div>Hello Anna,<br>Thank you for <strong>your patience</strong> today.</div>');
  ready(() => field.editor.getDocument().toString().trimEnd());
}

if (field.editor) start();
else field.addEventListener('trix-initialize', start, { once: true });
