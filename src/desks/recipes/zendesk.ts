import type { DeskRecipe } from '../recipe.ts';

/**
 * Confirmed in public code: address, both composers, message, its words, and `type="end-user" | "agent"`.
 * Not confirmed: how an internal note is marked in the log and in the composer, the sender's element, the profile button, where the satisfaction score stands.
 */
export const zendesk: DeskRecipe = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com/agent'],
  composer:
    '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="ticket-rich-text-editor"] [contenteditable]',
  note: '[aria-label^="Internal note" i], .is-internal',
  message: 'article[data-test-id="omni-log-comment-item"]',
  text: '[data-test-id="omni-log-message-content"]',
  author: '[data-test-id="omni-log-item-sender"]',
  customer: '[data-test-id="omni-log-item-message"][type="end-user"]',
  agent: '[data-test-id="omni-log-item-message"][type="agent"]',
  internal: '[data-test-id="omni-log-internal-note-tag"], .is-internal',
  customerName: '[data-test-id="ticket-system-field-requester-select"]',
  agentName: '[data-test-id="toolbar-profile-menu-button"]@aria-label',
  send: '[data-test-id="submit_button-button"]',
  score: {
    good: '[data-test-id*="satisfaction" i] [aria-label^="Good" i], [data-test-id*="satisfaction" i][data-score="good"]',
    bad: '[data-test-id*="satisfaction" i] [aria-label^="Bad" i], [data-test-id*="satisfaction" i][data-score="bad"]',
  },
};
