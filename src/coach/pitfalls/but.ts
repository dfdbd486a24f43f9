import { type PitfallRule, type RuleContext, spot } from '../rule.ts';
import type { Sentence } from '../model.ts';
import { twoSentences } from './rewrites/but.ts';

/** An apology or a line of empathy. */
const WARM =
  "(?:\\b(?:sorry|apologi[sz]e|apologise|apologies|regret(?! to (?:inform|say|tell|advise)))\\b|\\b(?:i|we) (?:(?:do|can|completely|fully|totally|truly|really|certainly|absolutely|also|very much|quite) )*(?:understand|appreciate|hear|see|get|reali[sz]e|know|sympathi[sz]e|empathi[sz]e|feel)\\b(?! (?:any|no)\\b)|\\b(?:that|this|it) (?:must|sounds?|is)(?: \\w+)?(?: \\w+)? (?:\\w{3,12}ing|hard|difficult|unpleasant|awful|terrible)|\\b(?:i'd|i would) be (?:upset|angry|annoyed|frustrated|disappointed)(?: too)?)";
const BUT =
  '(?:(?:,| -| ;|;)? (?:but|however|though|although|nevertheless)|(?:,| -|;) (?:yet|only|still)),? (?!late\\b|belated)';
/** What may follow without taking anything back: what is being done, good news, a way for the customer, thanks, a correction in their favour. */
const HELPS =
  "(?:(?:i|we|my team|our team|i and my team|ana|the team)(?:'ve| have|'ll| will|'m| am|'re| are| can|'d| would|ve|ll| do)? ?(?:(?:now|already|just|also|still|really|certainly|definitely|always|at least|both|personally|absolutely) )*(?!(?:i|we|my|our)\\b)(?:want|look|check|fix|refund|sen[dt]|make|made|get|got|put|sort|hope|promise|assure|find|found|do|did it|happy|glad|here|able|offer|arrang|ask|try|take|took|call|help|move|credit|repla|cancel|going to|like to|love to|been able|need|think i|believe i|escalat|contact|speak|spoke|working|start|replac|repair|book|add|restor|keep|kept|see (?:what|if|that|a way|your)|know (?:how|what) to|do not want|don't want|won't (?:let|leave|stop|rest|give up|keep)|will not (?:let|leave|stop|rest))\\w*|(?:the |some |there(?:'s| is) (?:some )?)?good news|there(?:'s| is) (?:a way|something|one thing|a fix|help|an? (?:\\w+ )?(?:option|solution))|here(?:'s| is)|don'?t worry|rest assured|please (?:know|let me|rest)|let(?:'s| me| us)|thank|you(?:'re| are) (?:right|not alone|covered|still|welcome|entitled|in (?:luck|good))|you(?:'ll| will| can| may| could| don'?t| do not| won'?t| deserve| should(?: not|n't)? have)|(?:your|the|a|an|it|this|that|everything|help|it's|all)(?: \\w+){0,3}?(?:'s| is| are| was| were| has| have| will|'ll| can)(?: \\w+){0,2}? (?:been )?(?:fixed|solved|resolved|refunded|replaced|sent|shipped|on (?:its|the|their) way|corrected|restored|ready|working again|sorted|credited|available now|back|arriv\\w*|safe|approved|over|coming|no excuse|not good enough|our (?:fault|mistake|responsibility)|ours)|(?:that|this|it)(?:'s| is| does) (?:no|n't|not) (?:an? )?(?:excuse|good enough|help|make)|what (?:i|we) can|could you|can you|may i|which|what|words? (?:are|is)|sorry (?:is|doesn't|won't)|more importantly|most of all|first|it shouldn|that shouldn|this shouldn|even more|also|you should)";
const NOT_YES = "(?:n[o']t\\b| not\\b| no\\b| never\\b| unable| afraid| only\\b)";

