/** Words and marks that show how a customer feels, each with a weight: what the mood is decided by, and what is shown for it. */
import type { Mood, Sentence } from '../model.ts';
import { has, matchIn } from '../text/gate.ts';

type Evidence = readonly [weight: number, mood: Mood, pattern: RegExp];

const SIGNS: readonly Evidence[] = [
  [
    3,
    'angry',
    /\b(?:furious|livid|how dare|shaking (?:with|as|right)|i am shaking|wits'? end|seething|enraged|outrage\w*|screaming|what the (?:hell|fuck)|f\*{2,}\w{0,4}|sh\*+\w{0,4}|ruined (?:my|our|his|her) (?:\w+ )?(?:wedding|day|holiday|christmas|birthday|honeymoon|life|trip|anniversary|weekend)|swore at|disgust\w*|disgrace\w*|appalling|appalled|atrocious|thieves|crooks|liars?|fuck\w*|bullshit|shit\w*|#?bs|wtf|ffs|screw(?:ed|s) (?:me|us|over|with)|ashamed|shame(?:ful)? on|diabolical|horrendous|absolute(?:ly)? (?:terrible|awful|horrible|rubbish|joke|disgrace|shocking|ridiculous)|insult\w*|inept\w*)(?!\w)/,
  ],
  [
    2.2,
    'angry',
    /\b(?:pathetic|unacceptable|scam\w*|fraud\w*|lied|lies|lying|incompeten\w*|nonsense|abysmal|bloody|damn\w*|crap\b|idiots?|dumb|dense|garbage|trash|rubbish|worthless|hate|worst|never again|stupid|lame|a joke|threat\w*|threw|throw my)\b/,
  ],
  [
    1.5,
    'angry',
    /\b(?:terrible|awful|horrible|ridiculous|shocking|nightmare|shambles|dreadful|angry|fed up|sick of|tired of|had enough|fuming|enough is enough|lawyer|legal action|sue|court|ombudsman|trading standards|police|report(?:ing)? you|boycott|leaving you|taking my business|closing my account|deleting (?:it|this|the app)|shopping elsewhere|another (?:airline|bank|company|provider)|stay away|don't (?:download|bother|use|waste|buy|stay)|waste of|no (?:time|patience)|time and patience|you had no right|forget it|negative [0-9]|(?:give|would give|rate) (?:it )?(?:0|zero)|(?:zero|1|one) stars?|useless|joke|rip ?-?off|robbery|deceiv\w*|cheat\w*|treated|lowest level|10x worse|never forget|listen,)\b/,
  ],
  [
    2.6,
    'distressed',
    /\b(?:in tears|crying|cried|weeping|terrified|devastated|heartbroken|traumati\w*|petrified|beside myself|distraught|begging you|don't know what to do any ?more|can't (?:cope|sleep|breathe))\b/,
  ],
  [
    2,
    'distressed',
    /\b(?:desperate\w*|panic\w*|stranded|emergency|hospital|funeral|(?<!\b(?:guide|battery|phone|app|laptop|tv|router|car|engine|motor|printer|fridge|machine|screen|console|heater|boiler|kettle|toaster|blender|watch|line|call|signal|connection|game|server|it) (?:\w+ )?)died|passed away|buried (?:my|our|his|her)|scared|homeless|can't afford|cannot afford|begging|helpless|suffering)\b/,
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
  // Told again, put off, made to wait, left without a word: nobody tells that with a calm heart.
  [
    0.8,
    'annoyed',
    /\b(?:(?:explained|told|asked|called|rung|phoned|written|wrote|e-?mailed|contacted|chased|tried|rebooted|restarted) (?:\w+ ){0,3}(?:twice|(?:two|three|four|five|six|ten|\d+|several|many) times)|without (?:a word|(?:even )?(?:asking|telling|warning)|(?:any )?(?:notice|warning|explanation))|(?:was|were|been) (?:promised|assured)|(?:took|taken) (?:a|the) (?:day|morning|afternoon) off|waited in|day off|only half|(?:had|have|having) to (?:eat|stand|sit|walk|wait|beg|chase|explain|repeat|pay|queue|sleep)|kept (?:me|us|passing|sending|asking|saying|telling|putting|waiting|on)|in circles|given away|turned (?:us|me) away|rolled (?:his|her|their) eyes|shouted|laughed at|ignored|cut (?:\w+ ){1,3}short|you(?:'d| would) think|expected better|(?:love|great|nice) how (?:your|you|the)|so (?:i|we) pay|just once|a mystery|not what (?:was|i|we|you)|please stop|stop (?:sending|calling|taking)|charging me|smelled|smelt|stank|stinks|even though|although|despite|obviously|any reason why|what happened? to your|do i really|this shouldn't be happening|too late|didn't bother|couldn't care|never (?:once|even)|still (?:no|nothing|not|waiting)|no (?:solution|update|news) (?:yet|still|since)|the whole (?:day|morning|afternoon|evening)|all (?:day|morning|week))\b/,
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
/** Steps at which the sum of all weights counts as a feature. */
const STEPS = [0.5, 0.8, 1.5, 2.6, 4, 6];
/** Lengths in words at which a text counts as longer. */
const LENGTHS = [8, 16, 30, 60, 120];

/** Words in capitals that are no abbreviations. */
const shouted = (text: string): string[] =>
  text
    .match(/\b[A-Z]{4,}\b/g)
    ?.filter(
      (word) => !/^(?:HTTP|HTTPS|ASAP|IPHONE|UTC|PDF|SMS|HDMI|USPS|DHL|UPS|NHS|HMRC|IMEI|BBC|ISBN)$/.test(word),
    ) ?? [];

/** What speaks for a feeling in a customer's message. */
export interface Signs {
  /** Sum of all weights. */
  score: number;
  /** Weight of each mood. */
  moods: Map<Mood, number>;
  /** The customer's words that show it, at most four. */
  evidence: string[];
  /** It is a plain report or a polite request, as far as words show. */
  plain: boolean;
  /** The same, as names for the learnt model. */
  names: string[];
}

/** Most pieces of evidence that are shown. */
const MOST_EVIDENCE = 4;

/** Reads the signs of feeling. */
export function signsOf(text: string, sentences: readonly Sentence[]): Signs {
  const moods = new Map<Mood, number>();
  const evidence: string[] = [];
  const names: string[] = [];
  let score = 0;
  const add = (mood: Mood, weight: number, words: string) => {
    moods.set(mood, (moods.get(mood) ?? 0) + weight);
    score += weight;
    if (words && evidence.length < MOST_EVIDENCE && !evidence.includes(words)) evidence.push(words);
  };
  for (const [at, [weight, mood, pattern]] of SIGNS.entries()) {
    let times = 0;
    for (const sentence of sentences) {
      const found = matchIn(pattern, sentence.norm);
      if (!found) continue;
      times++;
      const near = sentence.norm.slice(Math.max(0, found.index - 14), found.index);
      add(
        mood,
        weight + (INTENSE.test(near) ? 0.4 : 0),
        sentence.text.slice(found.index, found.index + found[0].length),
      );
      // A second word of the kind in one sentence weighs half.
      if (weight > 1 && pattern.test(sentence.norm.slice(found.index + found[0].length))) {
        add(mood, weight / 2, '');
        times++;
      }
    }
    if (times > 0) names.push(`#sign${at}`);
    if (times > 1) names.push(`#sign${at}+`);
  }
  const loud = shouted(text);
  if (loud.length > 0) {
    add('angry', Math.min(2.4, 0.5 * loud.length), loud.slice(0, 3).join(' '));
    names.push('#capitals', ...(loud.length > 2 ? ['#capitals+'] : []));
  }
  const marks = text.match(/!{2,}|\?{2,}|[!?]{3,}/g);
  if (marks) {
    add('annoyed', Math.min(1.6, 0.7 * marks.length), '');
    names.push('#marks');
  }
  if (has(SARCASM, text.toLowerCase())) {
    if (score > 0) add('angry', 0.6, '');
    names.push('#sarcasm');
  }
  const faces = text.match(new RegExp(EMOJI, 'gu'))?.length ?? 0;
  if (faces > 0) {
    add('angry', Math.min(3, 1 + 0.7 * faces), '');
    names.push('#faces');
  }
  if (SAD_EMOJI.test(text)) {
    add('disappointed', 0.8, '');
    names.push('#sad');
  }
  const words = text.split(/\s+/).length;
  const neutral = sentences.some(({ norm }) => has(NEUTRAL, norm));
  const plain = (score === 0 && !/[!?]/.test(text) && words <= TERSE) || neutral;
  if (neutral) names.push('#neutral');
  if (plain && score < 0.8) names.push('#plain');
  names.push(
    ...STEPS.filter((step) => score >= step).map((step) => `#sum${step}`),
    ...LENGTHS.filter((length) => words >= length).map((length) => `#words${length}`),
  );
  return { score, moods, evidence, plain, names };
}
