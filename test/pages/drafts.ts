/** Composers that come later, are replaced, are several, move to another window, or stand in a dialog that keeps the focus: what the tests ask for by name. */
const main = document.querySelector('main') as HTMLElement;

function composer(id: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.id = id;
  field.setAttribute('aria-label', 'Reply');
  return field;
}

const acts = {
  /** Some chats open at once. */
  chats: (...ids: string[]) => main.append(...ids.map(composer)),
  /** At the next letter a new element stands in the old one's place, with the same text and caret, as frameworks do. */
  replaceAtInput(id: string) {
    const old = document.getElementById(id) as HTMLTextAreaElement;
    old.addEventListener(
      'input',
      () => {
        const field = composer(id);
        field.value = old.value;
        old.replaceWith(field);
        field.focus();
        field.setSelectionRange(old.selectionStart, old.selectionEnd);
      },
      { once: true },
    );
  },
  /** Moves a composer to a window of its own. */
  popOut(id: string) {
    const popup = window.open('about:blank', 'popup', 'width=600,height=400');
    const field = document.getElementById(id);
    if (popup && field) {
      popup.document.body.append(popup.document.adoptNode(field));
      field.focus();
    }
  },
  /** A modal dialog whose script pulls the focus back to its composer from wherever else it goes. */
  trap() {
    const dialog = document.createElement('dialog');
    dialog.style.transform = 'translate(20px, 10px)';
    const field = composer('trapped');
    dialog.append(field, Object.assign(document.createElement('button'), { textContent: 'Send' }));
    main.append(dialog);
    dialog.showModal();
    field.focus();
    document.addEventListener('focusin', ({ target }) => {
      if (target !== field) field.focus();
    });
    field.addEventListener('blur', () => setTimeout(() => field.focus()));
  },
};
export type Acts = typeof acts;

Object.assign(window, { acts, ready: true });
