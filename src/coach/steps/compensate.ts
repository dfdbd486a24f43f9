import { match, type StepRule } from '../rule.ts';

/** Sums: "£12", "the $11.40", "500 points", "ten pounds". */
const SUM =
  '(?:[£$€₹] ?\\d[\\d,.]*|\\b(?:rs|usd|eur|inr|r) ?\\.? ?\\d[\\d,.]*|\\d[\\d,.]{0,15} ?(?:pounds?|euros?|dollars?|rupees?|naira|quid|bucks|points?|miles|gems|coins|avios|stars|gb)|\\b(?:five|ten|fifteen|twenty|thirty|fifty) (?:pounds?|euros?|dollars?|rupees?|quid)|\\d{1,3} ?(?:%|per ?cent))';
/** What somebody may be given to make up for it. */
const GIFT = `(?:${SUM}|(?:full |partial |small |little |store |account |bill |free |complimentary |promo )*(?:refunds?|credits?|vouchers?|coupons?|discounts?|rebate|cashback|compensation|reimbursement|goodwill|gift (?:card|voucher)|promo code|bonus|upgrade)\\b(?! (?:card|score|limit|history|check|desk|line|policy|form|request|note number))|free \\w+|complimentary \\w+|(?:your |the |my )?money back|(?:half|the) (?:price|fare|cost) back)`;
/** Charges that may be taken away. */
const CHARGE =
  '(?:fees?|charges?|costs?|penalt(?:y|ies)|fines?|interest|surcharges?|fare|postage|shipping|delivery|deposit|difference|payment|money|amount|price|rent|premium|airtime|balance|debit)';
const WE =
  "\\b(?:i|we)(?:'ve| have|'ll| will|'d| would|'m| am|'re| are| can| could|ve|ll| shall)?(?: been)?(?: \\w+ly| also| now| just| already| since| still| gladly| of course| happily)*";

