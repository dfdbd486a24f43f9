/** Turns a customer's clause to the second person: "I was charged" becomes "you were charged", "your driver" becomes "our driver". */

/** Whole words that change whatever stands around them. */
const WORDS: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "y'all": 'we',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  yours: 'ours',
};
/** Verbs of "I" in the person of "you". */
const AGREE: Readonly<Record<string, string>> = {
  am: 'are',
  was: 'were',
  "wasn't": "weren't",
  "ain't": "aren't",
  "amn't": "aren't",
};
const ADVERB =
  /^(?:still|just|now|also|already|never|always|only|even|really|then|recently|currently|constantly|again|clearly|actually|not|both|all|eventually|finally|suddenly|initially|repeatedly|simply|[a-z]{3,}ly)$/;
const JOINS = /^(?:and|but|or|then)$/;
const FIRST = /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|me|my|mine|myself|us|our|ours|ourselves)$/;
const ANY_SUBJECT = /^(?:he|she|it|they|you|nobody|someone|everything|nothing|this|that|there)(?:'|$)/;
/** Things that a customer means as their own, or anyone's, even when they write "your": "when you use your fingerprint". */
const ANYONES =
  /^(?:account|money|time|phone|device|card|fingerprint|life|day|kids?|child|children|family|data|personal|password|home|house|own|order|bag|bags|trip|name|number|destination|ride|fare|computer|pc|area|location|mind|luggage|seat|ticket|vehicle|purchase|health|patience)$/;
/** "You" stands as an object behind these: "from you" is "from us". */
const TO_YOU = /^(?:to|from|with|by|at|about|on|of|behind|against)$/;

/** What the customer's "you" means: the firm, anyone at all, or not to be told. */
export type Meant = 'firm' | 'anyone' | null;
/** A verb in its base form, null where that is not known, and whether it is told as past. */
export interface VerbOfYou {
  base: string | null;
  past: boolean;
  /** What it is done to is the customer, or theirs: "you spell my name wrong". */
  toMe?: boolean;
}
/** Decides by the verb that "you" goes with, and by whether the clause speaks of "I" as well. */
export type MeantBy = (verb: VerbOfYou | null, speaksOfI: boolean) => Meant;

/**
 * Turns a clause, word by word; words between double quotation marks stay.
 *
 * @param words the words as the customer wrote them, punctuation attached
 * @param verbAfter gives the verb that belongs to the "you" at a place, or null
 * @returns null where it cannot be told whether a "you" is the firm
 */
export function flipPerson(
  words: readonly string[],
  verbAfter: (at: number) => VerbOfYou | null,
  meant: MeantBy,
): string | null {
  const lows = words.map((word) => core(word).low);
  const speaksOfI = lows.some((low) => FIRST.test(low));
  const flipped: string[] = [];
  let quoted = false;
  // Whose verb an "was" is: the last subject's, across "and".
  let subjectIsI = false;
  for (const [at, word] of words.entries()) {
    const { lead, middle, tail, low } = core(word);
    const opens = lead.includes('"');
    const inside = quoted || opens;
    if (opens) quoted = true;
    if (tail.includes('"')) quoted = false;
    if (inside) {
      flipped.push(word);
      continue;
    }
    let next = Object.hasOwn(WORDS, low) ? (WORDS[low] ?? null) : null;
    const previous = lows[at - 1] ?? '';
    const after = lows[at + 1] ?? '';
    if (middle === 'US' || (low === 'mine' && /^(?:a|the|coal)$/.test(previous))) next = null;
    if (low === 'you' || /^you'(?:re|ve|d|ll)$/.test(low)) {
      const object = low === 'you' && isObject(lows, at);
      const plural = low === 'you' && /^(?:guys|people|lot|folks|all)$/.test(after);
      const who = plural
        ? 'firm'
        : object
          ? TO_YOU.test(previous) || subjectIsI
            ? 'firm'
            : 'anyone'
          : meant(verbAfter(at), speaksOfI);
      if (who === null) return null;
      next = who === 'anyone' ? middle : low === 'you' ? (object ? 'us' : 'we') : (WORDS[low] ?? middle);
    }
    if (low === 'guys' && previous === 'you') {
      flipped[flipped.length - 1] += tail;
      continue;
    }
    if (
      (low === 'people' || low === 'lot' || low === 'folks' || low === 'all') &&
      previous === 'you' &&
      lows[at - 1] === 'you'
    )
      continue;
    if (low === 'your') {
      if (ANYONES.test(after)) {
        if (speaksOfI) return null;
        next = middle;
      } else next = 'our';
    }
    if (low === 'yourself' || low === 'yourselves') return null;
    if (FIRST.test(low) && /^(?:i|we)/.test(low) && !TO_YOU.test(previous)) {
      subjectIsI = low.startsWith('i');
    } else if (ANY_SUBJECT.test(low) && !isObject(lows, at)) {
      subjectIsI = false;
    }
    if (
      Object.hasOwn(AGREE, low) &&
      ((low === 'am' && !/\d$/.test(previous)) || after === 'i' || (subjectIsI && ownVerb(lows, at)))
    )
      next = AGREE[low] ?? null;
    flipped.push(lead + (next ?? middle) + tail);
  }
  return flipped.join(' ');
}

/** Whether the verb at a place goes with the last pronoun: it follows it, or "and". */
function ownVerb(lows: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ADVERB.test(lows[before] ?? '')) before--;
  const word = lows[before] ?? '';
  return word === 'i' || JOINS.test(word);
}

