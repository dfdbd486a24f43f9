import type { Sentence, Span } from '../model.ts';
import { match, type StepRule } from '../rule.ts';
import { contentStems } from '../text/stems.ts';

/** Words that say that something is wrong, or name a usual problem. */
const PROBLEM =
  /\b(?:late|delay\w*|miss(?:ed|ing)|lost|broken|broke|crack\w*|damag\w*|faulty|defect\w*|wrong\w*|incorrect\w*|mistake\w*|error\w*|fault\w*|crash\w*|freez\w*|frozen|bug\w*|glitch\w*|fail\w*|stuck|slow\w*|lag\w*|down|outage\w*|disconnect\w*|drop(?:ped|ping)|(?:double|over)-?charg\w*|charged (?:twice|double|again)|cancel\w*|declin\w*|reject\w*|refus\w*|block\w*|lock(?:ed)? out|locked|suspend\w*|hacked|stolen|leak\w*|noise|noisy|dirty|cold|rude\w*|unhelpful|unprofessional|unresponsive|ignored|wait(?:ed|ing)|queue\w*|on hold|unable|can't|cannot|couldn't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|not (?:work|arriv|receiv|load|open|respond|up to|meet|able|been)\w*|never (?:arriv|came|receiv|got)\w*|no (?:answer|reply|response|signal|connection|heating|water|refund)|difficult\w*|struggl\w*|trouble (?:with|log|get|access|connect|find)\w*|problems? (?:with|log|get|access|connect)\w*|issues? (?:with|log|get|access|connect|regarding|around|concerning)\w*|poor|disappoint\w* (?:with|by|service|stay|experience)|fell short|let you down|inconsisten\w*|disrupt\w*|shortage|out of stock|expired|unexpected\w*|overbook\w*|dispute\w*|scam|fraud\w*|unauthori[sz]ed)\b/;

/** Words that every customer and every firm uses: sharing them names nothing. */
const COMMON = new Set(
  'app servic account experienc websit site bank compani custom care peopl user review feedback time work use team detail email number look see check pleas problem issue trouble concern situat matter game onlin link page custom product store shop way part lot kind'.split(
    ' ',
  ),
);
/** "sorry", "I understand that you": what introduces the customer's own problem. */
const SYMPATHY =
  /\b(?:sorry|apologi[sz]e|apologies|regret|disappointed|concern(?:ing|ed)|frustrating|unfortunate|uh oh|oh no)\b/;
const HEARD =
  /\b(?:i|we) (?:can |do |completely |fully |totally |certainly )*(?:understand|see|hear|note|notice|read|realis?ze|appreciate|gather|know|learn(?:ed)?|get)(?: that)? (?:you|your|there|it|the|how)\b|\b(?:thank(?:s| you)|thanks) (?:\w+ ){0,3}(?:telling|letting|informing|reporting|flagging|bringing)\b|\b(?:seems?|looks? like|sounds? like|appears?)\b|\byou (?:mentioned|said|wrote|told|say|are saying|reported|described)\b|\byou want to know\b/;
const CONDITION =
  /^(?:so,? )?(?:if|when|whenever|in case|as for|about|regarding|in regard)\b|\b(?:if|when) (?:you|your|the|it|they|this|that)\b/;
/** "You're having trouble using …", "still having issues adding": the trouble with its object. */
const TROUBLE =
  /\b(?:trouble|issues?|problems?|difficult(?:y|ies)|error|delays?|bug)\b (?:with|us\w+|add\w+|log\w+|access\w+|connect\w+|pay\w+|open\w+|load\w+|find\w+|making|getting|receiving|on|regarding|about|of|in|when|while|around|concerning) (?!this\b|that\b|it\b|us\b|here\b|you\b|our\b|the app\b|the service\b)\w+|\b\w+(?:ing|ion|ment|er|age) (?:trouble|issues?|problems?|delays?|errors?)\b/;
