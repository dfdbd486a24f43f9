/** Runs in an isolated world of a fixture, as the content script does. */
import { readConversation } from '../../src/desks/index.ts';
import type { DeskRecipe } from '../../src/desks/recipe.ts';
import { RECIPES } from '../../src/desks/recipes/index.ts';

export interface Read {
  messages: { from: string; text: string }[];
  customerName: string | null;
  agentName: string | null;
  internalNote: boolean;
  sure: boolean;
  source: string;
  desk: string | null;
  score: 'good' | 'bad' | null;
  /** Whether the button that was found is the one that this selector names. */
  sends: boolean;
  milliseconds: number;
}

/** Finds an element through open shadow roots: "chat-box >>> textarea". */
function find(selector: string): Element | null {
  let root: Document | ShadowRoot | null | undefined = document;
  let found: Element | null = null;
  for (const part of selector.split('>>>')) {
    found = root?.querySelector(part.trim()) ?? null;
    root = found?.shadowRoot;
  }
  return found;
}

/** Which recipes are used: as they are, none, or with every selector broken or finding nothing. */
export type Recipes = 'recipe' | 'generic' | 'broken' | 'missing';

function recipesFor(which: Recipes): readonly DeskRecipe[] {
  if (which === 'recipe') return RECIPES;
  if (which === 'generic') return [];
  const selector = which === 'broken' ? '[[nonsense' : '.there-is-none';
  return RECIPES.map(({ id, name, hosts, page, ...selectors }) => ({
    ...(Object.fromEntries(Object.keys(selectors).map((key) => [key, selector])) as unknown as typeof selectors),
    id,
    name,
    hosts,
    ...(page ? { page } : {}),
  }));
}

function read(composer: string, send: string, which: Recipes): Read {
  const element = find(composer);
  if (!element) throw new Error(`There is no composer ${composer} in this fixture.`);
  const start = performance.now();
  const reading = readConversation(element, recipesFor(which));
  const { messages, customerName = null, agentName = null } = reading.conversation;
  return {
    messages,
    customerName,
    agentName,
    internalNote: reading.internalNote,
    sure: reading.sure,
    source: reading.source,
    desk: reading.desk,
    score: reading.score,
    sends: reading.sendButton !== null && reading.sendButton === find(send),
    milliseconds: performance.now() - start,
  };
}

Object.assign(globalThis, { readDesk: read });