const GIVES: readonly RegExp[] = [
  // Money goes back.
  new RegExp(
    `${WE}(?: (?:like|going|able|happy|glad|pleased) to| arranged to| asked \\w+ to| made sure to)? (?:refund|reimburs|repay|repaid|compensat|credit)\\w*`,
  ),
  new RegExp(
    `${WE} (?:pay|paid|paying|giv\\w+|gave|send|sent|sending|put|putting|mov\\w+|transfer\\w+|return\\w+|hand\\w*|revers\\w+)\\b[^.!?]{0,40}\\b(?:back|${CHARGE}|${SUM})`,
  ),
  // Something is taken off, or not charged.
  new RegExp(
    `${WE}(?: (?:like|going|able|happy|glad) to)? waiv\\w* (?:it|this|that|your|the)\\b|${WE}(?: (?:like|going|able|happy|glad) to)? (?:waiv|wip|remov|strik|struck|drop|cancel|cut|knock|tak|took|delet|writ|wrote|eras|zero|void|clear|lift|scrapp?)\\w*\\b[^.!?]{0,30}(?:\\b${CHARGE}\\b|${SUM})`,
  ),
  new RegExp(
    `${WE} (?:knock|tak|took|shav|slic)\\w*\\b[^.!?]{0,40}\\boff\\b(?! (?:the|your) (?:list|road|market|site))`,
  ),
  new RegExp(
    `${WE}(?: not| n't)? (?:be )?charg\\w+ you (?:nothing|less|only|half)\\b|\\b(?:won't|will not|'ll not|not) be (?:charged|billed)\\b|\\bthere(?:'ll| will|'s| is)(?: be)? (?:no|not any) (?:\\w+ )?(?:fee|charge|cost|interest)\\b(?! (?:to|if) )|${WE} [^.!?]{3,60}\\b(?:at no|free of|without|with no) (?:extra |additional |further |any )?(?:charge|cost)\\b`,
  ),
  new RegExp(
    `\\b(?:${CHARGE}|bill|fee)(?:'s| is| was| has| have| had|'ve|ve)?(?: now| already| also)?(?: been| being| will be| is being)* (?:waived|refunded|credited|reversed|removed|dropped|cancelled|canceled|struck off|wiped|returned|reimbursed|repaid|sent back|written off|taken off|gone(?! up)|reinstated|redeposited|restored)\\b`,
  ),
  new RegExp(
    `\\b(?:${CHARGE}|miles|points|portion|${SUM})\\b[^.!?]{0,40}?\\b(?:will be|to be|is|are|was|has been|have been|'s been|gets?|got|will get|going to be)(?: now| being)? (?:waived|refunded|credited|reversed|removed|dropped|taken off|returned|reimbursed|repaid|sent back|wiped|redeposited|reinstated|going back|on (?:its|their) way back|back (?:on|in|to|with))\\b`,
  ),
  new RegExp(
    `\\b(?:${CHARGE}|${SUM}|refund|half)\\b[^.!?]{0,40}\\b(?:comes?|goes|going|went|drops?|falls?) (?:back|off)\\b`,
  ),
  /\b(?:refunds?|credits?|vouchers?|cashback|coupon|discount|compensation)(?: of [^.!?]{1,25}| for [^.!?]{1,30})?(?:'s| has| have| is| are| was| were| will| shall)(?: also| now| already)?(?: be| been| being)*(?: \w+ly)? (?:issued|processed|approved|applied|added|sent|credited|done|arranged|on (?:its|their|the) way|in (?:your|progress)|made|paid|completed|granted|initiated|raised|released|given|yours|waiting|attached|live)\b/,
  /^(?:\W*)(?:fully )?(?:refunded|credited|reimbursed)\b|^(?:the )?refund (?:processed|issued|done|sent|approved|on its way)\b/,
  // Something is given.
  new RegExp(
    `${WE}(?: (?:like|love|going|able|happy|glad|pleased) to)?(?: (?:let|offer|give|send|gift|treat|add|put|pop|load|throw|drop|top|set|apply|issue|include|grant|provide|honou?r|arrange|authori[sz]e|extend|upgrade|book|leave|make|credit)\\w*| gave| sent| thrown| given| made)(?: \\w+){0,6}? (?:${GIFT}|for (?:free|nothing|half price)|on (?:us|the house)|with (?:my|our) compliments|free of charge|to free\\b|at (?:half price|cost))`,
  ),
  new RegExp(
    `${WE}(?: like to)? (?:treat|upgrade|upgraded|match|price-match|cover|foot|pay for|paid for|honou?r|extend|extended|double|doubled)\\b[^.!?]{0,50}\\b(?:you to|for free|free|hotel|meals?|taxi|cab|bill|cost|costs|price|fare|cleaning|repair|postage|${CHARGE}|licen[cs]e|subscription|membership|points)\\b`,
  ),
  new RegExp(
    `\\b(?:you(?:'ll| will| can|'re| are| get| have|ll)?)(?: also| now| shortly)?(?: going to| be able to)? (?:get|getting|receive|receiving|have|find|see|be (?:paid|refunded|credited|reimbursed|compensated)|claim|enjoy|owed|entitled to|due)\\b[^.!?]{0,40}(?:${GIFT}|\\bback\\b(?! (?:to|from|up|in touch|online|home|on))|refunded|for (?:free|nothing))`,
  ),
  new RegExp(`\\byou (?:get|have)\\b[^.!?]{0,30}(?:\\d+ ?%|${SUM})[^.!?]{0,20}\\b(?:off|back|credit|extra|bonus)\\b`),
  /\b(?:your|the|tonight's|this|next) [^.!?,;:]{1,40}?(?:'s| is| are|'re| will be|s)(?: entirely| completely| all| now)? (?:free(?! (?:to|from|for you to))|complimentary|on (?:us|the house)|half price|waived|yours to keep)\b|\b(?:drinks?|dessert|coffee|meals?|breakfast|lunch|dinner|this one|the next \w+)(?:'s| is| are) on (?:us|me|the house)\b/,
  new RegExp(
    `^(?:please |do )?(?:have|enjoy|take|accept|use|here(?:'s| is| are)|find)\\b[^.!?]{0,40}(?:${GIFT}|on (?:us|the house)|off your)`,
  ),
  /^(?:please )?(?:keep|have) (?:it|both|the \w+)\b[^.!?]{0,60}\b(?:free|on us|no charge|refund\w*|as a|with our)\b/,
  new RegExp(
    `\\b(?:as|by way of) (?:an? |our |my )?(?:\\w+ )?(?:apology|apologies|gesture|thank[- ]you|sorry|compensation)\\b[^.!?]{0,60}(?:${GIFT}|\\b(?:chocolates|flowers|wine|basket|gift|treat|night|month|bottle|meal|lounge)\\b)|\\b(?:gesture of goodwill|goodwill (?:gesture|credit|payment))\\b`,
  ),
  /^(?:a |your |the )?(?:full |partial )?(?:free|complimentary|refund|replacement)\b[^.!?]{0,30}\b(?:no return|on (?:us|its way|the way)|at no cost|free)\b/,
  new RegExp(
    `${SUM}[^.!?]{0,20}\\b(?:is|are|will be)(?: now)? (?:yours|on (?:us|its way)|in your (?:account|wallet))\\b`,
  ),
  new RegExp(`^(?:would|will) you (?:like|prefer|accept|take|rather)[^.!?]{0,20}(?:${SUM}|${GIFT})`),
  new RegExp(
    `\\b(?:issuing|issued|apply|applied|renewed|adjusted|reversed)\\b[^.!?]{0,40}(?:${GIFT}|no fee|the difference|second (?:one|payment|charge))`,
  ),
  /\b(?:a|an|the|your) (?:[\w$£€-]+ ){0,3}(?:voucher|e-gift card|gift card|coupon|free \w+)\b[^.!?]{0,40}\b(?:is|are|has been|have been|was) (?:mailed|sent|e-?mailed|coming|waiting|on its way|ready|there for)\b/,
  /\bleaves you\b[^.!?]{0,20}\bin credit\b|\byou(?:'ll| will) be (?:refunded|reimbursed|compensated|credited)\b|\baccount has been credited\b|\bfor your money back\b/,
];
/** Value that changes hands in other words: a bill that we pay, a thing to keep, a treat, a claim that is due. */
const BEARS: readonly RegExp[] = [
  new RegExp(
    `${WE}(?: (?:like|want|love|happy|glad|going) to| gladly| happily)? (?:cover|pay|foot|pick up|meet|settle|absorb|bear|shoulder|reimburse|make good|stand)(?: for)? (?:it|that|this|them|those|these|the|your|any|all|both|half)\\b(?! (?:you|a visit|attention|in (?:person|the middle)|here|with you))`,
  ),
  new RegExp(
    `${WE}(?: \\w+)? (?:push|process|issu|rais|rush|approv|releas|trigger|mak|made|do|did|put|request|authori[sz])\\w* (?:through )?(?:the|your|a|that|this) (?:\\w+ )?(?:refund|credit|payment|voucher|reimbursement|goodwill)\\b`,
  ),
  new RegExp(
    `${WE} (?:ask|tell|told|instruct)\\w* (?:[\\w']+ ){1,5}to (?:return|refund|credit|repay|reimburse|waive|take off|pay)\\b`,
  ),
  /\b(?:i|we)(?:'ve|'ll|'re|'m| have| will| are| am)\b[^.!?]{3,90}\b(?:no charge|free of charge|without charge|at (?:our|my) (?:own )?(?:cost|expense)|on (?:us|me|the house)|my treat|our treat|gratis|won't cost you|not cost you|at no (?:extra )?(?:cost|charge))\b/,
  /\b(?:keep|hang on to|hold on to|enjoy(?= (?:both|them|the \w+ (?:free|on us)))) (?:it|both|them|the (?:\w+ )?(?:one|ones|item|items|first|old|wrong|extra|spare|original|broken|damaged))\b(?! (?:in|on|off|up|away|safe|handy|updated|charged|plugged|clean|dry|for (?:now|your)|until|with))/,
  /\bclaim (?:for )?(?:delay repay|compensation|a (?:full |partial )?refund|your money|back|(?:back )?(?:the|your) (?:costs?|fare|money|expenses|taxi|hotel))\b/,
  /\b(?:amount|money|sum|payment|balance|debit|charge|fare|difference|deposit)s?\b[^.!?]{0,40}\b(?:gets?|is|are|will be|being|to be) (?:auto|automatically|\w+ly)[- ]?(?:reversed|refunded|returned|credited)\b/,
  /\bas (?:a |an )?(?:small |little )?(?:token|gesture)\b|\ballow (?:us|me) to (?:host|treat|invite|gift|send)\b|\b(?:host|treat|invite) you (?:for|to|and)\b|\bbe our guests?\b|\bas our guests?\b/,
  /\b(?:replacement|exchange|repair|new one|lessons?|tomorrow|rebooking|\w+) or (?:a |an |their |your |the |its )?(?:full |partial )?(?:refund|price back|money back|cash back|voucher|credit)\b/,
];
/** Money without its sign, where it is plain that it is money: "the 12.99 is going back to your card". */
const BARE: readonly RegExp[] = [
  /\b(?:the|your|all the|that) (?:\d[\d.,]*|money|(?:whole |full )?(?:rental|booking|stay|order|amount|price|cost)) (?:is|are|was|has|have|'s)(?: now| just| all)?(?: been| being)?(?: going| on (?:its|the) way| sent| paid)? ?(?:refunded|back|returned)\b(?! (?:in stock|in|up|online|on sale))/,
  /\b(?:see|have|get|getting) (?:the |your )\d[\d.,]*(?: \w+)? back\b|\b(?:paid|pay|paying|give|gave) you back\b|\b(?:have|get) (?:the |your )[£$€₹]?\d[\d.,]*(?: \w+)? back\b/,
  /\byou(?:'ve| have)?(?: also)?(?: got| get)? (?:\d+|half)(?: ?%| per ?cent)? off\b|\b(?:gives|give|giving) you \d+ ?(?:%|per ?cent)? ?(?:off|back)\b/,
  /\b(?:i|we) (?:won't|will not|shan't) charge you\b|\b(?:night|meal|month|delivery|shipping|ride|visit|drink|dessert|repair|return|postage) (?:is|are|will be) free\b(?! (?:to|for|from|at|until|on|of))/,
  /\b(?:fees?|charges?|costs?|suite|room|flowers|taxi|repair|cleaning|bill)\b[^.!?]{0,40}\bon us\b|\bwritten off (?:the|your|that) (?:[£$€₹]|fee|charge|debt|balance|amount|\d)/,
  /\b(?:choose|pick|decide) (?:between|from)\b[^.!?]*(?:[£$€₹]\d|\d+ ?(?:euros?|pounds?|dollars?)|\b(?:refund|credit|voucher)\b)/,
  /\b(?:have you back|invite you|welcome you)\b[^.!?]*\bas (?:my|our) guests?\b|\ba (?:free|complimentary) (?:[\w-]+ ){1,3}(?:is|are) waiting for you\b/,
];
/** A question that holds an offer. */
const OFFERED =
  /^(?:would|will) you (?:like|prefer|accept|take|rather)\b|^(?:do you )?want (?:me|us) to (?:take|knock|refund|credit|waive)\b|\bwhich (?:would|do) you (?:prefer|like)\b|^(?:can|may|could|shall) (?:i|we) (?:offer|send|give|put|treat|refund)\b|, (?:and |so )?(?:how|shall|would|is that)\b/;
/** What keeps it from being an offer: refused, asked, wished, told of somebody, a rule for everybody, or a condition on the firm. */
const NOT: readonly RegExp[] = [
  /\b(?:can't|cannot|cant|can not|couldn't|won't|wont|will not|unable|not (?:able|eligible|possible|entitled|refundable|covered|due|offer|something)|aren't|isn't|non-?refundable|don't|doesn't|didn't|never|nor|neither)\b(?![^.!?]{0,12}\b(?:be (?:charged|billed)|charge|need to|have to|return|worry)\b)/,
  /\bno (?:refunds?|compensation|record|credit|discounts?|voucher)\b|\brefuse\w*\b|\bdeclined\b|\brejected\b/,
  /\b(?:i|we) (?:wish|wanted|hoped)\b|\bwould have\b|\b(?:only|normally|usually|generally|typically) (?:be )?(?:refund|credit|compensat)\w*|\bunless\b|\bwhether\b/,
  /\bif (?:i|we|it|this|that|the|a|an|any|there)\b(?![^.!?]{0,60}\b(?:doesn't|isn't|don't) (?:work|arrive|help|suit|fit))/,
  /\b(?:you|he|she|they|customer|colleague|agent|bank|seller|driver) (?:(?!were |was )\w+ )?(?:said|told|promised|asked|asking|requested|wanted|want|expect\w*|mentioned|claimed)\b/,
  /\b(?:sorry|apolog\w+) (?:for|about|to hear|that)\b[^.!?]{0,60}\b(?:refund|delay|charge|credit|voucher)\w*(?![^.!?]*\b(?:i|we)(?:'ve|'ll| have| will)\b)/,
  /\brequest(?:ed|ing)? (?:a |your |the )?refund|\brefund (?:request|policy|form|team|status)|\beligib|\b(?:ask|apply|asking|applying) (?:for|the \w+ for) (?:a |your |the )?(?:refund|credit|compensation)/,
  /\b(?:look|looking|check|checking|see|find out|chase|chasing|confirm|once|when|after|before|until|status of|about) (?:\w+ ){0,4}(?:refund|credit|voucher|compensation|payment)\b/,
  /\b(?:buy|purchase|order|spend|sign up|subscribe|upgrade to|refer)\b[^.!?]{0,40}\b(?:get|and get|discount|free|off|bonus|coupon)\b/,
  /\b(?:late|early|complimentary) (?:check-?out|check-?in|breakfast|wi-?fi|pick)\b|\bfree (?:to|trial|from|time|wi-?fi|app|version|account|delivery on)\b|\bfeel free\b|\bfreephone\b|\btoll[- ]free\b|\bfree of (?:charge )?(?:bugs|errors)\b/,
];

/** The rule for this step. */
export const compensate: readonly StepRule[] = [
  {
    step: 'compensate',
    id: 'compensate',
    title: 'Offers something to make up for it',
    level: 2,
    why: 'Where the firm is at fault and money or much patience was lost, making good counts most.',
    source: 'Grewal, Roggeveen & Tsiros 2008',
    find: (sentence) =>
      sentence.question && !OFFERED.test(sentence.norm) ? null : match(sentence, [...GIVES, ...BEARS, ...BARE], NOT),
    flags: [
      'The 12.50 is going back to your card.',
      "You'll see the 40 back on Monday.",
      'We paid you back the 18.',
      'You get 30 off your next order.',
      "We won't charge you for tonight.",
      'One night is free.',
      'Any overdraft fees are on us.',
      "I've written off the £31.",
      'You can choose between 40 euros and a voucher.',
      "I've refunded the delivery fee.",
      "We'll give you a 10% discount.",
      'You will get a voucher for 20.',
      'As a gesture of goodwill you have a free month.',
      'I have credited your account.',
      "We've waived the late fee.",
      'Your refund will be on its way.',
      "I'll add a voucher to your account.",
      "we're sending you a new one at no cost",
      "I'm refunding you in full.",
      "I've taken the booking fee off.",
      'The joining fee has been dropped for you.',
      'Ive put 15 pounds back on ur card',
      'The next wash is on us.',
      'Your deposit is going back to your account today.',
      'You will see the $24 back on your statement by Friday.',
      'We have reversed the charge of Rs 499, sir.',
      "We'll pay for the taxi.",
      "I've added 300 points to your card to say sorry.",
      'Refund processed, allow three days.',
      'Please accept a free coffee on your next visit.',
      'We can offer you 20% off the repair.',
      'Breakfast is on the house tomorrow.',
      "You won't be charged for this month.",
      'Because we were late you get half the fare back.',
      'Would you like the 25 euros as a voucher?',
      'REFUND ISSUED, see your inbox',
      "we'll knock a week off your bill 👍",
      'The credit has been applied to your September invoice.',
      "I've upgraded you to the larger room for free.",
      "There'll be no fee for the second visit.",
    ],
    allows: [
      "That's on us.",
      'You can choose between red and blue.',
      'Want me to send the link?',
      'Come back any time.',
      'Did you get the refund?',
      "We can't refund this.",
      'You requested a refund.',
      'Refunds are not possible.',
      'Which credit card did you use?',
      'If you want a refund, write to us.',
      "I'm sorry.",
      'Your credit score is fine.',
      'There is no refund.',
      "Unfortunately we can't offer a discount.",
      'I wish I could refund you.',
      'You said that my colleague had promised a refund.',
      'If it had been our mistake, we would have refunded you.',
      'Refunds usually take five days.',
      'Let me check the status of your refund.',
      'You can ask for a refund in the app.',
      'Has the voucher arrived?',
      'The sale price is only for members.',
      'Our refund policy is on the website.',
      'The bank refused the payment.',
      'no compensation is due here im afraid',
      'Feel free to call us.',
      'The app is free to download.',
      "I'm sorry about the delay of your refund.",
      'The delivery charge is £4.99.',
      'Spend £50 and get £5 off.',
      'We would only refund faulty items.',
      'I have asked the warehouse to look for it.',
      'The gift card is valid for two years.',
      'Once the refund is approved we can tell you more.',
    ],
  },
];
