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
  box(selector: string): Promise<Box>;
  /** A real click in its middle. */
  click(selector: string): Promise<void>;
  /** What a function (its source, called on the element) says of an element that is there and visible. */
  ask<T>(selector: string, code: string): Promise<T>;
  /** The whole layer's text, for messages. */
  all(): Promise<string>;
}

const HOST = 'AMENDS-LAYER';
const WAIT_MS = 15_000;

/** @param page the page in whose main frame the layer is drawn */
export async function layerOf(page: Page): Promise<Layer> {
  const cdp: CDPSession = await page.context().newCDPSession(page);

  const root = async (): Promise<number | null> => {
    const { root: document } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const find = (node: Node): Node | null => {
      if (node.nodeName === HOST) return node.children?.[0]?.shadowRoots?.[0] ?? null;
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
        const found = find(child);
        if (found) return found;
      }
      return null;
    };
    return find(document)?.nodeId ?? null;
  };

  const call = async <T>(selector: string, code: string): Promise<T | null> => {
    try {
      const rootId = await root();
      if (rootId === null) return null;
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: rootId, selector });
      if (!nodeId) return null;
      const { object } = await cdp.send('DOM.resolveNode', { nodeId });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: code,
        returnByValue: true,
      });
      return result.value as T;
    } catch {
      // The node went away between two calls: as if it had not been there.
      return null;
    }
  };

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
    async box(selector) {
      await layer.text(selector);
      const box = await call<Box>(
        selector,
        'function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height } }',
      );
      if (!box) throw new Error(`${selector} went away.`);
      return box;
    },
    async click(selector) {
      await layer.text(selector);
      await call(selector, "function () { this.scrollIntoView({ block: 'nearest' }) }");
      const { x, y, width, height } = await layer.box(selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async ask<T>(selector: string, code: string) {
      await layer.text(selector);
      return (await call<T>(selector, code)) as T;
    },
    all: async () => {
      const rootId = await root();
      if (rootId === null) return '';
      const { object } = await cdp.send('DOM.resolveNode', { nodeId: rootId });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.textContent }',
        returnByValue: true,
      });
      return String(result.value ?? '');
    },
  };
  return layer;
}
