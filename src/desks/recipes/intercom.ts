import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in public code: address, both composer marks, notes under `.o__note`.
 * Not confirmed: messages; `o__user` and `o__admin` are guesses from the same family of names.
 */
export const intercom: DeskRecipe = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com/a', 'app.eu.intercom.com/a', 'app.au.intercom.com/a'],
  composer: '[data-conversation-reply-composer] .ProseMirror, .embercom-prosemirror-composer-editor',
  note: '.o__note',
  message: '.o__user, .o__admin:not(.o__user *)',
  text: '.intercom-interblocks-paragraph',
  customer: '.o__user',
  agent: '.o__admin',
  internal: '.o__note',
  customerName: '.conversation > header h2',
};
