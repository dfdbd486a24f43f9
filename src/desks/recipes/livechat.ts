import type { DeskRecipe } from '../recipe.ts';

/** Confirmed in public code: both addresses. Classes are hashed, so the list's role is all that is used of the page. Not confirmed: the rest. */
export const livechat: DeskRecipe = {
  id: 'livechat',
  name: 'LiveChat',
  hosts: ['my.livechatinc.com/chats', 'my.livechatinc.com/archives', 'www.text.com/app/inbox'],
  composer: 'textarea, [contenteditable="true"]',
  message: '[role="log"] > *',
  send: 'button[aria-label="Send message"]',
};