/** "told you", "from you": a "you" with no verb of its own behind it, or a verb that takes it in front. */
function isObject(lows: readonly string[], at: number): boolean {
  const previous = lows[at - 1] ?? '';
  if (TO_YOU.test(previous) || /^(?:for|than|without)$/.test(previous))
    return !/^(?:are|were|have|had|can|can't|don't|did|didn't|do|won't)$/.test(lows[at + 1] ?? '');
  return /^(?:told|tell|tells|asked|ask|asks|paid|pay|pays|gave|give|gives|giving|sent|send|sends|emailed|e-mailed|called|contacted|messaged|trusted|thank|make|makes|made|making|let|lets|letting|charge|charges|charged|charging|cost|costs|takes|take|took|force|forces|forced|show|shows|allow|allows|leave|leaves|keep|keeps|help|helps|treat|treats|put|puts|want|wants|need|needs|informed|notified|reached|got|get|gets|like|expect|expects|wanted|requires|require|cheat|cheats|rip|rips|scam|scams|warn|warned|chased|phoned|rang|texted|tweeted|written|wrote|shown|kick|kicks|screw|screws)$/.test(
    previous,
  );
}

function core(word: string): { lead: string; middle: string; tail: string; low: string } {
  const lead = /^[("'“‘]*/.exec(word)?.[0] ?? '';
  const tail = /[)"”’,;:.!?…]*$/.exec(word.slice(lead.length))?.[0] ?? '';
  const middle = word.slice(lead.length, word.length - tail.length);
  return { lead, middle, tail, low: middle.toLowerCase().replace(/[’ʼ]/g, "'") };
}

/** "My wife and I" and "me and my wife" name the customer first: "you and your wife". To be done before the words are flipped. */
export const flipPairs = (text: string): string =>
  text
    // As a subject only where a clause begins: "I called my wife and I waited" has two.
    .replace(
      /(^|, |\b(?:and|but|that|because|when|while|so|if|after|before|since) )(?:my|our) ((?:[a-z]+ )?[a-z]+) and (?:i|myself)(?= )/gi,
      (_, before: string, who: string) => `${before}${PAIR}${who}`,
    )
    .replace(/\b(?:my|our) ((?:[a-z]+ )?[a-z]+) and (?:me|myself)\b/gi, (_, who: string) => `${PAIR}${who}`)
    .replace(
      /(^|, |\b(?:and|but|that|because|when) )(?:me|i|myself) and my ((?:[a-z]+ )?[a-z]+)(?= (?:are|were|have|had|both|can|can't|couldn't|could|did|didn't|don't|waited|went|booked|ordered|bought|paid|got|tried|was|wasn't|has|been)\b)/gi,
      (_, before: string, who: string) => `${before}${PAIR}${who}`,
    )
    .replaceAll(new RegExp(`(${PAIR}[a-z]+(?: [a-z]+)?) was\\b`, 'gi'), '$1 were');
/** Stands for "you and your" while the words are flipped. */
const PAIR = '\u2063';
/** Puts the customer and theirs back where `flipPairs` has marked them. */
export const unmarkPairs = (text: string): string => text.replaceAll(PAIR, 'you and your ');

/** Whether a text still speaks in the customer's first person, outside quotation marks; "we", "our" and "us" are the firm's by then. */
export const speaksInFirstPerson = (text: string): boolean =>
  /(?:^|[^\p{L}'])(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|im|ive)(?![\p{L}'])/iu.test(
    text.replace(/"[^"]*"|“[^”]*”/g, ''),
  );
