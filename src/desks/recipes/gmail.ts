import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in public code: host, composer marks (`g_editable`, `.Am.Al.editable`), body (`div.a3s.aiL`).
 * Not confirmed: the message's own element, `.gD` for the author, the account's button. Labels are localised and not relied on.
 */
export const gmail: DeskRecipe = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  composer: '[role="textbox"][g_editable="true"], .Am.Al.editable',
  message: '.adn, [data-message-id]',
  text: 'div.a3s.aiL',
  author: '.gD@name',
  agentName: 'a[aria-label^="Google Account"]@aria-label',
  send: '.aoO[role="button"]',
};
