import { match, type StepRule } from '../rule.ts';

const LEARN = [
  /\b(?:pass(?:ed|ing)?|shar(?:e|ed|ing)|forward(?:ed|ing)?|relay(?:ed|ing)?|rais(?:e|ed|ing)|tak(?:e|en|ing)|brought|bring(?:ing)?|address(?:ed|ing)?|report(?:ed|ing)?|let|submit(?:ted)?|discuss(?:ed|ing)?|not(?:ed|ing)|review(?:ed|ing)?)\b[^.!?]{0,60}\b(?:to|with|by|up with) (?:our|the|my|relevant|concerned|appropriate|all|that)\b[^.!?]{0,30}\b(?:team|teams|department|management|manager|managers|staff|developers?|engineers?|store|hotel|depot|branch|colleagues|unit|personnel|people|crew|driver)\b/,
  /\b(?:will be|is being|are being|be|been) (?:used|shared|passed|forwarded|noted|addressed|raised|taken up|reviewed|considered)\b[^.!?]{0,40}\b(?:improv\w*|team|management|department|future|training|staff)\b/,
  /\b(?:so|ensure|ensuring|make sure|making sure|to) (?:that )?(?:this|it|that|such|these|the same|similar|nobody|no one)[^.!?]{0,40}\b(?:not|never|doesn't|does not|won't|prevent\w*|avoid\w*) (?:happen|occur|repeat|recur|be repeated|again)\w*/,
  /\b(?:prevent|avoid|stop) (?:this|it|that|such|these|similar|a (?:repeat|recurrence)|any (?:future|further)|the same|future|recurrence)\b/,
  /\b(?:we|i)(?:'ve| have|'re| are|'ll| will)(?: \w+){0,3} (?:retrain\w*|train\w*|introduc\w*|implement\w*|chang(?:ed|ing)|upgrad\w*|improv(?:ed|ing)|review(?:ed|ing)|revis\w*|learn\w*)\b[^.!?]{0,60}\b(?:process\w*|procedure\w*|system|staff|team|polic\w*|check\w*|packag\w*|training|from (?:this|it)|service|experience|product|app)\b/,
  /\b(?:help(?:s|ing)?|enable\w*|allow\w*) (?:us )?(?:to )?(?:improve|make (?:it|things|our|improvements)|serve)\b/,
  /\b(?:we|i)(?:'ll| will|'re| are|'m| am|'ve| have)(?: \w+){0,2} (?:working|adding|introducing|increasing|building|squashing|improving|enhancing|implementing|releasing|rolling out|bringing|fixing|changing|making)\b(?! (?:this|it) (?:for|with) you)[^.!?]{0,80}\b(?:features?|options?|filters?|versions?|updates?|rates?|services?|app|process\w*|bugs|future|going forward|soon|customers|users|pack\w*|system|these|ph|interest)\b/,
  /\b(?:use|using|take|based on|from) (?:your |this |the |customer )?(?:feedback|comments?|suggestions?|input)(?: like yours| you \w+)?\b[^.!?]{0,40}\b(?:improv\w*|enhanc\w*|better|future|plan\w*|yours|submit)\b|\bfeedback like yours\b/,
  /\b(?:provide|give|send|take|bring|pass|communicate) (?:this|your|the|that) (?:\w+ )?(?:feedback|comments?|suggestions?|concerns?|complaint|input)\b[^.!?]{0,30}\b(?:team|department|management|developers?|along|colleagues|forward)\b/,
  /\b(?:fix|change|add|improve|correct) (?:that|this|it) in (?:the|our|a) (?:next|coming|future|upcoming)\b|\bgoing forward\b|\bnext (?:version|update|release)\b/,
  /\b(?:follow up|talk|speak|address (?:this|it)|discuss (?:this|it)) with (?:our|the) (?:\w+ ){0,2}(?:team|staff|manager|crew|management)\b/,
];
const NOT = [
  /\b(?:if|would you|could you|can you|please)\b[^.!?]{0,40}\b(?:pass|share|send|forward|report|submit)\b/,
  /\btaken? into (?:consideration|account)\b/,
  /\b(?:greatly|truly|really) appreciate your feedback as\b|\b(?:thank|thanks)\b[^.!?]{0,50}\b(?:stay|visit)\b/,
  /\b(?:sure|ensure) (?:that )?(?:i|we)\b/,
];

/** The rule for this step. */
export const learn: readonly StepRule[] = [
  {
    step: 'learn',
    id: 'learn',
    title: 'Says what changes, or that it was passed on',
    level: 2,
    why: 'Customers complain so that it does not happen to the next one: say what changes.',
    source: 'Lewicki, Polin & Lount 2016',
    find: (sentence) => (sentence.question ? null : match(sentence, LEARN, NOT)),
    flags: [
      "I've passed this to our delivery team.",
      "We're changing our packaging so that this doesn't happen again.",
      'I will share your feedback with the manager.',
      'We have retrained our staff.',
      'Your comments will be used to improve our service.',
      "I've raised it with the depot manager.",
      'We want to make sure that this never happens again.',
      'Your feedback helps us improve.',
      "i told... I've reported this to our driver's manager.",
      'This has been forwarded to our management.',
    ],
    allows: [
      'Please share it with our team.',
      "We'll do better.",
      'Can you pass this to your team?',
      "I'm sorry.",
      'It arrives on Friday.',
      'We always improve.',
      'If you send it to the team, they look.',
      'It was taken into consideration.',
    ],
  },
];
