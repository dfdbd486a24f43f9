/**
 * A desk whose conversation and composer lie in frames of different origins: "frames.html?PART,PART…". Each part is a `conversation`, a
 * `composer`, or a frame of the other origin around one of them (`@composer`). The address after "#" names the ticket.
 */
export {};
const TICKETS: Record<string, readonly (readonly [string, string])[]> = {
  kettle: [
    ['Jane Cole', 'The kettle that I ordered from you leaks all over the kitchen floor.'],
    ['You', 'Thank you, the picture has reached us.'],
    ['Jane Cole', 'It is still leaking and nobody has written since. I am really annoyed by now.'],
  ],
  charge: [
    ['Omar Haddad', 'You charged my card twice for order 5521 and I cannot pay my rent.'],
    ['You', 'Thank you, the bank has been asked about it.'],
    ['Omar Haddad', 'The second charge is still there. This is unacceptable, I want it back today.'],
  ],
};
const other = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/frames.html`;

function conversation(): void {
  const list = document.createElement('div');
  list.className = 'messages';
  const show = (ticket: string) => {
    list.replaceChildren();
    for (const [at, [author, text]] of (TICKETS[ticket] ?? []).entries()) {
      const message = document.createElement('div');
      message.className = 'message';
      const head = Object.assign(document.createElement('div'), { textContent: `${author} · 10:${10 + at}` });
      const body = Object.assign(document.createElement('p'), { textContent: text });
      message.append(head, body);
      list.append(message);
    }
  };
  show(location.hash.slice(1) || 'kettle');
  document.body.append(list);
  Object.assign(window, { show });
}

function composer(): void {
  const field = Object.assign(document.createElement('textarea'), { id: 'reply', rows: 6, cols: 60 });
  document.body.append(field, Object.assign(document.createElement('button'), { textContent: 'Send' }));
}

for (const part of location.search.slice(1).split(',')) {
  const [name, ticket = 'kettle'] = part.split(':');
  if (name === 'conversation') conversation();
  else if (name === 'composer') composer();
  else if (name?.startsWith('@')) {
    const frame = document.createElement('iframe');
    frame.src = `${other}?${name.slice(1)}#${ticket}`;
    document.body.append(frame);
  }
}
