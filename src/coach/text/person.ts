/** Turns a customer's clause to the second person: "I was charged" becomes "you were charged", "your driver" becomes "our driver". */

/** Whole words, in normalised text. The firm that the customer calls "you" is "we" in the agent's mouth. */
const WORDS: Record<string, string> = {
  i: 'you',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  id: "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  weve: "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  you: 'we',
  u: 'we',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  your: 'our',
  ur: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  "y'all": 'we',
};
/** After these, the firm's "you" is an object: "from you" becomes "from us". */
const BEFORE_OBJECT = new Set(
  'to from with by for at of about on against than told asked paid gave sent emailed e-mailed called contacted messaged tell ask pay give send email call contact trust thank let like love hate chose choose'.split(
    ' ',
  ),
);
/** "my wife and I": the pair takes "and you" at its front. */
const PAIR = /\b(my|our) ([a-z]+) and (?:i|me)\b/g;

/** Verbs that follow the person: after "you" and "we". */
const AFTER_I: Record<string, string> = {
  am: 'are',
  was: 'were',
  "wasn't": "weren't",
  wasnt: "weren't",
  "ain't": "aren't",
};
const ADVERB =
  /^(?:still|just|now|also|already|never|always|only|even|really|then|recently|currently|constantly|again|clearly|actually)$/;

/**
 * Flips a normalised clause. Names keep the spelling that `original` has.
 *
 * @param words the clause's words as the customer wrote them, punctuation attached
 */
export function flipPerson(words: readonly string[]): string[] {
  const flipped: string[] = [];
  let subjectWasI = false;
  for (const [at, word] of words.entries()) {
    const lead = /^[("'“‘]*/.exec(word)?.[0] ?? '';
    const tail = /[)"”’,;:.!?…]*$/.exec(word)?.[0] ?? '';
    const bare = word.slice(lead.length, word.length - tail.length);
    const low = bare.toLowerCase().replace(/[’ʼ]/g, "'");
    const previous = (words[at - 1] ?? '').toLowerCase().replace(/[^a-z'-]/g, '');
    let next = WORDS[low];
    if ((low === 'you' || low === 'u') && (BEFORE_OBJECT.has(previous) || at === words.length - 1)) next = 'us';
    // "US" is a country, and a bare "id" an identity, unless an apostrophe or a verb says otherwise.
    if (
      bare === 'US' ||
      (low === 'id' &&
        !/^(?:like|have|be|love|rather|expect\w*|paid|ordered)/.test((words[at + 1] ?? '').toLowerCase()))
    )
      next = undefined;
    if (subjectWasI && AFTER_I[low]) next = AFTER_I[low];
    flipped.push(lead + (next ?? bare) + tail);
    subjectWasI = low === 'i' || (subjectWasI && ADVERB.test(low));
  }
  return flipped;
}

/** "my wife and I" → "you and your wife", before the words are flipped one by one. */
export const flipPairs = (text: string): string => text.replace(PAIR, (_, __, who: string) => `YOU_AND_YOUR ${who}`);

/** Whether a text still speaks in the customer's first person, outside quotation marks. */
export const speaksInFirstPerson = (text: string): boolean =>
  /(?:^|[^\p{L}'])(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|im|ive)(?![\p{L}'])/iu.test(
    text.replace(/"[^"]*"|“[^”]*”/g, ''),
  );
