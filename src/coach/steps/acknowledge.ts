import { match, type StepRule } from '../rule.ts';
import { contentStems } from '../text/stems.ts';

/** Words that say that something is wrong, or name a usual problem. */
const PROBLEM =
  /\b(?:late|delay\w*|miss(?:ed|ing)|lost|broken|broke|crack\w*|damag\w*|faulty|defect\w*|wrong\w*|incorrect\w*|mistake\w*|error\w*|fault\w*|crash\w*|freez\w*|frozen|bug\w*|glitch\w*|fail\w*|stuck|slow\w*|lag\w*|down|outage\w*|disconnect\w*|drop(?:ped|ping)|(?:double|over)-?charg\w*|charged (?:twice|double|again)|cancel\w*|declin\w*|reject\w*|refus\w*|block\w*|lock(?:ed)? out|locked|suspend\w*|hacked|stolen|leak\w*|noise|noisy|dirty|cold|rude\w*|unhelpful|unprofessional|unresponsive|ignored|wait(?:ed|ing)|queue\w*|on hold|unable|can't|cannot|couldn't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|not (?:work|arriv|receiv|load|open|respond|up to|meet|able|been)\w*|never (?:arriv|came|receiv|got)\w*|no (?:answer|reply|response|signal|connection|heating|water|refund)|difficult\w*|struggl\w*|trouble (?:with|log|get|access|connect|find)\w*|problems? (?:with|log|get|access|connect)\w*|issues? (?:with|log|get|access|connect|regarding|around|concerning)\w*|poor|disappoint\w* (?:with|by|service|stay|experience)|fell short|let you down|inconsisten\w*|disrupt\w*|shortage|out of stock|expired|unexpected\w*|overbook\w*|dispute\w*|scam|fraud\w*|unauthori[sz]ed)\b/;

/** Generic: it was heard, but what? */
const GENERIC = [
  /\b(?:thank(?:s| you)|thx|appreciate|grateful)\b[^.!?]{0,40}\b(?:letting (?:us|me) know|(?:your|the|this) (?:\w+ )?(?:feedback|comments?|concerns?|input|review|remarks?|observations?|suggestions?|complaint|report|thoughts|honesty|candou?r)|bringing (?:this|it|that|these)|raising (?:this|it|that|these)|flagging|reporting|sharing|highlighting|pointing|telling (?:us|me)|making us aware|alerting)\b/,
  /\b(?:i|we)(?:'ve| have|'re| are|'m| am| do| can| totally| completely| fully| truly)*(?: totally| completely| fully| truly| certainly| definitely| can| really)? (?:understand|hear you|see|appreciate|get|recogni[sz]e|realis?ze?|acknowledge)\b[^.!?]{0,30}\b(?:concern|frustration|issue|problem|situation|point|position|disappointment|feelings?|you|how|your|this|that|why|where)\b/,
  /\b(?:this|the|your|these|that|any) (?:\w+ )?(?:issues?|problems?|concerns?|complaints?|matter|trouble|situation|difficult(?:y|ies)|frustrations?|incident|inconvenience)\b/,
  /\bwe hear you\b/,
  /\b(?:trouble|issues?|problems?|difficult(?:y|ies)|concerns?) (?:(?:that )?you(?:'re|'ve| are| have| had)?|here|with (?:this|that|it))\b/,
  /\bsorry (?:for|about) (?:the|your|any|this|these) \w+/,
  /\b(?:feedback|review|complaint|concerns?)\b/,
];

const base = { step: 'acknowledge', needsContext: true } as const;

/** Rules for the acknowledgement, strongest first. */
export const acknowledge: readonly StepRule[] = [
  {
    ...base,
    id: 'acknowledge-strong',
    title: 'Names this customer’s problem',
    level: 2,
    why: 'Saying the problem back in the customer’s own nouns shows that somebody listened.',
    source: 'Packard & Berger 2021; Herhausen et al. 2023',
    find(sentence, { customerStems, reading }) {
      if (!reading.complaint) return null;
      const problem = PROBLEM.exec(sentence.norm);
      const stems = new Set(contentStems(sentence.norm));
      let shared = 0;
      for (const one of stems) if (customerStems.has(one)) shared++;
      if ((problem && shared >= 1) || shared >= 3) {
        const from = problem?.index ?? 0;
        return { from, to: problem ? from + problem[0].length : sentence.norm.length };
      }
      return null;
    },
    flags: [
      'I can see that your blender arrived broken.',
      'You waited nine days for an order that never came, and nobody answered.',
      'Thank you for telling me that the blender arrived broken.',
      'Sorry that your order is late!',
      'so your blender came broken, thats not ok',
      'We read that the order is nine days late and that nobody answers.',
      'I understand that the blender is broken and that you have had no answer.',
      'Your order was delayed by nine days.',
      'yes the order is missing a part, i see it here',
      "I've read that you got a broken blender after nine days of waiting.",
    ],
    allows: [
      'Thanks for reaching out.',
      'I understand your concern.',
      'We are here to help.',
      'Have a nice day.',
      'Our team is aware of it.',
      'Please send us a message.',
      'We hear you.',
      'Kind regards',
    ],
  },
  {
    ...base,
    id: 'acknowledge-weak',
    title: 'Says that it was heard, not what',
    level: 1,
    why: '“Your issue” could be anybody’s: use the customer’s own word for it.',
    source: 'Packard & Berger 2021',
    find: (sentence, { reading }) => (reading.complaint ? match(sentence, GENERIC) : null),
    flags: [
      'Thank you for letting us know.',
      'I understand your concern.',
      'We hear you.',
      'We appreciate your feedback.',
      'Thanks for bringing this to our attention.',
      'I see your point and the problem.',
      'Sorry about the issue.',
      'Thank you for raising this with us.',
      'we understand the frustration',
      'Thanks for flagging this.',
    ],
    allows: [
      'Thanks for reaching out.',
      'Hello!',
      "I'll call the depot.",
      'Have a nice day.',
      'Which order is it?',
      "We're open until six.",
      'Best wishes',
      'It is on its way.',
    ],
  },
];
