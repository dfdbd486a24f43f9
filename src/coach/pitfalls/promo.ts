import { type PitfallRule, spot } from '../rule.ts';

const NEW =
  '(?:new|latest|premium|exclusive|special|other|amazing|great|pro|plus|full|wide|upcoming|winter|summer|spring|autumn|holiday|festive|brand[- ]new|newest|best|discounted|unbeatable|popular|top|award[- ]winning)';
const GOODS =
  '(?:plans?|range|collection|products?|offers?|deals?|sales?|app|catalogue|catalog|packages?|bundles?|subscriptions?|memberships?|newsletter|models?|arrivals|line|menu|promotions?|discounts?|loyalty|rewards?|insurance|warranty|protection|upgrades?|phones?|tariffs?|features?|editions?|shop|store|website|blog|services?)';

const WORDS = [
  new RegExp(
    `\\b(?:check out|discover|explore|browse|have a look at|take a look at|don'?t miss(?: out on)?|take advantage of|make the most of|why not (?:try|upgrade|check out|add|consider|get)|subscribe to|sign up (?:for|to)|join|experience|treat yourself to|try(?: out)?|consider|interested in|switch(?:ing)? to|upgrad(?:e|ing) to|try(?:ing)? out|buy(?:ing)?|purchas(?:e|ing)) (?:one of |some of |all |more of |out )?(?:our|the|my) (?:\\w+ )?(?:${NEW})(?: \\w+){0,3}`,
    'g',
  ),
  new RegExp(
    `\\b(?:check out|discover|explore|browse|don'?t miss(?: out on)?|take advantage of|why not (?:try|check out|add|consider|get|join)|subscribe to|sign up (?:for|to)|join|upgrad(?:e|ing) to|switch(?:ing)? to (?!the other)|have you (?:tried|considered|seen|thought (?:about|of))|(?:you )?(?:may|might|would|will|could|'ll|'d) (?:also )?(?:like|love|enjoy|want to (?:try|check)|be interested in|consider)) (?:one of |some of )?(?:our|the|my|an?)(?: \\w+){0,3}? ${GOODS}\\b`,
    'g',
  ),
  /\b(?:special offers?|limited[- ]time|limited offer|best[- ]?sellers?|(?:on|our|the|big|huge|massive|summer|winter|clearance|flash|black friday) sale (?:now|is|starts|ends|on|today|!)|on sale now|(?:offer|sale|deal|discount|promotion)s? (?:ends?|expires?|valid|available|runs|only|starts?) (?:soon|on|until|this|today|tomorrow|only|now)|(?:use|with|enter|apply) (?:the )?(?:promo |discount |coupon |voucher )?code [a-z]{0,12}\d*[a-z0-9]*(?= (?:for|to|on|at|and)\b|[.!,]|$)|(?:get|enjoy|save|grab|take|claim) (?:up to |an? (?:extra|additional|further) |an )?\d+ ?(?:%|percent|per cent)(?: off)?|(?<!(?:the|your|our|my|this|an?|in|that|his|her|their|every|new) )(?:shop|buy|order|book|upgrade|subscribe|join|sign up) (?:now|today)\b(?! and (?:i|we)'ll)|(?<!\bdidn't |\bto )(?:order|book|shop|buy|stay|travel|fly|ride|dine|eat) (?:with|from) us (?:again|soon|next)(?=[:!]|.{0,40}\b(?:deal|offer|discount|%|only|from|start))|for (?:a|your|the) chance to win|(?:enter|join|take part in) (?:our|the) (?:\w+ )?(?:draw|giveaway|raffle|contest|competition|sweepstake)s?|(?:deals?|prices?|offers?|rates?|plans?|packages?|rooms?) (?:start|starting|begin|from) (?:at|from) (?:just |only )?[$£€₹]?\d|(?:it'?s|its|that'?s|for|costs?|at) (?:only|just) [$£€₹]? ?\d+(?:\.\d+)? ?(?:more|extra|a month|per|euros?|pounds?|dollars?|rs)?\b(?! (?:min|hour|day|week|km|mile|step|left|of them))|(?:thought (?:of|about)|considered|looked at|tried|heard (?:of|about)|know about) (?:going |getting |buying |trying |switching to |upgrading to )?our (?:\w+ ){0,2}\w+|our (?:\w+ ){0,2}(?:card|plan|package|membership|model|version|tier|bundle|insurance|subscription|account|edition) (?:has no|has better|comes with|offers|gives you|includes|would give|is cheaper|is better|never)|share (?:this |it |us )?with (?:your )?friends|hurry|while stocks? lasts?|bogo|buy one,? get|refer[- ]a[- ]friend|earn (?:\w+ )?(?:points|rewards|cashback)|money can buy|(?:for|at|from) (?:only|just|as little as) (?:an? )?(?:extra |additional )?[$£€₹]? ?\d+(?:\.\d\d)?(?: ?(?:euros?|pounds?|dollars?|rs|inr|usd|a month|per month|p\/m|\/month))|new (?:arrivals|season|collection) (?:is|are|has|in|just)|follow us (?:on|at|for)|like (?:our|us on) (?:page|facebook|instagram)|join our (?:newsletter|community|loyalty|club|rewards|family|telegram|whatsapp)|(?:extended|premium) (?:warranty|protection|cover|insurance)(?: plan)? (?:is|are|would|could|covers|starts|costs|for)|(?:have you|why not|you (?:could|should|can|may|might want to|may want to)|would you like to|do you want to|consider|recommend|suggest)(?: \w+)? (?:consider(?:ed)? |think(?:ing)? about |thought (?:about|of) )?(?:upgrad\w+|going premium|going pro|taking out|buying (?:a|an|the|our)|adding (?:our|the|a)|purchas\w+ (?:a|an|the|our))|with (?:our )?(?:premium|pro|plus|gold|platinum|vip)(?: \w+)? (?:you'?d|you would|you get|you can|you'?ll|this would|members?|customers?|plan|membership)|(?:premium|gold|platinum|vip) (?:customers|members|users) (?:get|have|enjoy|never|don'?t))/g,
];
/** A plea for stars or for friends to be told: out of place whatever the customer wrote. */
const PLEAS = [
  /\b(?:(?:recommend|refer|suggest|introduce) (?:us|it|our \w+|the app|this app|me) to|tell (?:your|all your) (?:friends|family|colleagues)|let your (?:friends|family)|spread the (?:word|love)|(?:share|post) (?:this|it|us|the app|our \w+) with (?:your )?(?:friends|family)|help us (?:grow|reach|get more)|(?:higher|better|good|positive|favou?rable|5[- ]?stars?|five[- ]?stars?|full|improved) (?:ratings?|reviews?|scores?|stars))(?! (?:you|we|i|because|that you|for the|and we)\b)/g,
  /\b(?:(?:leave|give|write|post|drop|rate|grant|award)(?: \w+){0,2} (?:a |an |your |the |full |all )?(?:5|five|4|four|10|ten)(?: |-)?(?:out of (?:5|five|10|ten)|stars?|\/ ?5|\/ ?10)|(?:chang(?:e|ing)|updat(?:e|ing)|rais(?:e|ing)|improv(?:e|ing)|reconsider(?:ing)?|revis(?:e|ing)|increas(?:e|ing)|edit(?:ing)?|upgrad(?:e|ing)|amend(?:ing)?|rethink(?:ing)?|modify(?:ing)?|correct(?:ing)?|remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing) down|withdraw(?:ing)?|revisit(?:ing)?) (?:your|the|this|that) (?:\w+ )?(?:ratings?|reviews?|scores?|stars?|comment online|post online|tweet)|(?:give|fill)(?: \w+){0,3} (?:full|top) (?:marks|stars|score)|rate us again|rate us (?:a )?(?:5|five|good|better|positive|higher|well|highly)|(?:5|five)[- ]stars? (?:from you|rating|review|please|if|would)|(?:leave|write|post|drop|share|give)(?: us)?(?: \w+){0,2} (?:review|rating|testimonial|recommendation)s?(?: \w+)? (?:on|at|in) (?:google|trustpilot|tripadvisor|yelp|the (?:app|play) store|app ?store|play ?store|facebook|amazon|booking|our (?:page|site|website)|the store)|fill(?:ing)? (?:in|out) (?:the|our) (?:survey|form) with (?:a )?(?:10|5|full|top|good|positive))/g,
];
const NOT = {
  before:
    /(?:\b(?:you (?:gave|left|wrote|have given)|(?:thank(?:s| you)|grateful|happy|glad)(?: \w+){0,4} (?:for|that you)(?: \w+){0,2}|not|n't|never|if|when|already|receiv\w+(?: (?:a|your|such))?|getting a|giving us an?|such an?|so many|i(?:'ve| have)|we(?:'ve| have)|we|i|i'll|i will|your|no need to|rather than|instead of|the code|to see|to earn|earn(?:ed)? (?:a )?) )$/,
  after:
    /^ (?:you (?:gave|left|wrote)|was|were|ended|for free|at no|free of charge|on us|as (?:an? )?(?:apology|thank|goodwill|sorry)|without (?:paying|charge|cost))/,
  anywhere:
    /\b(?:refund|free of charge|at no (?:extra )?(?:cost|charge)|on us\b|goodwill|for (?:the|your) trouble|as (?:an? )?(?:apology|thank you|sorry)|to make (?:this|it|up)|compensat\w+|in your (?:account|plan))\b|\b(?:thank(?:s| you)|grateful)\b.{0,30}\b(?:rating|review|stars)\b(?!.{0,60}\b(?:would|could|please|change|update|leave)\b)/,
};

/** Selling instead of helping. */
export const promo: PitfallRule = {
  id: 'promo',
  title: 'Selling instead of helping',
  why: 'An offer or a plea for stars before the problem is solved tells the customer what counts here.',
  source: 'Commentary',
  better: 'Solve it first; ask for nothing.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => spot(sentence, PLEAS, NOT) ?? spot(sentence, WORDS, NOT),
  holds: (found, sentence, { reading }) =>
    reading.complaint || reading.questions.length === 0 || spot(sentence, PLEAS, NOT)?.from === found.from,
  flags: [
    ['Check out our new premium plan!', 'Let me fix your plan first.'],
    ['Please leave us a 5-star review.', 'Tell me if it works now.'],
    ['Would you change your rating?', 'Tell me if it works now.'],
    ['Upgrade to our premium support to get faster answers.', "I'll answer you by noon."],
    ['Use code SAVE10 for your next order.', "I'll refund this order first."],
    ["Don't miss our special offer.", "I'm tracing your parcel."],
    ['Kindly update your review.', 'Is it solved now?'],
    ['Rate us five stars!', 'How is it now?'],
    ["Try our new app, it's great.", 'Here is how to do it on the site.'],
    ['We hope for a better rating from you.', 'What is still wrong?'],
    ['Why not try our latest phone?', 'Let me get your phone repaired.'],
    ['Explore our exclusive range.', "I'm sorry the chair broke."],
    ['give us a good rating', 'Does it work now?'],
    ['Our best-seller is on sale now.', 'Your order ships today.'],
    ['Please reconsider your rating.', 'Is anything left to mend?'],
    ['By the way, have you considered upgrading to Gold?', 'Your current plan covers this; let me show you how.'],
    ['You may also like our garden range.', 'The new hose leaves today.'],
    ['With our premium membership you would have got it the next day.', 'I have sent it by express, at our cost.'],
    ['get 15% off when u order again this week', 'Your money for this order is on its way back.'],
    ['Follow us on Instagram for more 💕', "I'll write to you by five."],
    ['Kindly give full marks in the survey, sir.', 'Is everything in order now, sir?'],
    [
      'An extended warranty would cover this for just £4 a month.',
      'The repair is covered; I have booked it for Friday.',
    ],
    ['Tell your friends about us!', 'Is there anything left to put right?'],
  ],
  allows: [
    'Thank you for your review.',
    'You gave us two stars, and I see why.',
    'Your plan includes premium support.',
    'The code for the door is 4411.',
    'I have upgraded your room at no cost.',
    'Your subscription is cancelled.',
    'The new version fixes the crash.',
    'Please update the app to 4.2.',
    'Our new driver missed the turn.',
    "I've added a voucher to your account.",
    'Thanks for the five stars!',
    'We improved our checks.',
    'Which rating do you mean?',
    'Try the link below.',
    'The sale ended on Sunday.',
    'As an apology you get 20% off your next order.',
    'Would you rate this chat at the end?',
    'I can see that you bought the extended warranty.',
    "No need to change your review, I'd just like to fix this.",
    'Your new card is on its way.',
    'Could you check the new settings?',
    'thx for ur honest review',
    'We have a new router for you, free of charge.',
  ],
};
