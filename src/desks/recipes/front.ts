import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: the address alone. Not confirmed: every selector. Comments there have a field of their own. */
export const front: DeskRecipe = {
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com'],
  composer: '[role="textbox"][contenteditable="true"]',
  note: '[aria-label*="internal comment" i], [data-placeholder*="internal comment" i]',
  message: '[data-testid="message-card"], [data-testid="comment"]',
  internal: '[data-testid="comment"]',
  agentName: '[role="navigation"] [aria-label^="Account:"]@aria-label',
  send: '[data-testid="send-btn"]',
};
