import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in public code: hosts, composer (`role="textbox"` with the label "Message body", which is localised).
 * Not confirmed: message, author, account and Send. Newest first or last is the reader's choice there, so times decide.
 */
export const outlook: DeskRecipe = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.office.com/mail', 'outlook.live.com/mail', 'outlook.office365.com/mail'],
  composer: 'div[role="textbox"][contenteditable="true"]',
  message: '[data-app-section="ConversationContainer"]',
  text: '[aria-label="Message body"]',
  author: '[aria-label^="From:"]',
  agentName: '#O365_MainLink_Me@aria-label',
  send: 'button[aria-label="Send"]',
};
