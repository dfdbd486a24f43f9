/** How upset the customer is, with the words that show it. */
import type { Level, Mood, Sentence } from '../model.ts';

type Evidence = readonly [weight: number, mood: Mood, pattern: RegExp];

const SIGNS: readonly Evidence[] = [
  [
    2.5,
    'angry',
    /\b(?:furious|livid|outrag\w*|disgust\w*|disgrace\w*|appalling|appalled|atrocious|pathetic|unacceptable|scam\w*|thieves|crooks|thief|robbery|rip ?-?off|fraud\w*|liars?|lied|lying|incompeten\w*|shame(?:ful)? on|shameful|diabolical|abysmal|horrendous|wtf|ffs|fuck\w*|bullshit|shit\w*|bloody|damn\w*|crap\w*|hell|sucks?|idiots?|joke|garbage|trash|rubbish|useless|worthless|hate|worst|never again|stupid|absolute(?:ly)? (?:terrible|awful|horrible|rubbish|joke|disgrace|shocking|ridiculous))\b/,
  ],
  [
    1.6,
    'angry',
    /\b(?:terrible|awful|horrible|ridiculous|shocking|nightmare|shambles|dreadful|angry|fed up|sick of|tired of|had enough|fuming|enough is enough|lawyer|legal action|sue|court|ombudsman|trading standards|police|report you|boycott|cancel(?:ling|ing)? (?:my|our)|leaving you|taking my business|closing my account|uninstall\w*|avoid|stay away|don't (?:download|bother|use|waste|buy|stay)|waste of)\b/,
  ],
  [
    2,
    'distressed',
    /\b(?:desperate\w*|in tears|crying|cried|panic\w*|stranded|emergency|hospital|funeral|died|passed away|scared|terrified|homeless|can't afford|cannot afford|begging|helpless|devastated|heartbroken|traumati\w*|suffering)\b/,
  ],
  [
    1,
    'annoyed',
    /\b(?:annoy\w*|frustrat\w*|irritat\w*|not (?:happy|impressed|acceptable|good enough|cool|ok|okay|on|fair)|unhappy|poor|rude|unprofessional|unhelpful|seriously|come on|smh|ugh+|argh+|again|still (?:no|not|waiting|haven't|hasn't|nothing|can't)|yet again|how many times|how (?:much )?long(?:er)?|ages|forever|nothing (?:has|is|was)|nobody|no one|every (?:single )?time|keeps?|constantly|why (?:is|are|can't|cant|won't|wont|do|does|did|has|have|would|on)|sort (?:it|this) out|fix (?:it|this|your)|useless|ridiculous\w*|expensive|misleading|very (?:bad|slow|poor))\b/,
  ],
  [
    1,
    'disappointed',
    /\b(?:disappoint\w*|let down|sad(?:ly)?|unfortunately|shame|expected (?:more|better)|used to (?:be|love|like)|below|mediocre|lack(?:s|ed|ing)?|not (?:worth|up to|as|recommended|satisfied|clean|comfortable)|regret|upset|dissatisf\w*|bad (?:experience|service)|could be better)\b/,
  ],
  [
    1,
    'worried',
    /\b(?:worr\w*|concern(?:ed|ing)?|anxious|nervous|afraid|stress\w*|urgent(?:ly)?|asap|please help|need (?:this|it|my|help)|deadline|hacked|stolen|unauthori[sz]ed|fraudulent|suspicious|security|safe)\b/,
  ],
  [
    0.7,
    'annoyed',
    /\b(?:wait(?:ed|ing) (?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|ages|long)|on hold|(?:second|third|fourth|2nd|3rd|4th|several|many|multiple|numerous) (?:times?|calls?|e-?mails?)|weeks|months|no (?:reply|response|answer|help|one)|never (?:again|got|received|replied|responded|answered|came|works?)|wrong|ruin\w*|wast(?:e|ed|ing)|missed)\b/,
  ],
];
const INTENSE =
  /\b(?:so|very|really|extremely|absolutely|completely|totally|utterly|beyond|highly|bloody|super|incredibly)\b/;
const SARCASM =
  /\b(?:thanks for (?:nothing|ruin\w*|losing|cancel\w*|wast\w*|another|the)|great job|well done|nice (?:one|job|work)|good job|way to go|bravo|congratulations|thanks a lot|lovely|brilliant|fantastic|wonderful)\b/;
const EMOJI = /😡|😠|🤬|😤|👿|💩/u;
const SAD_EMOJI = /😞|😢|😭|🙄|😒|😔|😩|👎|😕|☹/u;

/** Words in capitals that are no abbreviations. */
const shouted = (text: string): string[] =>
  text
    .match(/\b[A-Z]{4,}\b/g)
    ?.filter(
      (word) => !/^(?:HTTP|HTTPS|ASAP|IPHONE|UTC|PDF|SMS|HDMI|USPS|DHL|UPS|NHS|HMRC|IMEI|BBC|ISBN)$/.test(word),
    ) ?? [];

/** @param complaint a customer who does not complain is calm, whatever the words */
export function moodOf(
  text: string,
  sentences: readonly Sentence[],
  complaint: boolean,
): { upset: Level; mood: Mood; moodEvidence: string[] } {
  if (!complaint) return { upset: 0, mood: 'calm', moodEvidence: [] };
  const weights = new Map<Mood, number>();
  const evidence: string[] = [];
  let score = 0;
  const add = (mood: Mood, weight: number, words: string) => {
    weights.set(mood, (weights.get(mood) ?? 0) + weight);
    score += weight;
    if (words && evidence.length < 4 && !evidence.includes(words)) evidence.push(words);
  };
  for (const sentence of sentences)
    for (const [weight, mood, pattern] of SIGNS) {
      const found = pattern.exec(sentence.norm);
      if (!found) continue;
      const near = sentence.norm.slice(Math.max(0, found.index - 14), found.index);
      add(
        mood,
        weight + (INTENSE.test(near) ? 0.4 : 0),
        sentence.text.slice(found.index, found.index + found[0].length),
      );
    }
  const loud = shouted(text);
  if (loud.length > 0) add('angry', Math.min(2, 0.7 * loud.length), loud.slice(0, 3).join(' '));
  const marks = text.match(/!{2,}|\?{2,}|[!?]{3,}/g);
  if (marks) add('annoyed', Math.min(1.2, 0.6 * marks.length), '');
  if (score > 0 && SARCASM.test(text.toLowerCase())) add('angry', 0.8, '');
  if (EMOJI.test(text)) add('angry', 1.5, '');
  if (SAD_EMOJI.test(text)) add('disappointed', 0.8, '');
  const upset: Level = score >= 3 ? 2 : score >= 0.7 ? 1 : 0;
  if (upset === 0) return { upset, mood: 'calm', moodEvidence: [] };
  const fits = upset === 2 ? ['angry', 'distressed'] : ['annoyed', 'worried', 'disappointed'];
  const ranked = [...weights].filter(([mood]) => fits.includes(mood)).sort((a, b) => b[1] - a[1]);
  const mood = ranked[0]?.[0] ?? (upset === 2 ? 'angry' : 'annoyed');
  return { upset, mood, moodEvidence: evidence };
}
