import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in public code: address, the three marks of the composer, `ThreadContainer` with `#thread-…` in its items (medium evidence).
 * Not confirmed: author, customer or agent, notes. The newest message stands first by default, which can be changed: times decide.
 */
export const helpscout: DeskRecipe = {
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net/conversation', 'secure.helpscout.net/conversations'],
  composer:
    '[data-cy="ConvoEditor"] [contenteditable="true"], [data-testid="reply-editor"] [contenteditable="true"], [data-slate-editor]',
  note: '.is-note',
  message: '[data-testid="ThreadContainer"] li > div[id^="thread-"]:not(.lineitem)',
  text: '[data-testid="thread-body"]',
  author: '[data-testid="thread-author"]',
  customer: '.thread.customer',
  agent: '.thread.user',
  internal: '.thread.is-note',
  send: '[data-cy="send"]',
};