const YOURS =
  /\b(?:you(?:'ve| have|'re| are| were| had| haven't| hasn't| didn't| can't| couldn't| aren't| weren't| got| get| received| waited| paid)|your (?:\w+ ){1,3}(?:is|are|was|were|has|have|had|hasn't|haven't|didn't|isn't|wasn't|may have|arrived|went|got|came|can't|won't|doesn't|still|to be))\b/;
/** Steps to take and requests speak of the thing, not of what went wrong with it. */
const ORDER =
  /^(?:please|kindly|try|make sure|go to|open|click|tap|check|you can|you may|could you|can you|to log|the next|do so|press|visit|contact|follow)\b|\b(?:please|kindly) (?:email|e-?mail|provide|share|dm|send|contact|visit|reach)\b|\byou can (?:always|try|also|use|find)\b/;
/** A wish to understand names nothing by itself. */
const ASKING = /\b(?:what|which) (?:\w+ )?(?:issues?|problems?|error|device|trouble)\b/;

/** Whether a sentence names this customer's problem, and where. */
function namesProblem({ norm, question }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  const problem = PROBLEM.exec(norm);
  const stems = [...new Set(contentStems(norm))].filter((one) => !COMMON.has(one));
  const shared = stems.filter((one) => customerStems.has(one)).length;
  const place = problem ? { from: problem.index, to: problem.index + problem[0].length } : { from: 0, to: norm.length };
  const condition = CONDITION.test(norm);
  if (ORDER.test(norm) && !condition && !SYMPATHY.test(norm)) return null;
  const framed = SYMPATHY.test(norm) || HEARD.test(norm);
  if (framed && ((shared >= 1 && (problem !== null || stems.length >= 2)) || (problem && OWN_PROBLEM.test(norm))))
    return place;
  if (TROUBLE.test(norm) && shared >= 1) return place;
  if (YOURS.test(norm) && problem && shared >= 1) return place;
  if (condition && problem && shared >= 1) return place;
  if (!question && problem && shared >= 2 && !ORDER.test(norm)) return place;
  return question && shared >= 2 && problem && !ASKING.test(norm) ? place : null;
}

/** The topic without the problem. */
function namesTopic({ norm, question }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  if (question || ORDER.test(norm) || /\b(?:thank|thanks|glad|happy)\b/.test(norm)) return null;
  const shared = contentStems(norm).filter((one) => !COMMON.has(one) && customerStems.has(one)).length;
  return shared >= 1 ? { from: 0, to: norm.length } : null;
}

/** Problems that need no noun beside them to be this customer's: a delay, a wait, a missing parcel. */
const OWN_PROBLEM =
  /\b(?:delay\w*|late|wait(?:ing|ed)?|hasn't arrived|not arrived|missing|lost|damaged|broken|cracked|cancel\w*|charged|outage|wrong \w+|rude\w*|noise|crash\w*|declin\w*|(?:unable|not (?:being )?able) to \w+|trouble (?:using|with|logging|accessing|adding) \w+)\b/;

/** Generic: it was heard, but what? */
const GENERIC = [
  /\b(?:thank(?:s| you)|thx|appreciate|grateful)\b[^.!?]{0,40}\b(?:letting (?:us|me) know|(?:your|the|this) (?:\w+ )?(?:feedback|comments?|concerns?|input|review|remarks?|observations?|suggestions?|complaint|report|thoughts|honesty|candou?r)|bringing (?:this|it|that|these)|raising (?:this|it|that|these)|flagging|reporting|sharing|highlighting|pointing|telling (?:us|me)|making us aware|alerting)\b/,
  /\b(?:i|we)(?:'ve| have|'re| are|'m| am| do| can| totally| completely| fully| truly)*(?: totally| completely| fully| truly| certainly| definitely| can| really)? (?:understand|hear you|see|appreciate|get|recogni[sz]e|realis?ze?|acknowledge)\b[^.!?]{0,30}\b(?:concern|frustration|issue|problem|situation|point|position|disappointment|feelings?|you|how|your|this|that|why|where)\b/,
  /\b(?:this|the|your|these|that|any) (?:\w+ )?(?:issues?|problems?|concerns?|complaints?|matter|trouble|situation|difficult(?:y|ies)|frustrations?|incident|inconvenience)\b/,
  /\bwe hear you\b/,
  /\b(?:trouble|issues?|problems?|difficult(?:y|ies)|concerns?) (?:(?:that )?you(?:'re|'ve| are| have| had)?|here|with (?:this|that|it))\b/,
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
    find: (sentence, { customerStems, reading }) => (reading.complaint ? namesProblem(sentence, customerStems) : null),
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
    find: (sentence, { customerStems, reading }) =>
      reading.complaint ? (match(sentence, GENERIC) ?? namesTopic(sentence, customerStems)) : null,
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
