/** Puts an editor where it is hard to reach: "setting.html?at=SETTING&page=EDITOR". */
const query = new URLSearchParams(location.search);
const at = query.get('at') ?? '';
const page = query.get('page') ?? 'textarea';

interface Setup {
  tag: string;
  id?: string;
  attributes?: Record<string, string>;
  /** Classes of the elements around it, outermost first. */
  around?: string[];
  /** Before its own. */
  scripts?: string[];
  styles?: string[];
}
const EDITABLE = { tag: 'div', attributes: { contenteditable: 'true' } };
const TINYMCE = ['/node_modules/tinymce/tinymce.min.js'];

/** What each editor's own page has in its body, and the scripts before its own; all others have an empty element. */
const SETUPS: Record<string, Setup> = {
  textarea: { tag: 'textarea', attributes: { rows: '8', cols: '60' } },
  input: { tag: 'input', attributes: { type: 'text', size: '60', 'aria-label': 'Message' } },
  react: { tag: 'div', id: 'app' },
  contenteditable: EDITABLE,
  lexical: EDITABLE,
  'lexical-plain': EDITABLE,
  tinymce: { tag: 'textarea', scripts: TINYMCE },
  'tinymce-inline': { tag: 'div', scripts: TINYMCE },
  ckeditor4: { tag: 'textarea', scripts: ['/node_modules/ckeditor4/ckeditor.js'] },
  ckeditor5: {
    tag: 'div',
    scripts: ['/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['/node_modules/ckeditor5/dist/browser/ckeditor5.css'],
  },
  quill: {
    tag: 'div',
    scripts: ['/node_modules/quill/dist/quill.js'],
    styles: ['/node_modules/quill/dist/quill.snow.css'],
  },
  trix: {
    tag: 'trix-editor',
    scripts: ['/node_modules/trix/dist/trix.umd.js'],
    styles: ['/node_modules/trix/dist/trix.css'],
  },
  summernote: {
    tag: 'div',
    scripts: ['/node_modules/jquery/dist/jquery.js', '/node_modules/summernote/dist/summernote-lite.js'],
    styles: ['/node_modules/summernote/dist/summernote-lite.css'],
  },
  redactor: {
    tag: 'div',
    attributes: { contenteditable: 'true', class: 'redactor-editor redactor-in' },
    around: ['redactor-box'],
  },
  froala: {
    tag: 'div',
    attributes: { contenteditable: 'true', class: 'fr-element fr-view' },
    around: ['fr-box', 'fr-wrapper'],
  },
};
const setup: Setup = SETUPS[page] ?? { tag: 'div' };

function load(target: Document): void {
  for (const source of [...(setup.scripts ?? []), `/${page}.bundle.js`]) {
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
  for (const source of ['/page.css', ...(setup.styles ?? [])]) {
    const link = target.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(source, location.origin).href;
    parent.appendChild(link);
  }
  const editor = target.createElement(setup.tag);
  editor.id = setup.id ?? 'editor';
  if (setup.tag === 'div') editor.style.cssText = 'width: 500px; min-height: 120px';
  for (const [name, value] of Object.entries(setup.attributes ?? {})) editor.setAttribute(name, value);
  let place = parent;
  for (const name of setup.around ?? []) {
    const around = target.createElement('div');
    around.className = name;
    place = place.appendChild(around);
  }
  place.appendChild(editor);
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
  sandbox: () => {
    const element = frame(null);
    element.setAttribute('sandbox', 'allow-scripts');
    element.srcdoc = '<!doctype html><textarea id="editor" rows="8" cols="60"></textarea>';
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