const WORDS = [
  new RegExp(`${WARM}[^.!?;]{0,110}?${BUT}(?!${HELPS}(?!${NOT_YES}))`, 'g'),
  /\b(?:while|although|though|even though|much as|as much as|whilst) (?:i|we)(?:'m| am|'re| are| do| can)? (?:\w+ly )?(?:sorry|apologi[sz]e|understand|appreciate|sympathi[sz]e|regret|see|hear)\b[^.!?]{0,80}, (?:you|our|the|it|this|that|there|unfortunately|as|no|your|all|(?:i|we) (?:can'?t|cannot|don'?t|do not|won'?t|are not|are unable|am unable|am not|have no|must|had to))\b/g,
];
/** A sentence that begins by taking back what the one before it said. */
const TURNS = new RegExp(
  `^(?:but|however|that said|having said that|then again|still|nevertheless|all the same),? (?!${HELPS}(?!${NOT_YES}))(?:you|your|the|it|its|it's|this|that|our|there|as|no|they|he|she|these|those|such|nobody|everyone|most|unfortunately|we|i|please|in|on|for|at)\\b`,
  'g',
);
const WARM_BEFORE = new RegExp(WARM);
/** "Sorry, but we don't sell those" answers a plain question; an apology for something shows a complaint. */
const SPECIFIC =
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b(?: \w+){0,3} (?:for|about|that|to hear|the|your|we|you)\b|\b(?:understand|appreciate|see|hear|know|get) (?:your|how|why|that you|you're)\b|\b(?:frustrat|annoy|disappoint|upset|tiring|tiresome)\w*/;
const NOT = {
  after:
    /^[^.!?]*\b(?:i|we)(?:'ve|'ll| will| have) (?!not\b|n't|to\b|no\b|never\b|had\b|many\b|an?\b|the\b|only\b|lots\b|other\b|our\b|been\b|rules\b|so\b|very\b)\w+/,
  anywhere:
    /\bnot only\b|\b(?:anything|nothing|no one|nobody|none|all) but\b|\b(?:sorry,? but|apologies,? but) (?:(?:i|we) (?:didn'?t|did not|don'?t|do not|couldn'?t|missed|can'?t) (?:quite |fully )?(?:catch|get|understand|see|find|follow|read|hear|have)|could you|can you|may i|would you|what|which|did you|who|where|is that|i need|we need|do you)|\?\s*$|\b(?:you|he|she|they|driver|colleague|agent) (?:said|told|wrote|were told)\b|\bno (?:ifs|buts)\b/,
};

/** “But” takes the apology back. */
export const but: PitfallRule = {
  id: 'but',
  title: '“But” takes the apology back',
  why: 'After “sorry, but” only the excuse is heard.',
  source: 'Commentary; receptiveness: Yeomans et al. 2020',
  better: 'End the sentence after the apology; say the rest in the next one.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => spot(sentence, WORDS, NOT) ?? spot(sentence, [TURNS], NOT),
  holds: ({ from }, sentence, context) =>
    (context.reading.complaint || SPECIFIC.test(sentence.norm)) &&
    (from > 0 || WARM_BEFORE.test(sentence.norm) || warmBefore(sentence, context)),
  rewrite: twoSentences,
  flags: [
    [
      "I'm sorry about the delay, but we were very busy.",
      "I'm sorry about the delay. We were short of drivers, and that is ours to solve.",
    ],
    ["Sorry, but that's how it works.", "I'm sorry. Here's how it works, and what I can change."],
    ['We apologise, however the courier is to blame.', "We apologise. The courier is ours to chase, and I'm on it."],
    [
      'I understand your frustration, but you signed the contract.',
      "I understand your frustration. The contract runs until May; here's what I can do.",
    ],
    ["Sorry for the wait but it's Christmas.", 'Sorry for the wait.'],
    ["I'm sorry though it isn't our fault.", "I'm sorry. The mix-up was at the depot."],
    ['We regret the mistake, but it was small.', 'We regret the mistake.'],
    ['I hear you, but the rules are the rules.', "I hear you. Here's why the rule is there."],
    ['Apologies for the mess, but others like it.', 'Apologies for the mess.'],
    ['we are sorry but you were late', 'We are sorry.'],
    ['I appreciate your concern, however it is not possible.', 'I see your concern. What is possible is this.'],
    ['Sorry about your bag, but bags get lost.', 'Sorry that we lost your bag.'],
    ['I apologise, but nothing was broken when we sent it.', 'I apologise for how it arrived.'],
    ["I do understand, but there's a queue.", "I do understand. You're third in the queue."],
    ["We're sorry to hear this, but the app is fine.", "We're sorry the app fails on your phone."],
    [
      "I'm sorry about the room. However, you booked the cheapest one.",
      "I'm sorry about the room. I can move you tonight.",
    ],
    ['While we are sorry for the delay, the weather is not our doing.', 'We are sorry for the delay.'],
    ['That must be frustrating, but everyone has to wait.', "That must be frustrating. You're next."],
    ['im sorry but i cant do anything about it 😕', "I'm sorry. Here's who can, and I'll ask them for you."],
    [
      'Sorry for the trouble caused sir, but the payment gateway is third party only.',
      'Sorry that the payment failed, sir. I have asked the bank.',
    ],
    ['I see why you are upset, yet the terms were clear.', 'I see why you are upset. Let me explain the term.'],
  ],
  allows: [
    "I'm sorry about the delay, but I've sent a new one today.",
    "Sorry for the wait. But now it's here!",
    "Not only am I sorry, but I'll also refund you.",
    "I understand, and I'll fix it.",
    "I'm sorry, but I will make this right.",
    "We're sorry it was anything but smooth.",
    'It was late, but it arrived.',
    'Sorry about that!',
    'I see your point.',
    "But first: I'm sorry.",
    'We apologise, and we have refunded you.',
    "I'm sorry that the butter was missing.",
    'I appreciate you telling me.',
    'Sorry, but I can refund you today.',
    'I understand but I can help.',
    "Sorry, but I didn't catch your order number.",
    'Sorry for the delay, but your parcel is on its way now.',
    "I'm sorry, but could you tell me the colour again?",
    "Sorry we were slow, but that's no excuse.",
    'The driver said he was sorry, but he left it in the rain.',
    'We are sorry for the mix-up, but the good news is that it is fixed.',
    'I know you asked for Friday, but you can have it on Thursday, too.',
    'So sorry for the wait. However, we found your bag this morning.',
    'I understand that you paid twice.',
  ],
};

function warmBefore({ index }: Sentence, { sentences }: RuleContext): boolean {
  const before = sentences[index - 1];
  return before !== undefined && !before.question && WARM_BEFORE.test(before.norm);
}
