import { element, ready, startNodes, textOf } from './start.ts';

const field = element();
field.append(...startNodes());

const copy = () => [...field.cloneNode(true).childNodes];

/** What the editor does wrong: "mangling.html?joined". */
const WRONG: Record<string, (text: string) => void> = {
  /** Takes a paste, but in capitals, as an editor does that changes what it is given. */
  capitals: (text) => document.execCommand('insertText', false, text.toUpperCase()),
  /** The same, and its own undo takes back what was typed before too. */
  joined(text) {
    WRONG.capitals?.(text);
    const after = copy();
    field.addEventListener('keydown', (event) => {
      if (!event.ctrlKey || !/^[zy]$/.test(event.key)) return;
      event.preventDefault();
      field.replaceChildren(...(event.key === 'z' ? startNodes() : after));
    });
  },
  /** Puts it at the front, where no undo takes it out again. */
  front: (text) => field.firstElementChild?.prepend(text),
};
const wrong = WRONG[location.search.slice(1)] ?? WRONG.capitals;

field.addEventListener('paste', (event) => {
  event.preventDefault();
  wrong?.(event.clipboardData?.getData('text/plain') ?? '');
});
ready(() => textOf(field));
