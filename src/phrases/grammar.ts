/** Makes a value fit the words around it: articles, plurals, capitals. */

const ARTICLE = /\b(?:the|an?|your|our|another)\s+$/i;
const OWN_ARTICLE = /^(?:the|an?|your|our|my)\s+/i;
/** Spelt with a vowel, spoken without one. */
const CONSONANT_SOUND = /^(?:uni|use|usu|eu|one\b|once|u[a-z]?\b(?=-))/i;
const VOWEL_SOUND = /^(?:[aeiou]|8|11\b|18\b|[$£€₹]\s?(?:8|11\b|18\b)|hour|honest|heir)/i;
/** Ends in "s" and is one thing. */
const SINGULAR = /(?:ss|us|is|news|series|gas|lens|bus|always|'s|business|access)$/i;
/** Where the noun of a phrase ends: "the charges on your card", "the parts that never came". */
const NOUN_ENDS =
  /\s(?:of|on|in|at|for|with|from|to|by|about|over|that|which|who|you|getting|not|and|after|before|during|since|between)\b/i;

/** Whether a noun phrase of ours is about several things: "the missing parts", not "the wrong address". */
export function isPlural(phrase: string): boolean {
  // "The trouble opening parcels" is one thing, and so is what a clause says.
  if (/^(?:the )?(?:trouble|how|what)\b/i.test(phrase)) return false;
  const noun = (phrase.split(NOUN_ENDS)[0] ?? '').trim();
  return /s$/i.test(noun) && !SINGULAR.test(noun);
}

/**
 * A value and the words before it, so that no article or preposition stands twice, "a" and "an" fit, and a sentence begins with a capital.
 *
 * @param before the sentence so far
 */
export function withArticle(before: string, value: string): { before: string; value: string; plural: boolean } {
  const plural = isPlural(value);
  let lead = before;
  let rest = ARTICLE.test(before) ? value.replace(OWN_ARTICLE, '') : value;
  const repeated = /(?:^|\s)(\w+)\s+$/.exec(lead)?.[1];
  if (repeated && rest.toLowerCase().startsWith(`${repeated.toLowerCase()} `)) rest = rest.slice(repeated.length + 1);
  lead = lead.replace(/\b(a)n?(\s+)$/i, (_, a: string, space: string) =>
    startsWithVowel(rest) ? `${a}n${space}` : a + space,
  );
  if (/(?:^|[.!?]\s+|\n\s*)$/.test(lead)) rest = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { before: lead, value: rest, plural };
}

const startsWithVowel = (text: string) => VOWEL_SOUND.test(text) && !CONSONANT_SOUND.test(text);

const MANY: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  keeps: 'keep',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

/** The words after a value, with the verb in the number that it asks for: "the missing parts are". */
export const agreeing = (after: string, plural: boolean): string =>
  plural
    ? after.replace(
        /^(\s+)(is|was|has|does|keeps|isn't|wasn't|hasn't|doesn't)\b/,
        (_, space: string, verb: string) => space + MANY[verb],
      )
    : after;
