/** Has a draft reviewed: conversation state and settings in, advice out. */
import type { Conversation } from '../coach/model.ts';
import { quotedMessage } from '../coach/text/quoted.ts';
import type { Answers, ContentRequest } from '../messages/contract.ts';
import { type Advice, advise } from '../phrases/advise.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import type { Settings } from '../settings/schema.ts';
import { type ConversationState, conversationKey, loadConversation } from './conversations.ts';
import { manners } from './manners.ts';
import { currentSettings } from './settings.ts';
import { noteTab } from './tabs.ts';

type ReviewRequest = Extract<ContentRequest, { kind: 'review' }>;

/** Where a request comes from. */
export interface Place {
  tabId: number;
  frameId: number;
  /** The tab's address, or the frame's where the browser does not tell the tab's. */
  address: string;
}

/** In mail the customer's message often stands only as a quote in the composer; it is surer than a page that is not understood. */
function withQuote(request: ReviewRequest): Conversation {
  if (request.conversation.messages.length > 0 && request.sure) return request.conversation;
  const quoted = quotedMessage(request.draft);
  return quoted ? { ...request.conversation, messages: [{ from: 'customer', text: quoted }] } : request.conversation;
}

function adviseFor(
  draft: string,
  conversation: Conversation,
  settings: Settings,
  state: ConversationState,
  typing: boolean,
): Advice {
  return advise(draft, conversation, {
    stepsOff: settings.stepsOff,
    rulesOff: [...settings.rulesOff, ...state.dismissed],
    ticks: state.ticks,
    correction: state.correction,
    goodwill: settings.goodwill,
    typing,
    libraries: [...settings.libraries, ...(settings.builtInHidden ? [] : [BUILT_IN])],
    usedPhrases: state.used,
    agentName: settings.agentName ?? conversation.agentName ?? null,
  });
}

/** Reviews a draft and remembers the result for the popup. A failure is a sentence, and shows in the popup alone. */
export async function answerReview(request: ReviewRequest, place: Place): Promise<Answers['review']> {
  try {
    const conversation = withQuote(request);
    const key = await conversationKey(place.address, conversation);
    const [settings, state] = await Promise.all([currentSettings(), loadConversation(key)]);
    const advice = adviseFor(request.draft, conversation, settings, state, request.typing);
    noteTab(place.tabId, place.frameId, { state: 'reviewed', key, advice, conversation });
    return { ok: true, advice, manners: await manners(place.address) };
  } catch (error) {
    const message = `The review failed: ${error instanceof Error ? error.message : String(error)}.`;
    noteTab(place.tabId, place.frameId, { state: 'failed', error: message });
    return { ok: false, error: message };
  }
}
