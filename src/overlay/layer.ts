/**
 * Our one element in the page, and in it a plain one with a closed shadow root and a place for each part of the layer. The root is not
 * our element's own: a page that defines a custom element of our name would be let into that (Chromium 156).
 */
import type { Editor } from '../editors/editor.ts';
import { language } from '../l10n/index.ts';
import tokens from '../ui/tokens.css?inline';
import { dialogAround } from './outward.ts';
import styles from './overlay.css?inline';
import { keepPlane } from './plane.ts';

const HOST = 'amends-layer';
/** In the order in which they lie over each other. */
const PARTS = ['marks', 'inline', 'popover', 'chip', 'options', 'card', 'palette', 'after', 'point'] as const;

export type Parts = Record<(typeof PARTS)[number], HTMLElement>;

export interface Layer {
  /** Our element in the page. */
  outer: HTMLElement;
  /** The element in it that has the root: what happens in the layer arrives with it as target. */
  host: HTMLElement;
  root: ShadowRoot;
  /** What is said here, screen readers speak. */
  live: HTMLElement;
  parts: Parts;
  /** Adds rules for what is drawn in it, as CSS text. */
  dress(rules: string): void;
  /** Makes what is drawn stand at viewport places, whatever the page has done to what is around. */
  straighten(): void;
  /** Goes where the layer can be seen and used beside this editor. */
  settle(editor: Editor): void;
}

/** @param document where the layer is drawn; an older copy's layer is taken away */
export function makeLayer(document: Document): Layer {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const outer = document.createElement(HOST);
  // Shown only by the stylesheet that is registered with the script: when the browser withdraws it, the layer is gone.
  outer.style.cssText =
    'all: initial; display: none; position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: visible; z-index: 2147483647';
  const host = outer.appendChild(document.createElement('div'));
  // Whatever the page's language is: screen readers change their voice with it.
  host.lang = language();
  const root = host.attachShadow({ mode: 'closed' });
  const dress = (rules: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  dress(tokens + styles);
  const place = (part: string) => root.appendChild(Object.assign(document.createElement('div'), { className: part }));
  const live = place('live');
  live.setAttribute('role', 'status');
  const parts = Object.fromEntries(
    PARTS.map((part): [string, HTMLElement] => [part, place(part === 'marks' ? part : 'floating')]),
  ) as Parts;
  return {
    outer,
    host,
    root,
    live,
    parts,
    dress,
    straighten: keepPlane(outer, root),
    // Inside a modal dialog everything else is inert: there our element is the dialog's last child, outside the composer, and a popover,
    // which the dialog neither clips nor moves.
    settle(editor) {
      const dialog = dialogAround(editor.box);
      const parent = dialog ?? document.documentElement;
      if (outer.parentElement === parent && !(dialog && outer.nextElementSibling)) return;
      parent.append(outer);
      outer.popover = dialog ? 'manual' : null;
      if (dialog) outer.showPopover();
    },
  };
}

/** Puts a part at a place in the viewport, in pixels. */
export function put(part: HTMLElement, { x, y }: { x: number; y: number }): void {
  part.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
