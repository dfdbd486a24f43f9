/** What went wrong, by kind, and whether in what was delivered or in how the customer was treated. */
import type { FailureKind } from '../model.ts';
import { has } from '../text/gate.ts';
import { issueOf } from './issue/index.ts';

interface Kind {
  kind: FailureKind;
  failure: 'outcome' | 'process';
  pattern: RegExp;
  /** The noun phrase where no thing is named for sure. */
  plain: string | null;
  /** What the text must say where the restated problem does not tell of it; the pattern, where nothing else is given. */
  sure?: RegExp;
  /** What it must say for the noun phrase, where that is more. */
  phrase?: RegExp;
  /** Whether the phrase is right wherever in the text it is told, and not only in the problem restated. */
  anywhere?: true;
}

/** The first that fits has it: the more specific stand first. */
const KINDS: readonly Kind[] = [
  {
    kind: 'privacy',
    failure: 'outcome',
    pattern:
      /\b(?:data breach|my (?:personal )?data|privacy|gdpr|shared my (?:details|data|number)|leaked my|hacked|someone else's (?:details|account))\b/,
    plain: 'the worry about your data',
    phrase:
      /\b(?:data breach|privacy|shared my (?:details|data|number)|leaked my|hacked|someone else's (?:details|account))\b/,
    anywhere: true,
  },
  {
    kind: 'billing',
    failure: 'outcome',
    pattern:
      /\b(?:charged (?:me |us |you |(?:my|your) card |(?:my|your) account )?(?:twice|double|again|two times|three times)|double[- ](?:charg|bill)\w*|taken (?:twice|two payments)|duplicate (?:charge|payment)|billed (?:me |us |you )?(?:twice|double))\b/,
    plain: 'the double charge',
    anywhere: true,
  },
  {
    kind: 'billing',
    failure: 'outcome',
    pattern:
      /\b(?:overcharg\w*|charged (?:me|us|you|my|your|for|a|the|an|extra|£|\$|€|₹)\w*|charg(?:es|ing) (?:me|us|you|my|your|for)|wrong (?:bill|amount|price|charge)|(?:my|our|your|the) (?:\w+ )?bill (?:is|was|has|went)|(?:hidden|extra|unexpected) (?:fees?|charges?)|(?:took|taken|deducted|debited) (?:\w+ )?(?:money|payment|£|\$|₹|€))/,
    plain: 'the wrong charge',
    phrase: /\b(?:overcharg\w*|wrong (?:bill|amount|price|charge)|(?:hidden|unexpected) (?:fees?|charges?))\b/,
  },
  {
    kind: 'refundOwed',
    failure: 'outcome',
    pattern:
      /\b(?:waiting (?:for|on) (?:my|our|your|a|the) refund|(?:no|not|never|still|haven't|hasn't|didn't|without)\b[^.!?]{0,40}\brefund\w*|refund (?:has|is|was|still|hasn't|not)\b|where(?:'s| is) my refund|where your refund is)/,
    plain: 'the refund you are still waiting for',
    sure: /\bwaiting (?:for|on) (?:my|our|your|a|the|this|these) refunds?\b|\b(?:no|not|never|still|haven't|hasn't|didn't|without)\b(?: (?!send|sent|find|apply|request|claim)[\w']+){0,5} refund(?:ed|s)?\b(?! (?:info|form|policy|button|request|option|link|page))|\brefund (?:has|is|was|still|hasn't|not|pending)\b|where(?:'s| is) my refund|where your refund is/,
    anywhere: true,
  },
  {
    kind: 'damaged',
    failure: 'outcome',
    pattern:
      /\b(?:arrived|came|delivered|turned up|received|was|is|are|were|got)\b[^.!?]{0,40}\b(?:broken(?! down)|damaged|cracked|smashed|torn|shattered|dented|scratched|crushed|leaking|opened|in pieces|faulty|defective)\b|\b(?:broken(?! down)|damaged|cracked|smashed|defective|faulty|dented)\b/,
    plain: 'the damage',
  },
  {
    kind: 'wrongItem',
    failure: 'outcome',
    pattern:
      /\bwrong (?:\w+ )?(?:item|product|size|colou?r|order|one|model|book|shoes?|shirt|part|address|food|meal|dish|package|parcel|thing|phone|version)\b|\bnot what (?:i|we|you) ordered\b|\binstead of (?:the|my|what)\b/,
    plain: 'the wrong item',
  },
  {
    kind: 'missing',
    failure: 'outcome',
    pattern:
      /\b(?:missing|lost|never (?:arrived|came|received|turned up|delivered|got)|not (?:in the box|included|received)|says (?:it(?:'s| is| was)? )?delivered|marked as delivered|stolen)\b/,
    plain: null,
  },
  {
    kind: 'late',
    failure: 'outcome',
    pattern:
      /\b(?:late(?! at night| (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|fee|fees|charge|payment|night))|delay\w*|overdue|not (?:yet )?(?:arrived|here|been delivered|come|shipped|dispatched)|hasn't (?:arrived|come|been delivered|shipped|turned up)|still (?:not (?:arrived|here|received)|waiting (?:for|on) (?:my|our|your|a|the) (?:\w+ )?(?:order|parcel|package|delivery|item))|where(?:'s| is) my (?:\w+ )?(?:order|parcel|package|delivery)|was (?:due|supposed to (?:arrive|come|be here|be delivered)))/,
    plain: 'the delay',
    sure: /\b(?:is|are|was|were|been|be|running|ran|arrived|came|come|left|'s) (?:[\w.]+ ){0,4}late\b|\blate (?:again|delivery|pickup)|\bdelay(?:s|ed)?\b(?! repay)|(?<!\b(?:rent|bill|payment|account|invoice|book|fee|loan) (?:is|was) )\boverdue\b|\b(?:not|hasn't|haven't|still) (?:\w+ ){0,2}(?:arrived|here|come|delivered|shipped|dispatched|turned up)\b|\bwaiting (?:for|on)\b|\bwas (?:due|supposed to (?:arrive|come|be))/,
  },
  {
    kind: 'cancellation',
    failure: 'outcome',
    pattern: /\b(?:cancell?ed|cancellation)\b/,
    plain: 'the cancellation',
    // What the customer cancelled is not what went wrong.
    sure: /(?<!\b(?:i|you|i've|you've|already|have|had|never|just|you had) )\bcancell?ed\b|\bcancellation\b/,
  },
  {
    kind: 'access',
    failure: 'outcome',
    pattern:
      /\b(?:log(?:ging|ged)? ?(?:in|out)|login|locked (?:out|my)|locked|password|sign(?:ing)? in|verification (?:code|e-?mail)|otp|two[- ]factor|access (?:my|your|the|to)|account (?:is|was|has been) (?:\w+ )?(?:blocked|suspended|disabled|closed|locked)|kicked out|register)\b/,
    plain: 'the trouble getting into your account',
    phrase:
      /\b(?:log(?:ging|ged)? ?(?:in|on)|login|locked|sign(?:ing)? in|get(?:ting)? in(?:to)?|otp|verification (?:code|e-?mail)|(?:remember|changed|reset|forgot\w*)\b.{0,16}\bpassword|password (?:reset|doesn't|isn't|is not|is wrong)|access (?:my|your) account|account (?:is|was|has been) (?:\w+ )?(?:blocked|suspended|disabled|closed|locked)|kicked out)\b/,
  },
  {
    kind: 'outage',
    failure: 'outcome',
    pattern:
      /\b(?:outage|is down|are down|went down(?! (?:by|to|from))|been down|no (?:internet|service|signal|connection|wifi|broadband|network|power(?! (?:socket|outlet|point)s?)|water|electricity)|offline|power cut|not working in|servers?)\b/,
    plain: 'the outage',
    sure: /\b(?:outage|(?:is|are|went|been|was) (?:\w+ )?down(?! (?:by|to|from))|no (?:internet|service|signal|connection|wifi|wi-fi|broadband|network|power(?! (?:socket|outlet|point)s?)|electricity)|offline|power cut)\b/,
  },
  {
    kind: 'bug',
    failure: 'outcome',
    pattern:
      /\b(?:app|site|website|page|game|update|software|version|screen|button|feature)\b[^.!?]{0,80}\b(?:crash\w*|freez(?:e|es|ing)|froze\w*|bugs?|buggy|glitch\w*|lag\w*|slow|won't|wont|doesn't|doesnt|not (?:work|load|open)\w*|can't|cant|stuck|error\w*|fail\w*|keeps?|stopped|broken?)\b|\b(?:crash\w*|(?<!\b(?:room|rooms|flat|house|cabin|lounge|hotel|water|hall|bathroom|it|we|i) (?:was|is|were|are|'s) (?:absolutely )?)freez(?:e|es|ing)|bugs?|buggy|glitch\w*|error (?:code|message)|lagg\w*)\b/,
    plain: 'the error',
    phrase: /\berrors?\b/,
  },
  {
    kind: 'staff',
    failure: 'process',
    pattern:
      /\b(?:rude\w*|(?<!\blooks? (?:so |very )?)unprofessional|hung up|shout\w*|attitude|disrespect\w*|unhelpful|ignored me|condescending|treated|impolite|arrogant|unfriendly)\b/,
    plain: 'how you were treated',
    sure: /\b(?:rude\w*|(?<!\blooks? (?:so |very )?)unprofessional|hung up|shout\w*|disrespect\w*|condescending|treated|impolite|arrogant|unfriendly)\b/,
    anywhere: true,
  },
  {
    kind: 'misinformation',
    failure: 'process',
    pattern:
      /\b(?:was told|were told|told (?:me|you)|(?<!you |have |'ve )told us|promised|misled|misleading|lied|said (?:it|i|that|you)|advertis\w*|contradict\w*|different answer\w*)\b/,
    plain: 'what you were told',
    phrase:
      /\b(?:promised|assured|misled|contradict\w*|different answers?)\b|\btold\b.*(?:\b(?:but|and)\b.*(?:\bnot\b|n't\b|\bnever\b|\bnobody\b)|\binstead\b)/,
    sure: /\b(?:(?:was|were|been) (?:told|promised|assured)|(?<!\byou )(?:told|promised|assured|misled) (?:me|us)|(?<!\b(?:i|i've|already|have|even|nobody|no one|one|never|not|you) )(?:told|promised) you|(?:we|you) promised|you told (?:me|us)|contradict\w*|different answers?)\b/,
  },
  {
    kind: 'wait',
    failure: 'process',
    pattern:
      /\b(?:on hold|queue\w*|wait(?:ed|ing)|no (?:reply|response|answer)|nobody (?:answers|replies|responds|picks)|no one (?:answers|replies|responds|picks)|not (?:replied|responded|answered)|ignored|hours|ages)\b/,
    plain: 'the wait',
    sure: /\b(?:on hold|in (?:a |the |your |our )?queue|queue of|wait(?:ed|ing) (?!for (?:the|a|my|your) (?:refund|delivery|parcel|order))|waited|no (?:reply|response|answer)|(?:nobody|no one) (?:answers|replies|responds|picks)|not (?:replied|responded|answered))/,
  },
  {
    kind: 'quality',
    failure: 'outcome',
    pattern:
      /\b(?:quality|dirty|filthy|cold|stale|broke|worn|uncomfortable|noisy|smell\w*|tasteless|poor|disappoint\w*|not (?:clean|worth|as described|good)|expensive|overpriced|worst|terrible|awful|bad)\b/,
    plain: null,
    sure: /\b(?:quality|dirty|filthy|(?:is|are|was|were|came|arrived|stone) (?:\w+ )?cold|stale|worn|uncomfortable|noisy|smell\w*|tasteless|undercooked|overcooked|not (?:clean|worth|as described)|overpriced|(?:poor|terrible|bad|awful|worst|horrible) (?:\w+ )?(?:service|food|quality|work|product|room|meal|experience|support|journey))\b/,
  },
];

export interface KindOfFailure {
  kind: FailureKind | null;
  failure: 'outcome' | 'process' | null;
  issue: string | null;
}

/**
 * @param norm the normalised text of a customer who complains
 * @param restated their problem in one clause: what that tells comes before what else is in the text
 */
export function kindOf(norm: string, restated: string | null): KindOfFailure {
  const said = restated?.toLowerCase() ?? '';
  const found =
    KINDS.find(({ pattern }) => has(pattern, said)) ?? KINDS.find(({ pattern, sure }) => has(sure ?? pattern, norm));
  const kind = found?.kind ?? 'other';
  return { kind, failure: found?.failure ?? null, issue: issueOf(norm, restated, kind, plainOf(found, norm, said)) };
}

/** The kind's own noun phrase, where the text bears it out: in the problem restated, or anywhere where that cannot mislead. */
function plainOf(found: Kind | undefined, norm: string, said: string): string | null {
  if (!found?.plain) return null;
  const sure = found.phrase ?? found.sure ?? found.pattern;
  return sure.test(said) || ((found.anywhere || said === '') && sure.test(norm)) ? found.plain : null;
}
