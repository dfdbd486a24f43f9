import { match, type StepRule } from '../rule.ts';

/** Words up to the "or" that are no condition, time or reason: "you can claim if it is torn or wet" offers one way. */
const UP_TO =
  '(?:(?! (?:if|when|because|unless|in case|where|whether|said|so that)\\b)[^.!?;]){2,120}?[ ,](?:or|and\\/or)\\b(?! (?:not|so|more|less|later|sooner|two|three|any|other|another|anything|something|similar|even|both|else|no|never|call|e-?mail|phone)\\b)';
const WAYS =
  '(?:options?|choices|ways|alternatives|possibilities|routes|fixes|solutions|paths|things (?:we|i|you) (?:can|could))';
/** Things with which a complaint may be settled. */
const REMEDY =
  '(?:refund|replacement|exchange|repair|remake|reprint|voucher|credit(?: note)?|money back|(?:full )?(?:price|fee|cash|money|amount)(?: back)?|discount|new (?:one|unit|date|slot|\\w+)|courtesy car|upgrade|swap)';
/** What a customer is told to do with the matter, one way or the other. */
const DO =
  '(?:keep|swap|send|leave|pay|stay|take|get|fly|use|return|have|wait|move|go|bring|exchange|change|cancel|fix|repair|pick|collect|split|pause|switch|join|travel|rebook|order|try|come|walk|drop|hold|post|stick|meet|export|renew|restart|reinstall|connect|pair|reapply|appeal|hand|claim|choose)';
const YOU_MAY =
  "\\b(?:you|u)(?:'re| are| r)? ?(?:can|could|may|might|(?:are )?welcome to|free to|have the option|are able to|get to|need to)(?! (?:not|only|see|find (?:more|out|it|that)|tell|expect|imagine|have (?:forgotten|seen))\\b)";

