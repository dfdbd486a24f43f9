/** What hangs on at the end of a clause without a verb of its own: "…, headaches every morning". */
import { parse, type Token, tokensOf } from './parse.ts';
import { formsOf, GERUND, PARTICIPLE } from './verbs.ts';
import { ADJECTIVES, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Openings of a piece that belongs to the clause before it. */
const BELONGS =
  /^(?:and|or|but|half|all|both|none|some|most|one|which|who|including|except|instead|not|still|so|then|now|first|second|third|fourth|fifth|\d+(?:nd|rd|th)|nobody|nothing)$/;
/** What trails off: a verdict in somebody else's words, a price that nothing joins. */
const TRAILS = /(?:,? so much for .*|,? \d+[.,]\d\d)$/i;
/** Before these a price belongs to the clause: "charged 9.90", "of 4.50". */
const PRICED =
  /(?:\b(?:of|for|at|to|from|by|about|than|only|is|was|now|not|costs?|paid|pay|says?|said|gave|owe|me|us|you|and|but|or|over|under|instead)|[£$€₹])(?:,? \d+[.,]\d\d)$/i;

/** A clause without the outcries and lists that follow it behind a comma. */
export function withoutTail(text: string): string {
  const plain = PRICED.test(text) ? text : text.replace(TRAILS, '');
  const whole = parse(tokensOf(plain)) ? plain : text;
  const pieces = whole.split(/, (?=[^"]*(?:"[^"]*"[^"]*)*$)/);
  let joined = pieces[0] ?? '';
  for (const [at, piece] of pieces.entries()) {
    if (at === 0) continue;
    // Of a list the last is joined: "a lamp, a rug and a chair".
    const listed = pieces.slice(at).some((one) => /\b(?:and|or) /.test(one) && !parse(tokensOf(one)));
    if (/^again$/i.test(piece)) joined += ` ${piece}`;
    else if (listed || belongs(tokensOf(piece), parse(tokensOf(joined)) !== null)) joined += `, ${piece}`;
    else return joined;
  }
  return joined;
}

/** @param told whether what stands before has a verb already */
function belongs(piece: readonly Token[], told: boolean): boolean {
  const low = piece[0]?.low ?? '';
  if (!told || BELONGS.test(low) || SUBORDINATORS.has(low)) return true;
  const found = parse(piece);
  if (found) return true;
  if (PREPOSITIONS.has(low) || isAdverb(low)) return true;
  // "Your engineer came, rang and left", "it is loud, slow": what is said of the same subject.
  if (formsOf(low) > 0 && !ADJECTIVES.has(low)) return (formsOf(low) & (GERUND | PARTICIPLE)) > 0 || piece.length > 1;
  return DETERMINERS.has(low) && !/^(?:no|two|three|four|five|six|seven|eight|nine|ten|zero|an?)$/.test(low);
}
