import type { Rewrite } from '../../rule.ts';
import { asSentence, isPlain } from './shape.ts';

const MADE =
  /^(?:unfortunately,? )?(mistakes|errors|an? (?:mistake|error|slip|oversight|misunderstanding|mix-?up)) (?:was|were|has been|have been|had been) made( (?:with|in|on|by mistake with) [^.!?]+)?[.!]?$/i;
const SENT =
  /^(?:unfortunately,? )?((?:the|an?) (?:wrong|incorrect|faulty|defective|broken) [^.!?,]+?) (?:was|were|has been|have been|had been) (sent|shipped|charged|delivered|packed|booked|billed|dispatched|applied|entered)( [^.!?]+)?[.!]?$/i;
const MATTER =
  '(it|this|that|the (?:matter|issue|problem|case)|your (?:concern|complaint|issue|request|case|query|message|claim))';
const DONE: Readonly<Record<string, string>> = {
  'looked into': 'look into',
  investigated: 'investigate',
  reviewed: 'review',
  addressed: 'address',
  handled: 'handle',
  'dealt with': 'deal with',
  'taken care of': 'take care of',
  resolved: 'resolve',
  fixed: 'fix',
  checked: 'check',
};
const WILL = new RegExp(`^${MATTER} (?:will be|is going to be) (${Object.keys(DONE).join('|')})( [^.!?]+)?[.!]?$`, 'i');
/** "By our team" says who does it, so it is no hiding. */
const BY = /\bby (?:our|the|my|us|an?|him|her|them|somebody|someone|ana)\b/i;

/** Whoever did it, or does it, says so: "we" for what went wrong, "I" for what comes now. */
export const namedDoer: Rewrite = ({ text }) => {
  const made = MADE.exec(text);
  if (made) return asSentence(`we made ${made[1]?.toLowerCase()}${made[2] ?? ''}`);
  const sent = SENT.exec(text);
  if (sent && !BY.test(sent[3] ?? '') && isPlain(sent[0]))
    return asSentence(`we ${sent[2]?.toLowerCase()} ${lower(sent[1] ?? '')}${sent[3] ?? ''}`);
  const will = WILL.exec(text);
  if (!will || BY.test(will[3] ?? '') || !isPlain(will[0])) return null;
  return asSentence(`I'll ${DONE[will[2]?.toLowerCase() ?? '']} ${lower(will[1] ?? '')}${will[3] ?? ''}`);
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
