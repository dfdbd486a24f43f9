/** Which editable field is a draft: something an agent writes a reply in, and not a search box, an address or code. */

/** Gives an element's shadow root even where it is closed; browsers let only extensions do so. */
export type RootOf = (element: Element) => ShadowRoot | null;

const openRootOf: RootOf = (element) => element.shadowRoot;

/** Editors for code keep their text in a model of lines; their field holds only the line at the caret. */
const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .jupyter-notebook';
const TEXT_INPUTS = new Set(['text', '']);
/** What a short name, label or placeholder says when the field is certainly no message. */
const NEVER = /\b(?:search|find|filter|subject|recipients?|cc|bcc|password|otp|query|tags?)\b/i;
/** The same, unless it also says that it is one ("E-mail reply"). */
const OTHER =
  /^(?:to|from)$|\b(?:title|e-?mail|address|phone|url|link|website|user ?name|login|first ?name|last ?name|labels?|coupon)\b/i;
/** What a single-line input must say of itself to count as a message. */
const MESSAGE =
  /\b(?:message|reply|respon[ds]e?|comment|chat|answer|write|compose|say something|body|text|content|editor)\b/i;
/** Longer self-descriptions are sentences ("Type / to choose a template"), whose words mean less. */
const SHORT = 4;
/** Smaller boxes are not composers, in CSS pixels. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 16;

/** The element that has the focus, inside open and (with `rootOf`) closed shadow roots too. */
export function deepActive(document: Document, rootOf: RootOf = openRootOf): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null = (active && rootOf(active)?.activeElement) ?? null;
    if (!inner) return active;
    active = inner;
  }
}

/** The editable field that a node belongs to: the input, or the outermost editing host; null where nothing can be typed. */
export function fieldOf(target: EventTarget | null): HTMLElement | null {
  const node = target as Node | null;
  const element = (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement) as HTMLElement | null;
  if (!element) return null;
  if (element.localName === 'textarea' || element.localName === 'input') return element;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  // Widgets inside an editor (tables, captions) are editable islands in uneditable ones: the editor is the outermost.
  let host: HTMLElement | null = null;
  for (let one: HTMLElement | null = element; one; one = one.parentElement) if (one.isContentEditable) host = one;
  return host;
}

const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder', 'autocomplete'];

/** What the field calls itself, one entry for each attribute; the class is left out, because pages put anything there. */
const selfDescriptions = (field: HTMLElement): string[] =>
  NAMES.map((name) => field.getAttribute(name) ?? '')
    .map((value) =>
      value
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[_-]/g, ' ')
        .trim(),
    )
    .filter((value) => value !== '');

/** Whether its names say that this is a field for something else. */
function isOther(field: HTMLElement): boolean {
  const short = selfDescriptions(field).filter((words) => words.split(/\s+/).length <= SHORT);
  if (short.some((words) => NEVER.test(words))) return true;
  const message = short.some((words) => MESSAGE.test(words));
  return field.localName === 'input'
    ? !selfDescriptions(field).some((words) => MESSAGE.test(words))
    : !message && short.some((words) => OTHER.test(words));
}

const isReadOnly = (field: HTMLElement): boolean =>
  field.getAttribute('aria-readonly') === 'true' ||
  field.getAttribute('aria-disabled') === 'true' ||
  field.matches(':disabled, [readonly]') ||
  field.closest('[inert]') !== null;

/** Whether this field is a visible one that replies are written in. */
export function isDraft(field: HTMLElement): boolean {
  if (isReadOnly(field) || field.closest(CODE)) return false;
  const role = field.getAttribute('role');
  if (role === 'searchbox' || role === 'spinbutton') return false;
  if (field.localName === 'input') {
    const type = (field.getAttribute('type') ?? '').toLowerCase();
    if (!TEXT_INPUTS.has(type) || role === 'combobox') return false;
  }
  if (isOther(field)) return false;
  const { width, height } = field.getBoundingClientRect();
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return false;
  // Hidden twins of rich editors have a size only while they are shown.
  return field.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The draft that has the focus in this document, or null. */
export function draftAt(document: Document, rootOf: RootOf = openRootOf): HTMLElement | null {
  const field = fieldOf(deepActive(document, rootOf));
  return field && isDraft(field) ? field : null;
}

/** The frame around an editor that has a document of its own, where it can be reached; otherwise the editor itself. */
export function boxOf(root: HTMLElement): HTMLElement {
  if (root !== root.ownerDocument.body) return root;
  try {
    return (root.ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? root;
  } catch {
    return root;
  }
}
