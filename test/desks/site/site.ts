/** A desk without names, sides or words that help: who wrote what is told by one data attribute alone. The address names the ticket, and how it behaves. */
const TICKETS: Record<string, readonly (readonly ['alpha' | 'beta', string])[]> = {
  '1': [
    ['alpha', 'The kettle I ordered from you leaks all over the counter and the kitchen floor.'],
    ['beta', 'Good day, the picture has reached us, and it will be looked at today.'],
    ['alpha', 'It is still leaking and nobody has written since. I am really annoyed by now.'],
  ],
  '2': [
    ['alpha', 'You charged my card twice for order 5521 and I cannot pay my rent.'],
    ['beta', 'Good day, the bank has been asked about it this morning.'],
    ['alpha', 'The second charge is still there. This is unacceptable, I want it back today.'],
  ],
  '3': [
    ['alpha', 'The parcel is ten days late and the birthday is over. I am so disappointed.'],
    ['beta', 'Good day, the courier says that it is on its way.'],
    ['alpha', 'It is not. Where is my parcel? I have asked three times.'],
  ],
  '4': [
    ['alpha', 'The kettle I ordered from you leaks all over the counter. I am really annoyed.'],
    ['beta', 'I am sorry that your kettle leaks. I have sent you a new one today.'],
    ['alpha', 'The new kettle came this morning and works perfectly. Thank you so much!'],
  ],
};
const parameters = new URLSearchParams(location.search);
/** "named" shows authors, so that no teaching is needed. */
const named = parameters.has('named');
/** Send does nothing; with "lost" it empties the field and no message appears, with "slow" it appears later, with "undo" it can be taken back. */
const failing = parameters.has('fails');
const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const list = find('#list');
const reply = find<HTMLTextAreaElement>('#reply');
let id = '1';

function element(from: 'alpha' | 'beta', text: string): HTMLElement {
  const item = document.createElement('div');
  item.className = 'q7Za';
  item.dataset.party = from;
  const when = document.createElement('div');
  when.className = 'q7Zb';
  when.textContent = `${named ? (from === 'alpha' ? 'Jane Cole' : 'You') : 'Message'} · 10:${10 + list.children.length}`;
  const body = document.createElement('div');
  body.textContent = text;
  item.append(when, body);
  return item;
}

function show(): void {
  id = location.hash.slice(1) || '1';
  list.replaceChildren();
  for (const [from, text] of TICKETS[id] ?? []) list.append(element(from, text));
  document.documentElement.dataset.ready = id;
}

find('#swap').addEventListener('click', () => {
  id = id === '1' ? '2' : '1';
  for (const [at, [, text]] of (TICKETS[id] ?? []).entries()) {
    const words = list.children[at]?.lastElementChild?.firstChild;
    if (words) words.nodeValue = text;
  }
});
find('#arrive').addEventListener('click', () =>
  list.append(element('alpha', 'Hello?! This is outrageous. I am furious, nobody ever answers!')),
);
find('#turn').addEventListener('click', () => {
  list.hidden = true;
  const other = list.cloneNode() as HTMLElement;
  other.hidden = false;
  other.id = 'other';
  for (const [from, text] of TICKETS['3'] ?? []) other.append(element(from, text));
  list.after(other);
});

const discard = () => {
  reply.value = '';
};
function send(): void {
  const text = reply.value.trim();
  if (failing || text === '') return;
  const item = element('beta', text);
  if (parameters.has('lost')) {
    discard();
    return;
  }
  if (parameters.has('slow')) setTimeout(() => list.append(item), 700);
  else list.append(item);
  discard();
  if (!parameters.has('undo')) return;
  const undo = Object.assign(document.createElement('button'), { id: 'undo', textContent: 'Undo' });
  undo.addEventListener('click', () => {
    item.remove();
    undo.remove();
    reply.value = text;
    reply.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  find('#box').append(undo);
}
find('#send').addEventListener('click', send);
find('#discard').addEventListener('click', discard);
find('#save').addEventListener('click', discard);
reply.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) send();
});
addEventListener('hashchange', show);
show();
Object.assign(window, { model: () => reply.value });
