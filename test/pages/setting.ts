/** Puts an editor where it is hard to reach: "setting.html?at=SETTING&page=EDITOR". */
const query = new URLSearchParams(location.search);
const at = query.get('at') ?? '';
const page = query.get('page') ?? 'textarea';

/** What each editor's own page has in its body, and the scripts before its own. */
const MARKUP: Record<string, { tag: 'textarea' | 'div'; scripts: string[] }> = {
  textarea: { tag: 'textarea', scripts: [] },
  prosemirror: { tag: 'div', scripts: [] },
  tinymce: { tag: 'textarea', scripts: ['/node_modules/tinymce/tinymce.min.js'] },
};
const { tag, scripts } = MARKUP[page] ?? { tag: 'div', scripts: [] };

function load(target: Document): void {
  for (const source of [...scripts, `/${page}.bundle.js`]) {
    const script = target.createElement('script');
    script.async = false;
    setSource(script, new URL(source, location.origin).href);
    target.body.append(script);
  }
}

/** Under Trusted Types only a policy of the page may make a script's address. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
const policy = (window as unknown as { trustedTypes?: Policies }).trustedTypes?.createPolicy('setting', {
  createScriptURL: (url) => url,
});
function setSource(script: HTMLScriptElement, url: string): void {
  script.src = policy ? policy.createScriptURL(url) : url;
}

function put(target: Document, parent: Node): void {
  const editor = target.createElement(tag);
  editor.id = 'editor';
  if (tag === 'div') editor.style.cssText = 'width: 500px; min-height: 120px';
  else
    for (const [name, value] of [
      ['rows', '8'],
      ['cols', '60'],
    ] as const)
      editor.setAttribute(name, value);
  parent.appendChild(editor);
}

function frame(address: string | null): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.style.cssText = 'width: 700px; height: 420px';
  if (address) element.src = address;
  document.body.append(element);
  return element;
}

function shadow(mode: ShadowRootMode): void {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode });
  put(document, root);
  window.place = root;
  load(document);
}

const SETTINGS: Record<string, () => void> = {
  plain: () => {
    put(document, document.body);
    load(document);
  },
  frame: () => frame(`setting.html?at=inner&page=${page}`),
  inner: () => frame(`setting.html?at=plain&page=${page}`),
  cross: () => frame(`http://127.0.0.1:${location.port}/setting.html?at=plain&page=${page}`),
  blank: () => {
    const inner = frame(null).contentDocument as Document;
    put(inner, inner.body);
    load(inner);
  },
  srcdoc: () => {
    const element = frame(null);
    element.addEventListener('load', () => {
      const inner = element.contentDocument as Document;
      put(inner, inner.body);
      load(inner);
    });
    element.srcdoc = '<!doctype html><html><body></body></html>';
  },
  'shadow-open': () => shadow('open'),
  'shadow-closed': () => shadow('closed'),
  dialog: () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    put(document, dialog);
    dialog.showModal();
    load(document);
  },
  transform: () => {
    document.body.style.cssText = 'transform: translate(30px, 20px) scale(0.8); transform-origin: 0 0';
    SETTINGS.plain?.();
  },
  zoom: () => {
    document.body.style.setProperty('zoom', '1.25');
    SETTINGS.plain?.();
  },
  csp: () => SETTINGS.plain?.(),
  'trusted-types': () => SETTINGS.plain?.(),
  rtl: () => {
    document.documentElement.dir = 'rtl';
    SETTINGS.plain?.();
  },
};
SETTINGS[at]?.();
export {};
