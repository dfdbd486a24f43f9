import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: the address; classes are hashed, so only their readable start is used. Not confirmed: every selector. */
export const gorgias: DeskRecipe = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com/app'],
  composer: '.public-DraftEditor-content',
  note: '[class*="internal-note"]',
  message: '[data-message-id]',
  text: '[class*="_content_"]',
  author: '[class*="_author_"]',
  customer: '[aria-label="customer"]',
  internal: '[class*="_internal_"]',
  send: '[class*="_send_"]',
};
