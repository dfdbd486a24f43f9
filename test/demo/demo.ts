/** The demo desk: tickets, a conversation, and a composer that can be switched between three editors. */
import { type Composer, mount } from './composers.ts';
import { TICKETS, type Ticket } from './tickets.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const thread = find('#thread');
const tickets = find('#tickets');
const chooser = find<HTMLSelectElement>('#editor');

let composer: Composer | null = null;
let shown: Ticket | null = null;

/** The address names ticket and editor: "#parcel/tiptap". */
const wanted = () => {
  const [id, editor] = location.hash.slice(1).split('/');
  return { ticket: TICKETS.find((one) => one.id === id) ?? (TICKETS[0] as Ticket), editor: editor ?? 'textarea' };
};

function message(from: 'customer' | 'agent' | 'system', who: string, at: string, text: string): HTMLElement {
  const item = document.createElement('article');
  item.className = from === 'system' ? 'message system' : `message ${from === 'agent' ? 'outgoing' : 'incoming'}`;
  if (from === 'system') {
    item.textContent = text;
    return item;
  }
  const head = document.createElement('p');
  head.className = 'head';
  const author = document.createElement('span');
  author.className = 'author';
  author.textContent = who;
  const time = document.createElement('time');
  time.textContent = at;
  head.append(author, ' ', time);
  const body = document.createElement('div');
  body.className = 'body';
  for (const paragraph of text.split('\n\n')) {
    const p = document.createElement('p');
    for (const [line, words] of paragraph.split('\n').entries()) {
      if (line > 0) p.append(document.createElement('br'));
      p.append(words);
    }
    body.append(p);
  }
  item.append(head, body);
  return item;
}

async function show(): Promise<void> {
  const { ticket, editor } = wanted();
  chooser.value = editor;
  if (shown !== ticket) {
    shown = ticket;
    find('#subject').textContent = ticket.subject;
    thread.replaceChildren(
      ...ticket.messages.map(({ from, at, text }) =>
        message(from, from === 'agent' ? 'Sam Reed' : ticket.customer, at, text),
      ),
    );
    for (const link of tickets.querySelectorAll('a'))
      link.toggleAttribute('aria-current', link.hash === `#${ticket.id}`);
  }
  composer?.destroy();
  composer = await mount(editor, find('#composer'));
  document.documentElement.dataset.ready = `${ticket.id}/${editor}`;
}

for (const { id, subject, customer } of TICKETS) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  const name = document.createElement('strong');
  name.textContent = customer;
  link.append(name, subject);
  item.append(link);
  tickets.append(item);
}

chooser.addEventListener('change', () => {
  location.hash = `${wanted().ticket.id}/${chooser.value}`;
});
const tabs = [find('#tab-reply'), find('#tab-note')];
for (const tab of tabs)
  tab.addEventListener('click', () => {
    for (const one of tabs) one.setAttribute('aria-selected', String(one === tab));
    find('.reply').classList.toggle('as-note', tab.id === 'tab-note');
  });
find('#send').addEventListener('click', () => {
  const text = composer?.text().trim();
  if (!text) return;
  const time = new Date().toTimeString().slice(0, 5);
  thread.append(message('agent', 'Sam Reed', time, text));
  composer?.clear();
});
window.addEventListener('hashchange', () => void show());
void show();
Object.assign(window, { model: () => composer?.text() ?? '' });
