/** Which of the messages the draft answers. */
import type { Conversation } from '../model.ts';

import { draftParts } from '../text/parts.ts';
import { quotedMessage } from '../text/quoted.ts';

export interface Turn {
  /** The customer's messages that wait for an answer, joined. */
  customer: string;
  /** What the customer said before the agent's last answer, joined. */
  earlier: string;
  /** All that the customer has said, joined. */
  everything: string;
  /** The customer's messages between the agent's, each run joined; the last is what waits for an answer. */
  runs: string[];
  /** What the agent has already sent in this turn: the bubbles of a chat. */
  sentNow: string[];
  /** Agent messages before the customer's last one. */
  sentBefore: string[];
}

/** A message without the mails that it quotes, its signature and its disclaimer; where nothing else is there, what it quotes. */
function newestWords(text: string): string {
  const { excluded } = draftParts(text);
  if (excluded.length === 0) return text;
  let own = '';
  let from = 0;
  for (const span of excluded) {
    own += text.slice(from, span.from);
    from = span.to;
  }
  own += text.slice(from);
  return own.trim() ? own : (quotedMessage(text) ?? text);
}

function runsOf(messages: Conversation['messages']): string[] {
  const runs: string[][] = [];
  for (const [at, { from, text }] of messages.entries()) {
    if (from !== 'customer') continue;
    if (messages[at - 1]?.from === 'customer') runs.at(-1)?.push(newestWords(text));
    else runs.push([newestWords(text)]);
  }
  return runs.map((run) => run.join('\n'));
}

/** The customer's words since the agent's last message; a trailing run of agent messages was already sent in answer to them. */
export function turnOf({ messages }: Conversation): Turn {
  let end = messages.length;
  while (end > 0 && messages[end - 1]?.from === 'agent') end--;
  let start = end;
  while (start > 0 && messages[start - 1]?.from === 'customer') start--;
  const texts = (from: number, to: number, who: 'customer' | 'agent') =>
    messages
      .slice(from, to)
      .flatMap((message) =>
        message.from === who ? [who === 'customer' ? newestWords(message.text) : message.text] : [],
      );
  return {
    customer: texts(start, end, 'customer').join('\n'),
    earlier: texts(0, start, 'customer').join('\n'),
    everything: texts(0, messages.length, 'customer').join('\n'),
    runs: runsOf(messages.slice(0, end)),
    sentNow: texts(end, messages.length, 'agent'),
    sentBefore: texts(0, start, 'agent'),
  };
}

const SETTLED =
  /\b(?:(?<!\bno )thank\w*|thx|thnx|ty|tysm|ta|cheers|perfect|great|brilliant|lovely|super|wonderful|fab|sorted|solved|fixed|works?(?= (?:now|again|fine|perfectly|a treat|like)|$|[,.!])|worked|(?:is |it's |its )?working(?: now| again)?|got (?:it|them|those|one|mine)\b(?! (?:back|again|wrong))|gotcha|that(?:'s| is)? (?:fine|great|ok|perfect|all(?! you\b)|better|it|done)|all (?:good|fine|set|well|done|ok|sorted)|resolved|received|recieved|(?:it |they |he |she |parcel |\w+ )?(?:has |have |'s )?(?:arrived|turned up|came through|landed)|(?:it|they|that|he|she|paul|engineer|fitter|driver|man|plumber) came|much appreciated|as good as new|(?:warm|fine|ok|okay|back|up|good|steady|dry|quiet|clear|clean|smooth|normal|stable|cool|in|on|live|there|here|okay) (?:again|now)|(?:it's|its|is|are) (?:there|here|back|in|up|gone|off|on) now|up and running|back to normal|no (?:more )?(?:worries|errors?|drips?|leaks?|noise)|is fine|did the trick|did it|nothing else|i'm in|im in|bye)\b/;
/** "Thanks, any news?": still waiting. */
const STILL =
  /\b(?:any (?:news|update|idea|progress)|still|not(?! (?:bad|to worry))|n't|yet|when (?:will|can|is)|has (?:he|she|it|he|anyone)|but|however|though|although|again(?= and|$|[.!?])(?<!(?:works?|working|fine|warm|up|back|ok|okay|good|dry|quiet|clean|well|normal|smooth) again)|how long|what about|nothing(?! else)|never(?! mind)|where|another|except|only|now i (?:notice|see)|worse|same|wrong|late|broken|missing)\b|n't\b/;

/** Whether the customer's words, normalised, say that the matter is settled. */
export const isSettled = (norm: string): boolean => SETTLED.test(norm) && !STILL.test(norm);
