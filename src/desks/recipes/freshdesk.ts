import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: address, and the two editors' classes. Not confirmed: everything else. */
export const freshdesk: DeskRecipe = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com/a', '*.myfreshworks.com/a'],
  composer: '.fr-element[contenteditable="true"], .redactor-editor',
  note: '.note-editor, .ticket-note-editor',
  message: '.ticket-details__item:not(.activity)',
  text: '.ticket-details__text',
  author: '.ticket-details__name a, .ticket-details__name .name',
  customer: '[data-test-id="ticket-original-request"], .incoming',
  agent: '.outgoing',
  internal: '.ticket_note',
  send: '[data-test-id="send"]',
};
