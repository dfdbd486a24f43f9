/** The heading of a message: who wrote it, and when. */

const AUTHOR =
  /(?:^|[^a-z])(?:author|sender|name|from|user-?name|display-?name|by-?line|who|poster|handle)(?:[^a-z]|$)/i;
const TIME = /(?:^|[^a-z])(?:time|timestamp|date|when|ago|sent-?at|meta|posted)(?:[^a-z]|$)/i;
const TIME_TEXT =
  /^(?:\W*(?:today|yesterday|just now|now|\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?|\d+\s?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)(?:\s?ago)?|(?:mon|tue|wed|thu|fri|sat|sun)\w*|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?|at|on|,|\d{1,2}(?:st|nd|rd|th)?|\d{4}|am|pm|ago|an?|hour|day|week|month|year)\W*)+$/i;
/** Longest heading, in characters. */
const LONGEST = 80;

export interface Heading {
  author: string | null;
  /** Elements that are heading and no words of the message. */
  elements: Set<Element>;
}

const namesOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-test-id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, '-');

/** Looks for author and time among the first short parts of a block. */
export function headingOf(block: Element): Heading {
  const elements = new Set<Element>();
  let author: string | null = null;
  let seen = 0;
  for (const element of block.querySelectorAll('*')) {
    if (++seen > 40) break;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > LONGEST) continue;
    if (
      element.localName === 'time' ||
      TIME_TEXT.test(text) ||
      (TIME.test(namesOf(element)) && element.children.length === 0)
    ) {
      elements.add(element);
      continue;
    }
    const heading = /^(?:h[1-6]|strong|b|cite|dt|th)$/.test(element.localName);
    if (author === null && (AUTHOR.test(namesOf(element)) || (heading && seen <= 8)) && text.split(' ').length <= 6) {
      author =
        text
          .replace(/[,:·•|-]?\s*(?:\d{1,2}:\d\d.*|wrote:?|says:?|said:?)$/i, '')
          .replace(/[,:·•|]\s*$/, '')
          .trim() || null;
      elements.add(element);
    }
  }
  return { author, elements };
}
