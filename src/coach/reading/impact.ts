/** What it meant for the customer: waits, repeated contacts, money, occasions, references, what they ask for. */
import { has, matchesIn, matchIn } from '../text/gate.ts';

const NUMBER =
  '(?:\\d{1,3}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|a few|few|a couple of|couple of|many|half an|nearly a|over a|almost a|nearly|over|almost|more than)';
const UNIT = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)';
const WAIT = [
  new RegExp(
    `\\b(?:for |over |nearly |almost |more than |about |at least |since )?(?:the (?:last|past) )?${NUMBER}(?:[- ]${NUMBER})? ?(?:business |working |whole |full |long )?${UNIT}\\b(?: (?:late|ago|on hold|now|later|already))?`,
    'g',
  ),
  /\bsince (?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|this morning|last (?:week|month|year|night))\b/g,
  /\b(?:all (?:day|morning|afternoon|night|week|weekend)|for (?:ages|weeks|months|days|hours))\b/g,
];
const ORDINAL: Record<string, number> = {
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
  tenth: 10,
  '10th': 10,
};
const COUNT: Record<string, number> = {
  twice: 2,
  'two times': 2,
  'three times': 3,
  thrice: 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
};
const ORDINALS = Object.keys(ORDINAL).join('|');
const CONTACT_VERB =
  '(?:writ\\w*|wrote|contact\\w*|call\\w*|rang|ring\\w*|phon\\w*|ask\\w*|e-?mail\\w*|complain\\w*|messag\\w*|report\\w*|chas\\w*|in touch|told you|tell\\w* you|explain\\w*)';
const CONTACT = [
  new RegExp(
    `\\b(${ORDINALS}) (?:\\w+ )?(?:call|e-?mail|message|attempt|ticket|letter|chat|tweet|complaint|request|reminder)s?\\b`,
  ),
  new RegExp(`\\b(${ORDINALS}) time\\b[^.!?]{0,50}\\b${CONTACT_VERB}\\b`),
  new RegExp(`\\b${CONTACT_VERB}\\b[^.!?]{0,50}\\b(${ORDINALS}) time\\b`),
  new RegExp(
    `\\b(?:called|rang|phoned|contacted|written|wrote|e-?mailed|messaged|asked|complained|reported|tried|been in touch|got in touch)\\b[^.!?]{0,30}\\b(${Object.keys(COUNT).join('|')}|\\d{1,2} times)\\b`,
  ),
];
const MONEY =
  /(?:[£$€₹]\s?\d[\d,]*(?:\.\d{1,2})?|\b\d[\d,]*(?:\.\d{1,2})?\s?(?:pounds?|quid|dollars?|euros?|rupees?|usd|gbp|eur|inr|cad|aud|bucks)\b|\brs\.? ?\d[\d,]*)/gi;
const OWNER = '(?:my|our|his|her|their|the|a|an)';
const PEOPLE =
  "(?:(?:son|daughter|wife|husband|mother|mum|mom|dad|father|boyfriend|girlfriend|partner|fiance|kid|child|children|kids|friend|sister|brother|niece|nephew|grandson|granddaughter|boss)(?:'s|s'|s)? )";
const OCCASION = new RegExp(
  `\\b${OWNER} (?:${PEOPLE})?(?:\\w+ )?(?:\\d{1,2}(?:st|nd|rd|th) )?(?:birthday(?: party)?|wedding(?: day| anniversary)?|anniversary|christening|funeral|graduation|party|honeymoon|holiday|vacation|trip|flight|interview|exam|move|baby shower|christmas|meeting|presentation|concert)\\b(?! (?:credit|number|points|details|voucher|ticket|time|home|back|present|gift|company|app|attendant|code|confirmation|status|money|refund|insurance|crew|mode)s?\\b)|\\b(?:christmas(?: day| eve)?|valentine's day|mother's day|father's day|thanksgiving|eid|diwali|easter|new year's(?: eve| day)?)\\b`,
);
const DEADLINE =
  /\b(?:before|by|until|need (?:it|this|them) (?:for|by|on|before)|in time for) ((?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}))\b/;
