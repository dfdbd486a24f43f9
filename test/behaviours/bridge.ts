/**
 * The content script of the extension that tests the editors in Firefox: there a debugging protocol has no world with a content
 * script's rights, so the real thing is loaded, and spoken to by events of the page.
 */
import { harness } from './harness.ts';

window.addEventListener('amends-call', (event) => {
  const [name, args] = JSON.parse((event as CustomEvent<string>).detail) as [keyof typeof harness, never[]];
  const answer = (detail: unknown) =>
    window.dispatchEvent(new CustomEvent('amends-answer', { detail: JSON.stringify(detail) }));
  Promise.resolve()
    .then(() => (harness[name] as (...args: never[]) => unknown)(...args))
    .then(
      (value) => answer({ value: value ?? null }),
      (error: unknown) => answer({ error: String(error) }),
    );
});
