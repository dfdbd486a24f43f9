import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in a real Roundcube 1.6: both composers, Send, the mail's own element. A reply page shows the customer's message only as a quote in the
 * composer, so there are no messages to select while composing: the quote is read there.
 */
export const roundcube: DeskRecipe = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  page: 'body.task-mail #composebody, #messagebody',
  composer: '#composebody, #composebody_ifr, body#tinymce',
  message: '#messagebody .message-part, #messagebody .message-htmlpart',
  send: 'button.send',
};
