/** What a hostile page does, chosen by its address: "#prototypes", "#element", "#remove", "#move", "#getters", "#overlay", "#messages". */
const wanted = location.hash.slice(1);
/** What the page could get hold of; the test reads it from the document, for no script of the page can be trusted to be whole. */
const seen: string[] = [];
const note = (what: string) => {
  seen.push(what);
  document.documentElement.dataset.seen = JSON.stringify(seen.slice(0, 200));
};
const count = (name: string) => {
  const { dataset } = document.documentElement;
  dataset[name] = String(Number(dataset[name] ?? 0) + 1);
};

/** Replaces what a careless script would call by functions that listen and lie. */
function prototypes(): void {
  const lie = (owner: object, name: string, says: (args: unknown[], self: unknown) => unknown) => {
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        return says(args, this);
      },
    });
  };
  const real = Element.prototype.attachShadow;
  lie(Element.prototype, 'attachShadow', (args, self) => {
    note(`attachShadow on ${(self as Element).localName}`);
    return real.call(self as Element, { ...(args[0] as ShadowRootInit), mode: 'open' });
  });
  lie(Array.prototype, 'flatMap', ([, ...more]) => {
    note(`flatMap ${JSON.stringify(more)}`);
    return [];
  });
  lie(Array.prototype, 'findLast', () => {
    note('findLast');
    throw new Error('no');
  });
  lie(String.prototype, 'trim', (_, self) => {
    note(`trim ${String(self)}`);
    return '';
  });
  lie(Promise.prototype, 'finally', () => {
    note('finally');
    throw new Error('no');
  });
  lie(Node.prototype, 'append', () => {
    note('append');
    throw new Error('no');
  });
  const listen = EventTarget.prototype.addEventListener;
  lie(EventTarget.prototype, 'addEventListener', ([type, listener, options], self) => {
    if (/amends/i.test(String(listener))) note(`listener ${String(type)}`);
    return listen.call(self as EventTarget, type as string, listener as EventListener, options as boolean);
  });
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'CSSStyleSheet',
    'Highlight',
    'AbortController',
  ])
    lie(window, name, () => {
      note(name);
      throw new Error('no');
    });
  Object.defineProperty(Object.prototype, 'kind', {
    configurable: true,
    get: () => 'openOptions',
    set: () => note('kind was set'),
  });
  Object.defineProperty(window, 'chrome', { configurable: true, get: () => note('chrome was read') });
}

/** Takes our element's name for its own: an element of the page's may look into its internals. */
function element(): void {
  class Taken extends HTMLElement {
    private readonly inside = this.attachInternals();
    connectedCallback(): void {
      note('connected');
      for (const one of [this.inside.shadowRoot, this.shadowRoot, this.firstElementChild?.shadowRoot])
        if (one) note(`looked in: ${one.textContent}`);
    }
  }
  customElements.define('amends-layer', Taken);
}

/** Takes everything away that it did not put there. */
function remove(): void {
  new MutationObserver(() => {
    for (const one of document.querySelectorAll('amends-layer')) {
      one.remove();
      count('removed');
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Moves the composer to another place at each key, as some single-page desks do while they draw. */
function move(): void {
  document.addEventListener('input', () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const { selectionStart, selectionEnd } = field;
    const next = document.getElementById(field.parentElement?.id === 'one' ? 'two' : 'one');
    next?.append(field);
    field.focus();
    field.setSelectionRange(selectionStart, selectionEnd);
    count('moves');
  });
}

/** Throws wherever something of the page is read (but for the text of elements, by which the test itself looks in). */
function getters(): void {
  const no = {
    configurable: true,
    get: () => {
      throw new Error('no');
    },
  };
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', no);
  for (const name of ['activeElement', 'body', 'defaultView']) Object.defineProperty(document, name, no);
  for (const name of ['parentElement', 'isConnected', 'childNodes']) Object.defineProperty(Node.prototype, name, no);
  Object.defineProperty(Element.prototype, 'className', no);
}

/** Another helper's layer, at the composer's corner where the chip would stand. */
function overlay(): void {
  addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('grammarly-extension');
    const root = host.attachShadow({ mode: 'closed' });
    const badge = document.createElement('div');
    const { left, bottom } = (document.querySelector('textarea') as Element).getBoundingClientRect();
    badge.style.cssText = `position:fixed;left:${left + 6}px;top:${bottom - 26}px;width:120px;height:44px;background:#0a7;z-index:2147483647`;
    root.append(badge);
    document.documentElement.append(host);
  });
}

/** Speaks to the extension by every way that a page has. */
function messages(): void {
  const texts = ['review', 'hello', 'palette', 'openOptions', 'again', 'command'].map((kind) => ({
    kind,
    name: 'take-inline',
    draft: '',
    query: '',
  }));
  addEventListener('DOMContentLoaded', () => {
    for (const one of texts) {
      postMessage(one, '*');
      postMessage({ type: 'amends', ...one }, '*');
      dispatchEvent(new CustomEvent('amends', { detail: one }));
    }
    const port = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
    note(`runtime: ${typeof port}`);
  });
}

const acts: Record<string, () => void> = { prototypes, element, remove, move, getters, overlay, messages };
acts[wanted]?.();

export {};
