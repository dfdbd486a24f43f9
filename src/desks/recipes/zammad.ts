import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in the product's source: `.ticket-article-item .richtext-content`, notes `.is-internal`.
 * Not confirmed: the composer, `.customer` and `.agent` on the message, the submit button.
 */
export const zammad: DeskRecipe = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['*.zammad.com'],
  page: '.ticket-article-item',
  composer: '.article-add [contenteditable="true"]',
  note: '.article-add.is-internal',
  message: '.ticket-article-item',
  text: '.textBubble .richtext-content',
  author: '.task-subline span',
  customer: '.ticket-article-item.customer',
  agent: '.ticket-article-item.agent',
  internal: '.is-internal',
  agentName: '.user-menu [title]@title',
  send: '.attributeBar .js-submit',
};
