import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in the product's source: the composer, `[data-message-id]`, and that the left side means "not mine", which may be another agent.
 * Not confirmed: the classes that say left, right, private and activity; they change between versions.
 */
export const chatwoot: DeskRecipe = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com/app'],
  page: '.reply-box .ProseMirror-woot-style',
  composer: '.reply-box .ProseMirror-woot-style, .reply-box textarea',
  note: '.reply-box.is-private',
  message: '[data-message-id]',
  text: '.prose',
  customer: '.justify-start, .left-bubble',
  agent: '.justify-end, .right-bubble',
  internal: '.bubble.note, .is-private:not(.reply-box)',
  system: '[data-bubble-name="activity"]',
  customerName: '.user--name',
  send: '.right-wrap-send',
};
