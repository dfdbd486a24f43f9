import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: the address. Not confirmed: every selector. */
export const crisp: DeskRecipe = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat/website', 'app.crisp.chat/initiate'],
  composer: '.c-composer textarea, .c-composer [contenteditable="true"]',
  note: '[placeholder*="private note" i]',
  message: '.c-message',
  text: '.bub',
  customer: '.c-message--in',
  agent: '.c-message--out',
  internal: '.c-message--note',
  customerName: '.c-top b',
  send: '.c-send',
};
