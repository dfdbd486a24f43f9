type Page = Window & typeof globalThis;

/** A content script's way to the page's own objects in Firefox. */
interface Unwrapped {
  wrappedJSObject?: Page;
}

/**
 * Makes an event that carries a DataTransfer, as a paste does. Chromium hands the page one that was made in another world; Firefox
 * shows the page only what was put into a DataTransfer of its own, so there both are made from the page's objects.
 *
 * @param types what it holds, by type
 */
export function eventWithData(
  view: Page,
  types: Readonly<Record<string, string>>,
  make: (page: Page, init: EventInit & { dataTransfer: DataTransfer; clipboardData: DataTransfer }) => Event,
): Event {
  const page = (view as Page & Unwrapped).wrappedJSObject ?? view;
  const data = new page.DataTransfer();
  for (const [type, text] of Object.entries(types)) data.setData(type, text);
  const init = { bubbles: true, cancelable: true, composed: true, dataTransfer: data, clipboardData: data };
  return make(page, Object.assign(new page.Object(), init));
}
