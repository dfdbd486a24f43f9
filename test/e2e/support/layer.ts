/** Looks into our closed shadow root as no page can: through the browser's own debugging protocol. */
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: number;
  nodeName: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/** Chooses a phrase; where its blanks are asked for, they are left open, and stay marked. */
export async function take(layer: Layer, phrase: string): Promise<void> {
  const blanks = (await layer.text(phrase)).includes('[');
  await layer.click(phrase);
  if (!blanks) return;
  await layer.text('[data-part="fill"]');
  await layer.click('[data-part="fill"] .primary');
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layer {
  /** Waits until an element of ours is there and visible, and gives its text. */
  text(selector: string): Promise<string>;
  /** Waits until `done` holds for the text of the element ('' while there is none). */
  until(selector: string, done: (text: string) => boolean): Promise<string>;
  /** Whether an element of ours is on the page now. */
  has(selector: string): Promise<boolean>;
  /** Where it stands, once it stands still. */
  box(selector: string): Promise<Box>;
  /** Its middle, once it stands still and a click or a finger there would meet it. */
  middle(selector: string): Promise<{ x: number; y: number }>;
  /** A real click in its middle. */
  click(selector: string): Promise<void>;
  /** What a function (its source, called on the element) says of an element that is there and visible. */
  ask<T>(selector: string, code: string): Promise<T>;
  /** The whole layer's text, for messages. */
  all(): Promise<string>;
}

/** A box, and whether its middle belongs to the element rather than to something that lies over it. */
interface Met extends Box {
  met: boolean;
}

const MET = `function () {
  const { x, y, width, height } = this.getBoundingClientRect();
  const top = this.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
  return { x, y, width, height, met: this.contains(top) };
}`;

const HOST = 'AMENDS-LAYER';
const WAIT_MS = 30_000;

/** @param page the page in whose main frame the layer is drawn */
export async function layerOf(page: Page): Promise<Layer> {
  const cdp: CDPSession = await page.context().newCDPSession(page);

  /** The layer's root as the protocol names it, as long as it is on the page: to find it takes the whole document. */
  let known: string | null = null;

  const find = async (): Promise<string | null> => {
    const { root: document } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const search = (node: Node): Node | null => {
      if (node.nodeName === HOST) return node.children?.[0]?.shadowRoots?.[0] ?? null;
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
        const found = search(child);
        if (found) return found;
      }
      return null;
    };
    const found = search(document);
    if (!found) return null;
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: found.nodeId });
    return object.objectId ?? null;
  };

  /** Calls a function (its source) on the layer's root; null while there is none. */
  const inRoot = async <T>(code: string, ...args: string[]): Promise<T | null> => {
    try {
      known ??= await find();
      if (known === null) return null;
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: known,
        // A hostile page may have `isConnected` throw.
        functionDeclaration: `function (...args) {
          const isThere = this.getRootNode({ composed: true }) === this.ownerDocument;
          return isThere ? [(${code}).apply(this, args)] : null;
        }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (result.value) return (result.value as [T])[0] ?? null;
    } catch {
      // The page went to another document between two calls.
    }
    known = null;
    return null;
  };

  const call = <T>(selector: string, code: string): Promise<T | null> =>
    inRoot(
      `function (selector) { const found = this.querySelector(selector); return found ? (${code}).call(found) : null }`,
      selector,
    );

  const read = (selector: string) =>
    call<string>(
      selector,
      'function () { return this.checkVisibility({ visibilityProperty: true }) ? this.textContent : null }',
    );

  const poll = async <T>(
    what: string,
    get: () => Promise<T | null>,
    good: (value: T | null) => boolean,
  ): Promise<T | null> => {
    const end = Date.now() + WAIT_MS;
    for (;;) {
      const value = await get();
      if (good(value)) return value;
      if (Date.now() > end) throw new Error(`Waited for ${what}; it was ${JSON.stringify(value)}.`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };

  /** Waits until two frames in a row find it at one place, and `good` there. */
  const still = async (selector: string, good: (box: Met | null) => boolean): Promise<Met> => {
    await layer.text(selector);
    let last = '';
    const box = await poll(
      `${selector} to stand still`,
      () => call<Met>(selector, MET),
      (now) => {
        const before = last;
        last = JSON.stringify(now);
        return last === before && good(now);
      },
    );
    return box as Met;
  };

  const layer: Layer = {
    text: async (selector) =>
      (await poll(
        `a visible ${selector}`,
        () => read(selector),
        (text) => text !== null,
      )) ?? '',
    until: async (selector, done) =>
      (await poll(
        `${selector}: ${done.toString()}`,
        () => read(selector),
        (text) => done(text ?? ''),
      )) ?? '',
    has: async (selector) => (await read(selector)) !== null,
    box: (selector) => still(selector, (box) => box !== null),
    async middle(selector) {
      const { x, y, width, height } = await still(selector, (box) => box?.met === true);
      return { x: x + width / 2, y: y + height / 2 };
    },
    async click(selector) {
      await layer.text(selector);
      await call(selector, "function () { this.scrollIntoView({ block: 'nearest' }) }");
      const { x, y } = await layer.middle(selector);
      await page.mouse.click(x, y);
    },
    async ask<T>(selector: string, code: string) {
      await layer.text(selector);
      return (await call<T>(selector, code)) as T;
    },
    all: async () => (await inRoot<string>('function () { return this.textContent }')) ?? '',
  };
  return layer;
}
