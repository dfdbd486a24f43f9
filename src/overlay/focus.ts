/** What can take the focus in a part of the layer, in order. */
export const focusables = (part: Element, selector = 'button, input, select, textarea, a[href]'): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.hasAttribute('disabled'));

/** Whether keys typed there are text or choose from a list, and not commands of ours. */
export const isTyping = (element: Element): boolean => /^(?:input|select|textarea)$/.test(element.localName);
