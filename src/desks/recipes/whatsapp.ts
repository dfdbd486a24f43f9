import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: address, composer, `message-in`, the words, `data-pre-plain-text`. Not confirmed: `message-out`, the contact's name, Send. */
export const whatsapp: DeskRecipe = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  composer: 'footer div[contenteditable="true"][role="textbox"]',
  message: 'div.message-in, div.message-out',
  text: 'span.selectable-text',
  customer: 'div.message-in',
  agent: 'div.message-out',
  customerName: '#main header span[dir="auto"]',
  send: 'footer button[aria-label="Send"]',
};