const CHOICE: readonly RegExp[] = [
  // Two ways set side by side: "either as one day, or as two".
  /(?:^|[,:;] ?)either (?!you\b|your\b|way\b|one of\b|the \w+ (?:is|was)\b|lost\b)[^.!?]{3,120}?,? or (?!not\b|more\b|less\b)[^.!?]{3,}/,
  // Asked which of two.
  new RegExp(
    `\\b(?:would|do|will|did|wld|d'?) ?(?:you|u|ya)(?: \\w+)? (?:prefer|rather|like|want|wish|fancy|choose|care|consider|mind|need)\\b${UP_TO}`,
  ),
  new RegExp(
    `\\b(?:shall|should|can|may|could) (?:i|we)(?: \\w+)? (?!help|assist|see|know|ask)\\w+\\b${UP_TO}[^.!]*\\?`,
  ),
  /\b(?:would|does|is)\b[^.!?]{2,60} (?:suit|do|work|help|best|better|easier)\b(?: \w+){0,2}, or\b|\b(?:what|which)(?: \w+)? (?:suits?|works?|would suit|would work|is)(?: \w+)? (?:best|better|easier|easiest)\b/,
  /\bwhich (?:one )?(?:would|do|of (?:these|those|the two|them)|option)\b[^.!?]{0,30}\b(?:prefer|like|rather|choose|want|have|suits?|go for)\b|^which one\?|\b(?:what|which)(?: one)? would you rather\b/,
  /^(?:an? |the )?(?!(?:yes|more|sooner|one|now|am|pm|true)\b)[\w'-]+(?: [\w'-]+){0,2} or (?:an? |the )?(?!no\b|not\b|less\b|so\b|later\b|two\b|never\b|false\b)[\w'-]+(?: [\w'-]+){0,2}(?:, | ?[-:] ?)(?:what|which|as you|whichever|just say|both|either)\b/,
  // Told what they may do.
  new RegExp(`${YOU_MAY}${UP_TO}`),
  new RegExp(
    `\\b(?:i|we)(?:'ll| will)(?: also)? either\\b${UP_TO}|^(?:so |then )?either (?:i|we|you)\\b${UP_TO}|\\b(?:i|we)(?: can| could|'d like to| would like to|(?:'m|'re| am| are) (?:able|happy|glad) to|'d be (?:happy|glad) to|'ve found| can offer| offer)(?! (?:only|not|see|confirm|tell|understand|imagine|assure|appreciate|find|help|hear|never|check|look)\\b)${UP_TO}`,
  ),
  /\b(?:there(?:'s| is| are)|we(?:'ve| have)(?: got)?) (?:(?:an?|one|two|space|spaces|rooms?|seats?|slots?|places?|availability|free|still) )[^.!?]{0,60}(?:,? or (?:an?|one|the|on|in|at)\b|\band (?:in|on|at) )/,
  new RegExp(
    `(?:^|[,;:] |please |either |kindly |so |and )${DO}\\b[^.!?;]{3,90}[ ,]or (?:else |just |simply )?(?:you can |we can )?${DO}\\b`,
  ),
  new RegExp(`\\b${REMEDY}\\b[^.!?;]{0,50}\\bor\\b(?! not\\b)[^.!?;]{0,40}\\b${REMEDY}\\b`),
  // Said that there is a choice.
  new RegExp(
    `\\b(?:two|three|four|2|3|4|a few|several|a couple of|some|following|these|other)(?: \\w+)? ${WAYS}\\b(?! (?:you|that) (?:said|told|tried|did|ordered|bought|sent))|\\b(?:your|the) (?:options|choices|alternatives) are\\b|\\bhere are (?:your|the|some) (?:\\w+ )?${WAYS}\\b|\\boption (?:1|one|a)\\b|\\b(?:first|one|other) option\\b|\\bboth options\\b`,
  ),
  /\b(?:choose|choice|pick|select|decide)(?: \w+)? (?:between|either|any of|whichever|what (?:works|suits)|which (?:you|one|suits|works))\b|\b(?:choose|choice|pick) from (?:these|the (?:two|three|following))\b|\btake your pick\b|\b(?:pick|choose) (?:one|whichever)\b|\b(?:the )?(?:choice|call|decision) is (?:yours|up to you)\b|\b(?:you|u) (?:choose|decide)\b|\b(?:it's|it is|that's) (?:all |entirely |completely |totally )?up to (?:you|u)\b(?! to\b)|^up to you\b|\b(?:it's|it is|that's|entirely|totally|completely) your (?:choice|call|pick)\b|[,:;-] (?:your (?:choice|call)|you (?:choose|decide))\b/,
  /\b(?:whichever|whatever|whatever one) (?:you|u|one|of|suits?|works?|is (?:easier|easiest|best|better))\b|\bas you (?:prefer|like|wish)\b|\beither (?:way|one|option) (?:is|works|suits)\b|\bboth (?:work|are (?:open|fine|free|possible))\b|\b(?:just )?(?:say|tell (?:me|us)|let (?:me|us) know) (?:(?:which|what)(?: one)?(?: of (?:these|those|them|the two))?(?: (?:you'd|you would|u'd|you)(?: \w+)? (?:like|prefer|rather|want)\b| (?:works|suits|is better)\b|[.!]?$)|if (?:you(?:'d)? )?(?:want|like|prefer)(?: \w+){1,6} or\b|if you want a\))/,
  /\b(?:alternatively|as an alternative|or else|failing that)\b,?(?= [^.!?]{3,})/,
  /\b(?:if you(?:'d| would)? (?:rather|prefer|like better)(?! to (?:call|talk|speak|e-?mail|chat))|if you want it\b[^.!?]{3,60}, if you can)\b[^.!?]{5,}|\byou (?:could|can|may|might) (?:also|instead|always|even)\b[^.!?]{3,60}\b(?:instead|rather than)\b/,
  /\bfeel free to (?:go for|use|choose|pick|take|have|keep)\b[^.!?]{3,60}\b(?:or|if)\b/,
];
const REACH =
  '(?:call|phone|ring|e-?mail|mail|dm|dms|chat|contact|reach|whatsapp|text|message|write|tweet|hotline|form|twitter|facebook|\\w@\\w)';
/** Ways of contact are no ways out; what somebody chose, was asked or may not do is no choice; nor are two times for one thing. */
const NOT: readonly RegExp[] = [
  new RegExp(`\\b${REACH}\\b[^.!?]{0,60}\\bor\\b[^.!?]{0,30}(?:\\b|\\B)${REACH}(?:\\b|\\B)`),
  new RegExp(`\\b(?:alternatively|instead|if you(?:'d| would)? (?:rather|prefer))\\b,?(?: \\w+){0,4} ${REACH}\\b`),
  /\b(?:no|not|n't|only|any) (?:\w+ )?(?:other |more )?(?:options?|choices?|alternatives?|ways?)\b|\bneither\b|\b(?:cannot|can't|can not|couldn't|unable|won't|may not|might not|not (?:able|possible|allowed))\b[^.!?]{0,60}\bor\b|\bmay or may not\b/,
  /\b(?:you|he|she|they|customer|agent|colleague) (?:\w+ )?(?:said|told|chose|picked|asked|wanted|mentioned|selected|had) [^.!?]{0,60}\b(?:or|choice|option)\b|\b(?:were|was|been) given (?:the|a) choice\b/,
  /\bwhichever (?:is|comes) (?:the )?(?:earlier|later|sooner|first|last|longer|shorter|lower|higher)\b|\bif (?:i|it|we|there) had\b/,
  /\b(?:(?:send|share|provide|give|tell|forward) (?:us|me|over|in|your)|attach|upload|reply with|enter|include|confirm) [^.!?]{0,40}\bor\b/,
];

/** The rule for this step. */
export const options: readonly StepRule[] = [
  {
    step: 'options',
    id: 'options',
    title: 'Gives a choice',
    level: 2,
    why: 'A choice gives back some control.',
    source: 'Marinova, Singh & Singh 2018',
    find: (sentence) => match(sentence, CHOICE, NOT),
    flags: [
      'Would you prefer a refund or a new one?',
      'Either as one long lesson, or as two short ones.',
      'To get back in, either use the code from the letter, or let me set a new one.',
      'You can either keep it or send it back.',
      'Would you like a voucher or your money back?',
      'Alternatively, I can cancel the order.',
      'I can send a new one, or I can refund you.',
      'Whichever you like: blue or green.',
      "It's up to you.",
      'You have two options.',
      'Do you want it on Monday or on Tuesday?',
      'Here are your options.',
      'Shall we post the missing key or leave it at reception?',
      'The choice is yours: a repair or a new pair.',
      'You may keep the wrong colour at half price, swap it, or return it.',
      'We could come on Thursday evening or Saturday morning.',
      'which suits you better, the shop or your home?',
      'Kindly choose between the two dates.',
      "I'm able to move you to the 14:20 or the 16:05.",
      'Keep the lamp with 20% off, or send it back free of charge.',
      'Pick one: blue today, or black next week 🙂',
      'There are two ways to fix this: update the app or use the website.',
      "we'll either repaint the door or send you a tin, as you like",
      "If you'd rather not wait, we have the same model in grey.",
      'Window or aisle, which would you like?',
      'Let me know what suits you.',
      'Refund or exchange, both are fine.',
      'Would a later slot suit you, or do you need it today?',
      'U can stay on the old plan or pause it for a month.',
      "We've got a twin on the second floor or a double by the lift.",
      'Sir, you can opt for a replacement or get the amount back to your wallet.',
      'You could also downgrade to the small plan rather than closing the account.',
      'Let me know which you prefer.',
    ],
    allows: [
      'You can call or email us.',
      "I'm sorry.",
      'More or less.',
      'Alternatively, call us.',
      'Send it back.',
      'Which size?',
      'It arrives on Friday or Saturday.',
      'Sooner or later.',
      'The lab answers either in May or in June.',
      'Reach us by phone or chat.',
      'You had the choice between two colours when you ordered.',
      'You said that you wanted the blue or the green one.',
      'You have no other option.',
      "You can't return or exchange it.",
      'The parcel is either lost or stolen.',
      'You can claim if it arrived torn or wet.',
      'Please send us a photo or a short video.',
      'Was it the front or the back wheel?',
      "I'll reply in one or two days.",
      'Refunds or exchanges are not offered on sale items, and we cannot refund or exchange this.',
      'We ship by road or by sea.',
      'The engineer may or may not come.',
      'If you prefer to call, our lines are open.',
      'The warranty ends after two years or 30,000 miles, whichever comes first.',
      'Either you or your neighbour signed for it.',
      'Either the label was lost or it fell off.',
      "There's no alternative, I'm afraid.",
      'did you use the app or the website?',
      'Do you see an error or a blank screen?',
      'Yes or no?',
      'Which one of our shops did you visit?',
      'I can see that a colleague or a manager wrote to you.',
    ],
  },
];
