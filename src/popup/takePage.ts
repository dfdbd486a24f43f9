import browser from 'webextension-polyfill';
import { say } from '../l10n/index.ts';

/** Runs in the page: what it shows as text. Browsers show the text of a JSON or text file in a `pre`, with things of their own beside it. */
const pageText = (): string =>
  document.contentType === 'text/html'
    ? // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen, without scripts and what is hidden
      document.body.innerText
    : (document.querySelector('pre')?.textContent ?? '');

/**
 * Takes the text of the page in this tab and opens the options page to look at it. Only for the click: the browser lends the right for
 * this one page. What was taken lies in memory until the options page has it.
 *
 * @param name the page's title
 */
export async function takePage(tabId: number, name: string): Promise<{ ok: true } | { ok: false; error: string }> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: pageText });
    const text = typeof result?.result === 'string' ? result.result : '';
    if (text.trim() === '') return { ok: false, error: say('popup_noText') };
    await browser.storage.session.set({ given: { name: name || 'page', text } });
    await browser.runtime.openOptionsPage();
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      error: say('popup_unreadable', why),
    };
  }
}
