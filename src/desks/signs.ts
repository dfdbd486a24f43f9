/** What tells that an element is one message, or that it is none. */
import { childrenOf, namesOf, once } from './tree.ts';

/** From this many characters on, the exact words of an element need not be known to find messages. */
export const MUCH = 1_500;
const MESSAGE_NAME =
  /(?:^|[^a-z])(?:message|msg|comment|bubble|reply|post|mail|email|entry|article|turn|note|tweet|review|communication|correspondence|response|utterance)(?:[^a-z]|$)/i;
const MESSAGE_PART =
  /(?:^|[^a-z])(?:list|container|wrapper|wrap|body|header|head|footer|content|text|meta|info|actions?|menu|input|composer?|editor|toolbar|form|box|count|title|subject|avatar|author|time|date|count|icon|new|add)(?:[^a-z]|$)/i;
/** Recipients, attachments and the like stand in lists with names and addresses, and are no messages. */
const NO_MESSAGE =
  /(?:^|[^a-z])(?:recipients?|tokens?|attachments?|files?|address(?:es)?|breadcrumbs?|menus?|toolbars?|tooltips?|suggest(?:ions?|ed)|templates?|macros?|folders?|sidebar|navbar|tabs|composer|compose|reply-?(?:box|form|editor|area))(?:[^a-z]|$)/i;

/** Whether its own name says that it is a message. */
export const isNamed = once(
  (element): boolean =>
    element.localName === 'article' ||
    element.getAttribute('role') === 'article' ||
    element.hasAttribute('data-message-id') ||
    [
      ...element.classList,
      ...['data-testid', 'data-test-id', 'data-qa', 'part'].map((name) => element.getAttribute(name) ?? ''),
      element.id,
      element.localName.includes('-') ? element.localName : '',
    ].some((name) => {
      const apart = name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-');
      return MESSAGE_NAME.test(apart) && !MESSAGE_PART.test(apart.replace(MESSAGE_NAME, ''));
    }),
);
/** Whether a name some steps inside says so. */
export const innerNamed = once((element): boolean => {
  let one = element;
  for (let step = 0; step < 3; step++) {
    const inner = childrenOf(one);
    if (inner.some(isNamed)) return true;
    if (!inner[0]) return false;
    one = inner.find((child) => (child.textContent ?? '').length > (one.textContent ?? '').length / 2) ?? inner[0];
  }
  return false;
});

/** Whether there is something to answer: a word or two besides addresses and sizes. */
export const saysSomething = (text: string): boolean =>
  (text.replace(/\S+@\S+|<[^>]*>|\b[\d.,]+\s?(?:kb|mb|gb)\b/gi, '').match(/\p{L}{2,}/gu)?.length ?? 0) >= 1;

/** Controls make up much of it: a menu, a form, a list of links to other conversations. */
export function isControls(element: Element, text: string): boolean {
  if (element.matches('a, [role="link"], [role="option"], [role="tab"]') || NO_MESSAGE.test(namesOf(element)))
    return true;
  if (text.length > MUCH) return false;
  const links = element.querySelectorAll('a, button, [role="button"]');
  if (
    element.querySelector('input:not([type="hidden"]):not([type="checkbox"]):not([readonly]), [role="tablist"], select')
  )
    return true;
  const [only] = element.children;
  if (element.children.length === 1 && only?.matches('a')) return true;
  // A link around who, when and what leads to another conversation.
  if (
    [...links].some(
      (link) =>
        link.localName === 'a' && (link.textContent ?? '').trim().length > text.length * 0.7 && text.length > 20,
    )
  )
    return true;
  return links.length > 4 && text.length < 25 * links.length;
}
