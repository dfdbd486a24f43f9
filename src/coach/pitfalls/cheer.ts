import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:have (?:a|an) (?:great|awesome|amazing|fantastic|wonderful|fabulous|lovely|super|good|nice|blessed|happy) (?:day|weekend|evening|one|night|week|afternoon)|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|shopping|gaming|weekend)|awesome|yay|woo ?hoo|cheers!|exciting news|good news!|super (?:happy|excited)|enjoy (?:your|the rest))\b/,
  /😊|😀|😁|😃|😄|😂|🤣|😉|😍|🎉|🥳|👍|🙂|😎|✨|💕|❤️|🤗|:-?\)|;-?\)|:D\b/,
];

/** Too jolly for somebody this upset. */
export const cheer: PitfallRule = {
  id: 'cheer',
  title: 'Too jolly for somebody this upset',
  why: 'Cheer at anger reads as not having listened.',
  source: 'Villarroel Ordenes et al. 2019',
  better: 'Keep it calm and plain until it is solved.',
  severity: 'harm',
  complaintsOnly: true,
  needsContext: true,
  find: (sentence, { reading }) => (reading.upset === 2 ? match(sentence, WORDS) : null),
  flags: [
    ['Have an awesome day!', "I'll write to you by five."],
    ['Thanks for your message 😊', 'Thank you for telling me.'],
    ['Happy Friday!', "I'm on it today."],
    ['Hope you have a great weekend!', "I'll have an answer for you on Monday at nine."],
    ['Yay, we found it!', 'I found your parcel.'],
    ['We got it :)', 'I have your message.'],
    ['Cheers! 🎉', "I'll be in touch by noon."],
    ['Awesome, thanks for the info.', 'Thank you, that helps.'],
    ['Have a wonderful day.', "I'll call you at four."],
    ['happy shopping', "I'll let you know when it's back."],
    ['Great 👍', 'Done.'],
    ["we're super excited to help", "I'm looking into it now."],
    ['Enjoy the rest of your day!', "I'll write again today."],
    ['Woohoo, refund sent!', 'Your refund is on its way.'],
    ['Have a lovely evening!', "I'll update you tomorrow morning."],
  ],
  allows: [
    "I'm looking into this now.",
    'That must have been awful.',
    "Your day was ruined, and I'm sorry.",
    'The weekend delivery was missed.',
    "I'll call you this evening.",
    'You had a great seat and lost it.',
    'We expect good weather.',
    "Your amazing patience doesn't excuse us.",
    "It's a good question.",
    'Kind regards',
    'Thank you for the photos.',
    "The wonderful room you booked wasn't ready.",
    'I hope to hear from you.',
    'Take care.',
    "I'll have news for you on Friday.",
  ],
};
