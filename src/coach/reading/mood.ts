/** How upset the customer is, with the words that show it. */
import type { Level, Mood, Sentence } from '../model.ts';

type Evidence = readonly [weight: number, mood: Mood, pattern: RegExp];

const SIGNS: readonly Evidence[] = [
  [
    3,
    'angry',
    /\b(?:furious|livid|disgust\w*|disgrace\w*|appalling|appalled|atrocious|thieves|crooks|liars?|fuck\w*|bullshit|shit\w*|#?bs|wtf|ffs|screw(?:ed|s) (?:me|us|over|with)|ashamed|shame(?:ful)? on|diabolical|horrendous|absolute(?:ly)? (?:terrible|awful|horrible|rubbish|joke|disgrace|shocking|ridiculous)|insult\w*|ineptness|inept)\b/,
  ],
  [
    2.2,
    'angry',
    /\b(?:outrag\w*|pathetic|unacceptable|scam\w*|fraud\w*|lied|lies|lying|incompeten\w*|nonsense|abysmal|bloody|damn\w*|crap\b|idiots?|dumb|dense|garbage|trash|rubbish|worthless|hate|worst|never again|stupid|lame|a joke|threat\w*|threw|throw my)\b/,
  ],
  [
    1.5,
    'angry',
    /\b(?:terrible|awful|horrible|ridiculous|shocking|nightmare|shambles|dreadful|angry|fed up|sick of|tired of|had enough|fuming|enough is enough|lawyer|legal action|sue|court|ombudsman|trading standards|police|report(?:ing)? you|boycott|leaving you|taking my business|closing my account|deleting (?:it|this|the app)|shopping elsewhere|another (?:airline|bank|company|provider)|stay away|don't (?:download|bother|use|waste|buy|stay)|waste of|no (?:time|patience)|time and patience|you had no right|forget it|negative [0-9]|(?:give|would give|rate) (?:it )?(?:0|zero)|(?:zero|1|one) stars?|useless|joke|rip ?-?off|robbery|deceiv\w*|cheat\w*|treated|lowest level|10x worse|never forget|listen,)\b/,
  ],
  [
    2,
    'distressed',
    /\b(?:desperate\w*|in tears|crying|cried|panic\w*|stranded|emergency|hospital|funeral|died|passed away|scared|terrified|homeless|can't afford|cannot afford|begging|helpless|devastated|heartbroken|traumati\w*|suffering)\b/,
  ],
  [
    0.8,
    'annoyed',
    /\b(?:annoy\w*|frustrat\w*|irritat\w*|not (?:happy|impressed|acceptable|good enough|cool|ok|okay|on|fair|surprised)|unhappy|poor|rude|unprofessional|unhelpful|seriously|come on|smh|ugh+|argh+|yet again|how many times|how (?:much )?long(?:er)?|ages|forever|nobody|no one|every (?:single )?time|why (?:is|are|can't|cant|won't|wont|do|does|did|has|have|would|on)|sort (?:it|this) out|fix (?:it|this|your|the)|ridiculous\w*|expensive|misleading|demand|giving up|already told|like i said|hilarious|wth)\b/,
  ],
  [
    0.8,
    'disappointed',
    /\b(?:disappoint\w*|let down|sad(?:ly)?|shame|expected (?:more|better)|used to (?:be|love|like)|below|mediocre|not (?:worth|up to|as|recommended|satisfied|clean|comfortable)|regret|upset|dissatisf\w*|bad (?:experience|service)|could be better|hopes up|drawback)\b/,
  ],
  [
    0.8,
    'worried',
    /\b(?:worr\w*|concern(?:ed|ing)?|anxious|nervous|afraid|stress\w*|urgent(?:ly)?|asap|deadline|hacked|stolen|unauthori[sz]ed|fraudulent|suspicious|serious)\b/,
  ],
  [
    0.5,
    'annoyed',
    /\b(?:wait(?:ed|ing) (?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|ages|long)|on hold|(?:second|third|fourth|2nd|3rd|4th|several|many|multiple|numerous) (?:times?|calls?|e-?mails?)|weeks|months|hours|no (?:reply|response|answer|help|one)|never|ruin\w*|wast(?:e|ed|ing)|missed|still)\b/,
  ],
];
/** A polite or plain report: nothing shows that the customer is put out. */
const NEUTRAL =
  /\b(?:can (?:you|u|someone|anyone|i)(?: guys)? (?:please )?(?:help|get|assist|look)|could you|please (?:help|advise|assist|look|let|check)|pls help|how (?:can|do|should) i|can this be|any (?:help|idea|advice|way|suggestions?)|is there (?:a|any) (?:way|fix)|what (?:should|can|do) i|do i need|sorry to|would like to see|i'd like to see|thanks|thank you|hi|hello|good morning|trying to|unable to|shows? (?:an )?errors?|keeps (?:freezing|loading)|doesn't go|says? (?:i|page|error)|having (?:trouble|issues|problems))\b/;
const INTENSE =
  /\b(?:so|very|really|extremely|absolutely|completely|totally|utterly|beyond|highly|bloody|super|incredibly)\b/;
const SARCASM =
  /\b(?:thanks for (?:nothing|ruin\w*|losing|cancel\w*|wast\w*|another|the)|great job|well done|nice (?:one|job|work)|good job|way to go|bravo|congratulations|thanks a lot|lovely|brilliant|fantastic|wonderful)\b/;
const EMOJI = /😡|😠|🤬|😤|👿|👺|💩/u;
const SAD_EMOJI = /😞|😢|😭|🙄|😒|😔|😩|👎|😕|☹/u;

/** A report of no more words than this that shows no feeling is just a report. */
const TERSE = 16;
/** From this sum on the customer is angry or distressed. */
const STRONG_FROM = 2.6;

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
  if (loud.length > 0) add('angry', Math.min(2.4, 0.5 * loud.length), loud.slice(0, 3).join(' '));
  const marks = text.match(/!{2,}|\?{2,}|[!?]{3,}/g);
  if (marks) add('annoyed', Math.min(1.6, 0.7 * marks.length), '');
  if (score > 0 && SARCASM.test(text.toLowerCase())) add('angry', 0.6, '');
  const faces = text.match(new RegExp(EMOJI, 'gu'))?.length ?? 0;
  if (faces > 0) add('angry', Math.min(3, 1 + 0.7 * faces), '');
  if (SAD_EMOJI.test(text)) add('disappointed', 0.8, '');
  const terse = score === 0 && !/[!?]/.test(text) && text.split(/\s+/).length <= TERSE;
  const plain = terse || sentences.some(({ norm }) => NEUTRAL.test(norm));
  // Who complains is put out, unless a plain report or a polite request is all there is.
  const upset: Level = score >= STRONG_FROM ? 2 : score >= 0.8 || !plain ? 1 : 0;
  if (upset === 0) return { upset, mood: 'calm', moodEvidence: [] };
  const fits = upset === 2 ? ['angry', 'distressed'] : ['annoyed', 'worried', 'disappointed'];
  const ranked = [...weights].filter(([mood]) => fits.includes(mood)).sort((a, b) => b[1] - a[1]);
  const mood = ranked[0]?.[0] ?? (upset === 2 ? 'angry' : 'annoyed');
  return { upset, mood, moodEvidence: evidence };
}
