/** Has a draft reviewed: conversation state and settings in, advice out. */
import type { Conversation } from '../coach/model.ts';
import { review } from '../coach/review.ts';
import { quotedMessage } from '../coach/text/quoted.ts';
import { say } from '../l10n/index.ts';
import type { Answers, ContentRequest } from '../messages/contract.ts';
import { type Advice, advise, silenced } from '../phrases/advise.ts';
import { reviewOptions } from '../settings/options.ts';
import { isQuiet } from '../settings/quiet.ts';
import type { Settings } from '../settings/schema.ts';
import { type ConversationState, conversationKey, loadConversation } from './conversations.ts';
import { countAnswer } from './answered.ts';
import { followThrough } from './followThrough.ts';
import { librariesFor } from './libraries.ts';
import { manners, siteOf } from './manners.ts';
import { settingsOn } from './settings.ts';
import { noteTab } from './tabs.ts';

type ReviewRequest = Extract<ContentRequest, { kind: 'review' }>;

/** Where a request comes from. */
export interface Place {
  tabId: number;
  frameId: number;
  /** The tab's address, or the frame's where the browser does not tell the tab's. */
  address: string;
}

/**
 * In mail the customer's message often stands only as a quote in the composer; it is surer than a page that is not understood.
 * Where neither is sure nothing is taken for the customer's message, so that nothing is called missing.
 */
function withQuote(request: ReviewRequest): Conversation {
  if (request.conversation.messages.length > 0 && request.sure) return request.conversation;
  const quoted = quotedMessage(request.draft);
  return { ...request.conversation, messages: quoted ? [{ from: 'customer', text: quoted }] : [] };
}

/**
 * Reviews twice where phrases of a step are not loaded yet: only the first review shows which steps are wanted, and no other step's phrases
 * need to be read. The second costs little, for sentences are remembered.
 */
async function adviseFor(
  { draft, typing, desk }: ReviewRequest,
  conversation: Conversation,
  settings: Settings,
  state: ConversationState,
  host: string,
): Promise<Advice> {
  const away = state.snoozed.filter(({ until }) => until > Date.now()).map(({ rule }) => rule);
  // A learner has everything explained, also what they know.
  const quiet: readonly string[] = settings.mode === 'learner' ? away : [...away, ...settings.grown];
  const options = {
    ...reviewOptions(settings),
    rulesOff: [...settings.rulesOff, ...state.dismissed, ...away],
    ticks: state.ticks,
    correction: state.correction,
    typing,
    usedPhrases: state.used,
    agentName: settings.agentName ?? conversation.agentName ?? null,
  };
  const channel = conversation.channel ?? null;
  const { due, weak } = review(draft, conversation, options);
  const advice = advise(draft, conversation, {
    ...options,
    libraries: await librariesFor([...due, ...weak], settings, { host, desk, channel }),
  });
  if (isQuiet(settings.quietWords, draft, conversation)) return silenced(advice);
  return {
    ...advice,
    suggestions: advice.suggestions.filter(({ about }) => !('step' in about && quiet.includes(about.step))),
  };
}

/** Reviews a draft and remembers the result for the popup. A failure is a sentence, and shows in the popup alone. */
export async function answerReview(request: ReviewRequest, place: Place): Promise<Answers['review']> {
  try {
    const conversation = withQuote(request);
    const key = await conversationKey(place.address, conversation);
    const [settings, state] = await Promise.all([settingsOn(siteOf(place.address)), loadConversation(key)]);
    const advice = await adviseFor(request, conversation, settings, state, siteOf(place.address));
    noteTab(place.tabId, place.frameId, { state: 'reviewed', key, advice, conversation, desk: request.desk });
    if (!request.typing)
      await countAnswer(key, conversation, advice.reading, state.correction !== null, request.score ?? null);
    const follow = request.typing ? null : await followThrough(request.draft, key, settings);
    return { ok: true, advice, manners: await manners(place.address), follow, conversation: key };
  } catch (error) {
    const message = say('problems_reviewFailed', error instanceof Error ? error.message : String(error));
    noteTab(place.tabId, place.frameId, { state: 'failed', error: message });
    return { ok: false, error: message };
  }
}