const REFERENCE =
  /(?:\b(?:order|booking|reference|ref|case|ticket|invoice|claim|account|confirmation|tracking|policy)(?: (?:number|no|id|ref))?\.?(?: is|:)? ?#? ?|#)([a-z]{0,4}-?\d[\da-z-]{3,20})\b/gi;
const ASKS: readonly [name: string, pattern: RegExp][] = [
  ['refund', /\b(?:refund|money back|reimburs\w*)\b/],
  [
    'replacement',
    /\b(?:replacement|replace (?:it|this|them|my)|exchange|new one|another one|send (?:me )?(?:a new|another|the right|the correct))\b/,
  ],
  ['compensation', /\bcompensat\w*\b/],
  ['call back', /\b(?:call me|callback|call back|ring me|phone me)\b/],
  ['cancellation', /\b(?:want|wish|like|need|please) (?:to )?cancel\b/],
  [
    'explanation',
    /\bexplanation\b|(?<!\b(?:i|i'd|i'm|we|to|already|have|had|having|time) (?:\w+ )?)explain\b|\bwhy (?:is|was|did|has|have|am)\b/,
  ],
  ['manager', /\b(?:speak|talk) (?:to|with) (?:a |your |the )?(?:manager|supervisor|someone)\b/],
  ['date', /\b(?:when (?:will|can|is|are)|what (?:date|time|day))\b/],
];

/** What the customer says that they did not ask for. */
const NOT_WANTED =
  /\b(?:never|did not|didn't|don't|do not) (?:\w+ )?(?:ask(?:ed)? for|want|need|wanted|needed) (?:an? |any |the |my )?(?:\w+)/g;

export interface Impact {
  waits: string[];
  contacts: number | null;
  occasion: string | null;
  money: string[];
  references: string[];
  asksFor: string[];
}

/**
 * @param text the customer's words
 * @param norm the same, normalised
 */
export function impactOf(text: string, norm: string): Impact {
  const wanted = norm.replace(NOT_WANTED, ' ');
  return {
    waits: waitsIn(text, norm),
    contacts: contactsIn(norm),
    occasion: occasionIn(norm),
    money: unique(text.match(MONEY) ?? []).slice(0, 4),
    references: unique([...matchesIn(REFERENCE, text)].map((found) => found[1] ?? '')).slice(0, 4),
    asksFor: ASKS.filter(([, pattern]) => has(pattern, wanted)).map(([name]) => name),
  };
}

const unique = (list: readonly string[]) => [...new Set(list.map((one) => one.trim()))];

/** Ages, sizes and prices per month are no waits: there must be a word of time going by nearby. */
const WAITING =
  /\b(?:wait\w*|since|late|ago|on hold|still|been|took|taken|takes|delay\w*|later|now|for|without|overdue|past|already|over|nearly|almost|yet)\b/;
const NO_WAIT =
  /\b(?:year old|years old|day trial|month (?:plan|contract|subscription)|within|guarantee\w*|deliver\w* in|or less|every|days? off\b|(?:pounds?|euros?|dollars?|quid|bucks|once|twice|times|[£$€₹] ?[\d.,]+|\d) (?:a|per) (?:day|week|month|year)|per (?:day|week|month|year))\b|\d ?(?:to|-) ?\d+ (?:business |working )?days?\b/;

/** What a thing lasted, when a thing was done that nobody waits for, and months that were charged: no waits. */
const LASTED =
  /\b(?:(?:charged|billed|invoiced)\b[^.!?]{0,30}|the first |\b(?:broke|stopped|died|failed|tore|split|faded|cracked|snapped|lasted|worked)(?: (?!and\b|but\b|so\b)[\w']+){0,4} ?)$/;
const AWAITED_SINCE =
  /\b(?:order\w*|book\w*|paid|pay\w*|return\w*|sent|ask\w*|report\w*|call\w*|rang|wr[oi]t\w*|promis\w*|refund\w*|cancel\w*|appl\w*|request\w*|contact\w*|email\w*|e-mail\w*|messag\w*|complain\w*|submit\w*|told|said|due|should|arriv\w*|wait\w*|still|bought|purchas\w*|transfer\w*|ship\w*|dispatch\w*|deposit\w*|open\w*|rais\w*|since|back)\b/;

function waitsIn(text: string, norm: string): string[] {
  const found: string[] = [];
  for (const pattern of WAIT)
    for (const one of matchesIn(pattern, norm)) {
      const around = norm.slice(Math.max(0, one.index - 30), one.index + one[0].length + 20);
      const before = norm.slice(Math.max(0, one.index - 60), one.index);
      const last = before.slice(before.search(/[^.!?\n]*$/));
      if (
        LASTED.test(last) ||
        (/ ago$/.test(one[0]) && !AWAITED_SINCE.test(last + norm.slice(one.index, one.index + 60)))
      )
        continue;
      if (!WAITING.test(around) || NO_WAIT.test(norm.slice(Math.max(0, one.index - 12), one.index + one[0].length + 8)))
        continue;
      const words = text.slice(one.index, one.index + one[0].length).replace(/^(?:for|the (?:last|past)) /i, '');
      if (!found.some((known) => known.toLowerCase().includes(words.toLowerCase()))) found.push(words.trim());
    }
  return found.slice(0, 4);
}

function contactsIn(norm: string): number | null {
  for (const pattern of CONTACT) {
    const found = matchIn(pattern, norm)?.[1];
    if (found) return ORDINAL[found] ?? COUNT[found] ?? (Number.parseInt(found, 10) || null);
  }
  return null;
}

function occasionIn(norm: string): string | null {
  const named = matchIn(OCCASION, norm)?.[0];
  // "Her birthday": whose it is stands further up, and not in the phrase.
  const own = named && !/^(?:his|her|their) (?!\w+'s)/.test(named) ? named.replace(/^(my|our)\b/, 'your') : undefined;
  const occasion = own ?? matchIn(DEADLINE, norm)?.[1];
  return occasion?.replace(NAMED_DAYS, (day) => day.charAt(0).toUpperCase() + day.slice(1)) ?? null;
}

/** Days, months and feasts are written with a capital. */
const NAMED_DAYS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|valentine|mother's day|father's day|eid|diwali|new year)/g;
