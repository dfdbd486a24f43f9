import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:(?:check out|try|discover|explore|don't miss|take advantage of|why not (?:try|upgrade)|upgrade to|subscribe to|sign up for|download) (?:our|the|my) (?:new|latest|premium|exclusive|special|other|amazing|great|pro|plus)|special offer|limited[- ]time|best[- ]?seller|on sale now|use (?:the )?(?:promo |discount )?code [a-z0-9]+ (?:for|to get|on your next)|leave (?:us )?(?:a )?(?:5|five)[- ]?star|(?:change|update|raise|improve|reconsider|revise|increase|edit|upgrade) your (?:rating|review|score|stars)|(?:give|rate) us (?:a )?(?:5|five|good|better|positive|higher)|better rating|positive (?:review|rating)|(?:5|five)[- ]?stars?(?: from you| rating| review)?)\b/,
];
const NOT = [/\b(?:you (?:gave|left)|thank(?:s| you) for (?:the|your))\b/];

/** Selling instead of helping. */
export const promo: PitfallRule = {
  id: 'promo',
  title: 'Selling instead of helping',
  why: 'An offer or a plea for stars before the problem is solved tells the customer what counts here.',
  source: 'Commentary',
  better: 'Solve it first; ask for nothing.',
  severity: 'harm',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
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
  ],
};
