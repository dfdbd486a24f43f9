/** Faults named with the place where they are, and no verb: "hole in the sleeve", "hair in the bed", "login loop on chrome". */
import { parse, tokensOf } from './parse.ts';
import { formsOf } from './verbs.ts';
import { DETERMINERS, isAdverb, isPlural, PREPOSITIONS } from './words.ts';

/** Faults that one counts. */
const COUNTED =
  /^(?:hole|crack|scratch|dent|stain|tear|leak|chip|bug|glitch|error|loop|fault|typo|mistake|gap|wasp|cockroach|rat|mouse|spider|fly|worm|scuff|mark|bulge|delay|crash|freeze|lag|outage|queue|power cut|nail|insect|burn|split|hitch|charge)(?:e?s)?$/;
/** Faults of which there is some. */
const MASS =
  /^(?:hair|mould|mold|damp|rust|dust|noise|mud|dirt|water|smoke|damage|glass|blood|grease|condensation|buffering|interference|echo|static|mildew|limescale)$/;
const PLACES =
  /^(?:in|on|at|under|over|inside|from|near|behind|across|down|around|between|along|beside|above|below|all)$/;

/** @returns "there's a hole in the sleeve", or null */
export function faultOf(clause: string): string | null {
  const tokens = tokensOf(clause);
  let at = 0;
  while (
    /^(?:a|an|the|another|big|huge|small|large|long|massive|tiny|deep|nasty|horrible|constant|constantly|some|more|awful|terrible|again|still|and|two|three|four|several|many|numerous)$/.test(
      tokens[at]?.low ?? '',
    )
  )
    at++;
  const place = tokens.findIndex(({ low }, index) => index > at && PLACES.test(low));
  if (place < 0 || place - at > 3 || place >= tokens.length - 1 || parse(tokens)) return null;
  const noun = tokens[place - 1]?.low ?? '';
  const counted = COUNTED.test(noun);
  if (!counted && !MASS.test(noun)) return null;
  const between = tokens.slice(at, place - 1).map(({ low }) => low);
  if (between.some((low) => PREPOSITIONS.has(low) || isAdverb(low) || DETERMINERS.has(low) || formsOf(low) & ~1))
    return null;
  const size = tokens
    .slice(0, at)
    .map(({ low }) => low)
    .filter((low) =>
      /^(?:big|huge|small|large|long|massive|tiny|deep|constant|two|three|four|several|many|numerous)$/.test(low),
    );
  const plural = isPlural(noun) && counted;
  const name = [...size, ...between, noun].join(' ');
  const article = plural || !counted ? '' : /^[aeiou]/.test(name) ? 'an ' : 'a ';
  const rest = tokens
    .slice(place)
    .map(({ text }) => text)
    .join(' ')
    .replace(/,.*$/, '');
  return parse(tokensOf(rest).slice(1)) ? null : `there ${plural ? 'are' : 'is'} ${article}${name} ${rest}`;
}
