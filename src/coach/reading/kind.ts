/** What went wrong, by kind, and our noun phrase for it. */
import type { FailureKind } from '../model.ts';

interface Kind {
  kind: FailureKind;
  failure: 'outcome' | 'process';
  pattern: RegExp;
  /** The noun phrase, with the thing that the customer names in the place of "{thing}". */
  issue: string;
  /** The same where no thing was named. */
  plain: string;
}

/** The first that fits has it: the more specific stand first. */
const KINDS: readonly Kind[] = [
  {
    kind: 'privacy',
    failure: 'outcome',
    pattern:
      /\b(?:data breach|my (?:personal )?data|privacy|gdpr|shared my (?:details|data|number)|leaked my|hacked|someone else's (?:details|account))\b/,
    issue: 'the worry about your data',
    plain: 'the worry about your data',
  },
  {
    kind: 'billing',
    failure: 'outcome',
    pattern:
      /\b(?:charged (?:me |us |my card |my account )?(?:twice|double|again|two times|three times)|double[- ]charg\w*|taken (?:twice|two payments)|duplicate (?:charge|payment)|billed (?:me |us )?(?:twice|double))\b/,
    issue: 'the double charge',
    plain: 'the double charge',
  },
  {
    kind: 'billing',
    failure: 'outcome',
    pattern:
      /\b(?:overcharg\w*|charged (?:me|us|my|for|a|the|an|extra|£|\$|€|₹)\w*|charg(?:es|ing) (?:me|us|my|for)|wrong (?:bill|amount|price|charge)|(?:my|our|the) (?:\w+ )?bill (?:is|was|has|went)|(?:hidden|extra|unexpected) (?:fees?|charges?)|(?:took|taken|deducted|debited) (?:\w+ )?(?:money|payment|£|\$|₹|€))/,
    issue: 'the wrong charge',
    plain: 'the wrong charge',
  },
  {
    kind: 'refundOwed',
    failure: 'outcome',
    pattern:
      /\b(?:waiting (?:for|on) (?:my|our|a|the) refund|(?:no|not|never|still|haven't|hasn't|didn't|without)\b[^.!?]{0,40}\brefund\w*|refund (?:has|is|was|still|hasn't|not)\b|where(?:'s| is) my refund)/,
    issue: 'the refund you are still waiting for',
    plain: 'the refund you are still waiting for',
  },
  {
    kind: 'damaged',
    failure: 'outcome',
    pattern:
      /\b(?:arrived|came|delivered|turned up|received|was|is|are|were|got)\b[^.!?]{0,40}\b(?:broken|damaged|cracked|smashed|torn|shattered|dented|scratched|crushed|leaking|opened|in pieces|faulty|defective)\b|\b(?:broken|damaged|cracked|smashed|defective|faulty|dented)\b/,
    issue: 'the damaged {thing}',
    plain: 'the damage',
  },
  {
    kind: 'wrongItem',
    failure: 'outcome',
    pattern:
      /\bwrong (?:\w+ )?(?:item|product|size|colou?r|order|one|model|book|shoes?|shirt|part|address|food|meal|dish|package|parcel|thing|phone|version)\b|\bnot what (?:i|we) ordered\b|\binstead of (?:the|my|what)\b/,
    issue: 'the wrong {thing}',
    plain: 'the wrong item',
  },
  {
    kind: 'missing',
    failure: 'outcome',
    pattern:
      /\b(?:missing|lost|never (?:arrived|came|received|turned up|delivered|got)|not (?:in the box|included|received)|says (?:it(?:'s| is| was)? )?delivered|marked as delivered|stolen)\b/,
    issue: 'the missing {thing}',
    plain: 'the missing order',
  },
  {
    kind: 'late',
    failure: 'outcome',
    pattern:
      /\b(?:late|delay\w*|overdue|not (?:yet )?(?:arrived|here|been delivered|come|shipped|dispatched)|hasn't (?:arrived|come|been delivered|shipped|turned up)|still (?:not (?:arrived|here|received)|waiting (?:for|on) (?:my|our|a|the) (?:\w+ )?(?:order|parcel|package|delivery|item))|where(?:'s| is) my (?:\w+ )?(?:order|parcel|package|delivery)|was (?:due|supposed to (?:arrive|come|be here|be delivered)))/,
    issue: 'the late {thing}',
    plain: 'the delay',
  },
  {
    kind: 'cancellation',
    failure: 'outcome',
    pattern: /\b(?:cancell?ed|cancellation)\b/,
    issue: 'the cancelled {thing}',
    plain: 'the cancellation',
  },
  {
    kind: 'access',
    failure: 'outcome',
    pattern:
      /\b(?:log(?:ging)? ?in|login|locked (?:out|my)|locked|password|sign(?:ing)? in|verification (?:code|e-?mail)|otp|two[- ]factor|access (?:my|the|to)|account (?:is|was|has been) (?:\w+ )?(?:blocked|suspended|disabled|closed|locked)|kicked out|register)\b/,
    issue: 'the trouble getting into your account',
    plain: 'the trouble getting into your account',
  },
  {
    kind: 'outage',
    failure: 'outcome',
    pattern:
      /\b(?:outage|is down|are down|went down|been down|no (?:internet|service|signal|connection|wifi|broadband|network|power|water|electricity)|offline|power cut|not working in|servers?)\b/,
    issue: 'the outage',
    plain: 'the outage',
  },
  {
    kind: 'bug',
    failure: 'outcome',
    pattern:
      /\b(?:app|site|website|page|game|update|software|version|screen|button|feature)\b[^.!?]{0,80}\b(?:crash\w*|freez\w*|froze\w*|bugs?|buggy|glitch\w*|lag\w*|slow|won't|wont|doesn't|doesnt|not (?:work|load|open)\w*|can't|cant|stuck|error\w*|fail\w*|keeps?|stopped|broken?)\b|\b(?:crash\w*|freez\w*|bugs?|buggy|glitch\w*|error (?:code|message)|lagg\w*)\b/,
    issue: 'the problem with the {thing}',
    plain: 'the error',
  },
  {
    kind: 'staff',
    failure: 'process',
    pattern:
      /\b(?:rude\w*|unprofessional|hung up|shout\w*|attitude|disrespect\w*|unhelpful|ignored me|condescending|treated|impolite|arrogant|unfriendly)\b/,
    issue: 'how you were treated',
    plain: 'how you were treated',
  },
  {
    kind: 'misinformation',
    failure: 'process',
    pattern:
      /\b(?:was told|were told|told me|promised|misled|misleading|lied|said (?:it|i|that|you)|advertis\w*|contradict\w*|different answer\w*)\b/,
    issue: 'what you were told',
    plain: 'what you were told',
  },
  {
    kind: 'wait',
    failure: 'process',
    pattern:
      /\b(?:on hold|queue\w*|wait(?:ed|ing)|no (?:reply|response|answer)|nobody (?:answers|replies|responds|picks)|no one (?:answers|replies|responds|picks)|not (?:replied|responded|answered)|ignored|hours|ages)\b/,
    issue: 'the wait',
    plain: 'the wait',
  },
  {
    kind: 'quality',
    failure: 'outcome',
    pattern:
      /\b(?:quality|dirty|filthy|cold|stale|broke|worn|uncomfortable|noisy|smell\w*|tasteless|poor|disappoint\w*|not (?:clean|worth|as described|good)|expensive|overpriced|worst|terrible|awful|bad)\b/,
    issue: 'the quality of the {thing}',
    plain: 'the experience',
  },
];

const THINGS =
  /\b(?:parcel|package|order|delivery|blender|phone|laptop|tv|television|washing machine|dishwasher|fridge|kettle|router|bag|suitcase|luggage|baggage|flight|train|bus|booking|reservation|room|table|meal|food|pizza|app|website|site|game|update|account|card|card reader|subscription|ticket|shoes?|boots?|dress|shirt|jacket|coat|sofa|bed|mattress|desk|chair|lamp|mirror|camera|headphones?|charger|battery|screen|tablet|watch|printer|car|bike|tyres?|bottle|jug|glass(?:es)?|book|toy|gift|present|item|product|appointment|payment|transfer|internet|broadband|wifi|connection|service|bill|invoice|refund|voucher|coupon|code|hotel|shower|bathroom|pool|breakfast|coffee|drink|engineer|driver|courier)\b/;
/** Things of which one does not say "the missing …" or "the damaged …". */
const ABSTRACT = new Set([
  'service',
  'account',
  'refund',
  'payment',
  'engineer',
  'driver',
  'courier',
  'connection',
  'appointment',
  'code',
]);
const PLURAL = new Set(['headphones', 'glasses', 'shoes', 'boots', 'tyres']);

export interface KindOfFailure {
  kind: FailureKind | null;
  failure: 'outcome' | 'process' | null;
  issue: string | null;
}

/** @param norm the normalised text of a customer who complains */
export function kindOf(norm: string): KindOfFailure {
  const found = KINDS.find(({ pattern }) => pattern.test(norm));
  if (!found) return { kind: 'other', failure: null, issue: null };
  const at = found.pattern.exec(norm);
  // The thing named nearest to the words that tell the kind.
  const around = at ? norm.slice(Math.max(0, at.index - 80), at.index + at[0].length + 40) : norm;
  const thing = THINGS.exec(around)?.[0] ?? null;
  const usable =
    thing &&
    !(ABSTRACT.has(thing) && found.issue.startsWith('the ') && found.kind !== 'late' && found.kind !== 'cancellation')
      ? thing
      : null;
  const issue = usable ? found.issue.replace('{thing}', PLURAL.has(usable) ? usable : usable) : found.plain;
  return { kind: found.kind, failure: found.failure, issue };
}
