/** What stands around a composer: the conversation, who takes part, and whether it is an internal note. */
import type { Conversation } from '../coach/model.ts';
import { messagesOf } from './assemble.ts';
import { isInternalNote, sendNear } from './composer.ts';
import { readGeneric } from './generic.ts';
import { peopleAround } from './people.ts';
import { composerBy, type DeskRecipe, type RecipeReading, readByRecipe, recipesFor } from './recipe.ts';
import { RECIPES } from './recipes/index.ts';
import { TAUGHT } from './taught.ts';
import { isPage, remembering } from './tree.ts';

export interface DeskReading {
  conversation: Conversation;
  /** Whether it is certain who wrote what. */
  sure: boolean;
  /** The composer is for an internal note: Amends leaves it alone. */
  internalNote: boolean;
  source: 'recipe' | 'generic' | 'selection' | 'none';
  /** The id of the product that the page belongs to, as "zendesk"; null where it is none that is known. */
  desk: string | null;
  sendButton: Element | null;
  /** The satisfaction score that the page shows for the conversation. */
  score: 'good' | 'bad' | null;
  /** The message elements, in order. */
  nodes: Element[];
}

/**
 * Reads the page around a composer. Never throws: a page that fights gives an empty reading.
 *
 * @param composer the box of the draft
 * @param recipes what is known of products; without any the page is read by its shape alone
 */
export function readConversation(composer: Element, recipes: readonly DeskRecipe[] = RECIPES): DeskReading {
  try {
    return remembering(() => read(composer, recipes));
  } catch {
    return {
      conversation: { messages: [] },
      sure: false,
      internalNote: false,
      source: 'none',
      desk: null,
      sendButton: null,
      score: null,
      nodes: [],
    };
  }
}

function read(composer: Element, recipes: readonly DeskRecipe[]): DeskReading {
  const fitting = recipesFor(composer, recipes);
  const known = fitting.map((recipe) => composerBy(recipe, composer)).filter((one) => one !== null);
  const byRecipe = fitting.reduce<RecipeReading | null>((read, recipe) => read ?? readByRecipe(recipe, composer), null);
  const people = peopleAround(composer);
  const { messages, sure, used } = messagesOf(byRecipe?.found ?? readGeneric(composer, people));
  const selected = selectedMessage(composer);
  const nameOf = (role: 'customer' | 'agent') =>
    used.findLast((one) => one.role === role && isPersonal(one.author))?.author ?? null;
  return {
    conversation: {
      messages: selected ? [{ from: 'customer', text: selected }] : messages,
      customerName: byRecipe?.customerName ?? nameOf('customer') ?? people.customer.find(isPersonal) ?? null,
      agentName: byRecipe?.agentName ?? people.agent.find(isPersonal) ?? nameOf('agent'),
      channel: channelOf(messages.map(({ text }) => text)),
    },
    sure: selected !== null || sure,
    internalNote: isNote(composer, recipes),
    source: selected ? 'selection' : used.length === 0 ? 'none' : byRecipe ? 'recipe' : 'generic',
    desk: fitting.find(({ id }) => id !== TAUGHT)?.id ?? null,
    sendButton: known.find(({ send }) => send)?.send ?? sendNear(composer),
    score: byRecipe?.score ?? null,
    nodes: used.map(({ element }) => element),
  };
}

/** Whether what is written in a composer is for colleagues now: cheaper than reading the page. */
export function isNote(composer: Element, recipes: readonly DeskRecipe[] = RECIPES): boolean {
  try {
    return (
      recipesFor(composer, recipes).some((recipe) => composerBy(recipe, composer)?.note) || isInternalNote(composer)
    );
  } catch {
    return false;
  }
}

/** A name that somebody can be greeted by: no address, and not the page's "you". */
const isPersonal = (name: string | null): boolean =>
  name !== null && name.length < 60 && !/^(?:you|me)\b|@|\d{4}/i.test(name);

/** Selected text can always stand in for the conversation. */
export function selectedMessage(composer: Element): string | null {
  const selection = composer.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { commonAncestorContainer: common } = selection.getRangeAt(0);
  if (!isPage(composer) && (composer.contains(common) || common.contains(composer))) return null;
  const text = selection.toString().trim();
  return text.length >= 10 ? text : null;
}

/** Long messages are mail, short ones a chat. */
function channelOf(texts: readonly string[]): Conversation['channel'] {
  if (texts.length === 0) return null;
  const longest = Math.max(...texts.map((text) => text.length));
  return texts.length >= 3 && longest < 280 ? 'chat' : 'mail';
}
