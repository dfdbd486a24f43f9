import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: address, composer, message and its words. Not confirmed: the sender's element, whose account it is, Send. */
export const slack: DeskRecipe = {
  id: 'slack',
  name: 'Slack',
  hosts: ['app.slack.com/client'],
  composer: '[data-qa="message_input"] [contenteditable="true"]',
  message: '[data-qa="message_container"]',
  text: '[data-qa="message-text"]',
  author: '[data-qa="message_sender_name"]',
  agentName: '[data-qa="user-button"]@aria-label',
  send: '[data-qa="texty_send_button"]',
};
