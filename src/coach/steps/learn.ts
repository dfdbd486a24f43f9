import { match, type StepRule } from '../rule.ts';

const LEARN = [
  /\b(?:pass(?:ed|ing)?|shar(?:e|ed|ing)|forward(?:ed|ing)?|relay(?:ed|ing)?|rais(?:e|ed|ing)|tak(?:e|en|ing)|brought|bring(?:ing)?|address(?:ed|ing)?|report(?:ed|ing)?|let|submit(?:ted)?|discuss(?:ed|ing)?|not(?:ed|ing)|review(?:ed|ing)?)\b[^.!?]{0,60}\b(?:to|with|by|up with) (?:our|the|my|relevant|concerned|appropriate|all|that)\b[^.!?]{0,30}\b(?:team|teams|department|management|manager|managers|staff|developers?|engineers?|store|hotel|depot|branch|colleagues|unit|personnel|people|crew|driver)\b/,
  /\b(?:will be|is being|are being|be|been) (?:used|shared|passed|forwarded|noted|addressed|raised|taken up|reviewed|considered)\b[^.!?]{0,40}\b(?:improv\w*|team|management|department|future|training|staff)\b/,
  /\b(?:so|ensure|ensuring|make sure|making sure|to) (?:that )?(?:this|it|that|such|these|the same|similar|nobody|no one)[^.!?]{0,40}\b(?:not|never|doesn't|does not|won't|prevent\w*|avoid\w*) (?:happen|occur|repeat|recur|be repeated|again)\w*/,
  /\b(?:prevent|avoid|stop) (?:this|it|that|such|these|similar|a (?:repeat|recurrence)|any (?:future|further)|the same|future|recurrence)\b/,
  /\b(?:we|i)(?:'ve| have|'re| are|'ll| will)(?: \w+){0,3} (?:retrain\w*|train\w*|introduc\w*|implement\w*|chang(?:ed|ing)|upgrad\w*|improv(?:ed|ing)|review(?:ed|ing)|revis\w*|learn\w*)\b[^.!?]{0,60}\b(?:process\w*|procedure\w*|system|staff|team|polic\w*|check\w*|packag\w*|training|from (?:this|it)|service|experience|product|app)\b/,
  /\b(?:help(?:s|ing)?|enable\w*|allow\w*) (?:us )?(?:to )?(?:improve|make (?:it|things|our|improvements)|serve)\b/,
];
const NOT = [
  /\b(?:if|would you|could you|can you|please)\b[^.!?]{0,40}\b(?:pass|share|send|forward|report|submit)\b/,
  /\btaken? into (?:consideration|account)\b/,
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
    flags: [],
    allows: [],
  },
];
