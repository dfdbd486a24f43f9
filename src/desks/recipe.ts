/** What is known of one product's pages, as data; whatever does not hold in a page falls to the generic path. */
import { assemble, type Found, type Piece } from './assemble.ts';
import { headingOf } from './author.ts';
import { isName } from './names.ts';
import { peopleAround } from './people.ts';
import type { Role } from './roles.ts';
import { textOf } from './text.ts';
import { momentOf, runsBackwards } from './times.ts';
import { isShown, pathOf } from './tree.ts';

/**
 * A desk. All fields but the first three are CSS selectors; one that names an attribute ends in "@attribute".
 * A selector that is broken or finds nothing is as good as none.
 */
export interface DeskRecipe {
  id: string;
  /** The product's name, as it writes it. */
  name: string;
  /** Where it is found: host, and the start of the path where the host has other pages too: "*.zendesk.com/agent". Empty for products that firms run themselves. */
  hosts: readonly string[];
  /** Holds in pages of this product alone: how one that firms run themselves is known. */
  page?: string;
  /** The fields in which replies and notes are written. */
  composer: string;
  /** The composer, or something around it, while it is for an internal note. */
  note?: string;
  /** One message each, in the order of the page. */
  message: string;
  /** The words, inside a message; the message itself if left out. */
  text?: string;
  /** The author's name or address, inside a message. */
  author?: string;
  /** A message of the customer's is this, or has it inside. */
  customer?: string;
  agent?: string;
  /** A message that is an internal note. */
  internal?: string;
  /** The desk's own lines. */
  system?: string;
  /** Where the page names the customer and the agent who uses it. */
  customerName?: string;
  agentName?: string;
  send?: string;
  /** The customer's satisfaction score, where the page shows it. */
  score?: { good: string; bad: string };
  /** Left out where it is the reader's choice: then the times tell. */
  newestFirst?: boolean;
}

/** The recipes for the page that a composer stands in, in their order. */
export function recipesFor(composer: Element, recipes: readonly DeskRecipe[]): DeskRecipe[] {
  const documents = [...new Set(pathOf(composer).map(({ ownerDocument }) => ownerDocument))];
  return recipes.filter(({ hosts, page }) =>
    documents.some(
      (one) => hosts.some((host) => isAt(host, one.location)) || (page !== undefined && all(one, page).length > 0),
    ),
  );
}

function isAt(pattern: string, { hostname, pathname }: Location): boolean {
  const [host = '', ...path] = pattern.split('/');
  const below = host.startsWith('*.') && hostname.endsWith(host.slice(1));
  return (below || hostname === host) && `${pathname}/`.startsWith(`/${path.join('/')}`);
}

/** Elements by a selector, the element itself included; none where the selector is broken. */
function all(root: Document | DocumentFragment | Element, selector: string): Element[] {
  try {
    const inner = [...root.querySelectorAll(selector)];
    return 'matches' in root && root.matches(selector) ? [root, ...inner] : inner;
  } catch {
    return [];
  }
}

const is = (element: Element, selector: string | undefined): boolean =>
  selector !== undefined && all(element, selector).length > 0;

/** The text or attribute that a selector names, of the first shown element that has one. */
function valueAt(root: Document | Element, selector: string | undefined): string | null {
  if (!selector) return null;
  const at = selector.lastIndexOf('@');
  const attribute = at > 0 && !selector.includes(']', at) ? selector.slice(at + 1) : null;
  for (const element of all(root, attribute ? selector.slice(0, at) : selector)) {
    const value = (attribute ? element.getAttribute(attribute) : element.textContent)?.replace(/\s+/g, ' ').trim();
    if (value && (attribute || isShown(element))) return value;
  }
  return null;
}

/** What a recipe says of the composer; null where it does not know this one. */
export function composerBy(recipe: DeskRecipe, composer: Element): { note: boolean; send: Element | null } | null {
  const path = pathOf(composer);
  const matches = (selector: string | undefined) => {
    try {
      return selector !== undefined && path.some((one) => one.matches(selector));
    } catch {
      return false;
    }
  };
  if (!matches(recipe.composer) && !is(composer, recipe.composer)) return null;
  const send = recipe.send ? all(composer.ownerDocument, recipe.send).filter(isShown) : [];
  const near = path.slice(0, 10).flatMap((around) => send.filter((button) => around.contains(button)));
  return { note: matches(recipe.note), send: near[0] ?? send[0] ?? null };
}

export interface RecipeReading {
  found: Found[];
  score: 'good' | 'bad' | null;
  customerName: string | null;
  agentName: string | null;
}

/** The conversation by a recipe, oldest first; null where it finds no message of a customer's or an agent's. */
export function readByRecipe(recipe: DeskRecipe, composer: Element): RecipeReading | null {
  const top = pathOf(composer).at(-1)?.ownerDocument ?? composer.ownerDocument;
  const customerName = nameOf(valueAt(top, recipe.customerName));
  const agentName = nameOf(valueAt(top, recipe.agentName));
  // Where the page is made of components, composer and messages share one of their roots.
  const roots = new Set(pathOf(composer).map((one) => one.getRootNode() as Document | ShadowRoot));
  const elements = [...roots]
    .flatMap((root) => all(root, recipe.message))
    .filter((element) => isShown(element) && !composer.contains(element));
  const pieces = elements.map((element) => pieceOf(recipe, element)).filter(({ text }) => text !== '');
  const moments = pieces.map(({ block }) => (block?.heading.time ? momentOf(block.heading.time) : null));
  if (recipe.newestFirst ?? runsBackwards(moments, true) > 0) pieces.reverse();
  const people = peopleAround(composer);
  if (customerName) people.customer.push(customerName);
  if (agentName) people.agent.push(agentName);
  const found = assemble(pieces, people);
  return found.some(({ role }) => role === 'customer' || role === 'agent')
    ? { found, customerName, agentName, score: scoreBy(recipe, top) }
    : null;
}

/** Where both are shown, or neither, there is no score. */
function scoreBy({ score }: DeskRecipe, top: Document): RecipeReading['score'] {
  if (!score) return null;
  const good = all(top, score.good).some(isShown);
  return good === all(top, score.bad).some(isShown) ? null : good ? 'good' : 'bad';
}

function pieceOf(recipe: DeskRecipe, element: Element): Piece {
  const heading = headingOf(element);
  const parts = recipe.text ? all(element, recipe.text).filter(isShown) : [];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const without = parts.length > 0 ? new Set<Element>() : heading.elements;
  const text = (parts.length > 0 ? outer : [element])
    .map((part) => textOf(part, { without, quotes: 'marked', seen: true }))
    .join('\n');
  const role = roleBy(recipe, element);
  return {
    element,
    author: valueAt(element, recipe.author) ?? heading.author,
    text: text.trim(),
    labels: recipe.text ? [] : heading.labels,
    block: { elements: parts.length > 0 ? [element, ...outer] : [element], heading },
    ...(role ? { role } : {}),
  };
}

function roleBy(recipe: DeskRecipe, element: Element): Role {
  if (is(element, recipe.internal)) return 'note';
  if (is(element, recipe.system)) return 'system';
  if (is(element, recipe.agent)) return 'agent';
  return is(element, recipe.customer) ? 'customer' : null;
}

/** A name out of "Google Account: Sam Reed (sam@harbour.example)". */
function nameOf(text: string | null): string | null {
  const short =
    text
      ?.replace(/^[\p{L} ]{2,30}:\s*/u, '')
      .replace(/\s*[(<\n].*$/, '')
      .trim() ?? '';
  return short !== '' && (isName(short) || short.includes('@')) ? short : null;
}
