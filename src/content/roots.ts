/** Closed shadow roots, which only an extension may look into. */

interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** An element's shadow root, open or closed; null where it has none. */
export function openRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    // Chromium offers a function, Firefox a property of the element.
    const chromium = (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot;
    if (chromium && element instanceof HTMLElement) return chromium(element);
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}
