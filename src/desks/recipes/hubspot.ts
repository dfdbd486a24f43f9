import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: the address alone. Not confirmed: every selector. */
export const hubspot: DeskRecipe = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['app.hubspot.com/live-messages', 'app-eu1.hubspot.com/live-messages', 'app.hubspot.com/help-desk'],
  composer: '[data-test-id="rte-content"]',
  message: '[data-test-id="thread-message"], [data-test-id="thread-comment"]',
  text: '[data-test-id="message-body"]',
  author: '[data-test-id="message-sender"]',
  customer: '[data-message-direction="INCOMING"]',
  agent: '[data-message-direction="OUTGOING"]',
  internal: '[data-test-id="thread-comment"]',
  send: '[data-test-id="send-button"]',
};
