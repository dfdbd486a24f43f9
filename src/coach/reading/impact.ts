/** What it meant for the customer: waits, repeated contacts, money, occasions, references, what they ask for. */

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
const CONTACT_WORDS = '(?:time|call|e-?mail|message|attempt|ticket|letter|chat|tweet|complaint|request)s?';
const CONTACT = [
  new RegExp(
    `\\b(${Object.keys(ORDINAL).join('|')}) (?:\\w+ )?${CONTACT_WORDS}\\b(?=[^.!?]{0,50}\\b(?:i|i've|i'm|we|writ\\w*|contact\\w*|call\\w*|ask\\w*|e-?mail\\w*|complain\\w*|messag\\w*|about|same)\\b|[.!?,]|$)`,
  ),
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
  `\\b${OWNER} (?:${PEOPLE})?(?:\\w+ )?(?:\\d{1,2}(?:st|nd|rd|th) )?(?:birthday(?: party)?|wedding(?: day| anniversary)?|anniversary|christening|funeral|graduation|party|honeymoon|holiday|vacation|trip|flight|interview|exam|move|baby shower|christmas|meeting|presentation|concert)\\b|\\b(?:christmas(?: day| eve)?|valentine's day|mother's day|father's day|thanksgiving|eid|diwali|easter|new year's(?: eve| day)?)\\b`,
);
const DEADLINE =
  /\b(?:before|by|until|need (?:it|this|them) (?:for|by|on|before)|in time for) ((?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}))\b/;
const REFERENCE =
  /(?:\b(?:order|booking|reference|ref|case|ticket|invoice|claim|account|confirmation|tracking|policy)(?: (?:number|no|id|ref))?\.?:? ?#? ?|#)([a-z]{0,4}-?\d[\da-z-]{3,20})\b/gi;
const ASKS: readonly [name: string, pattern: RegExp][] = [
  ['refund', /\b(?:refund|money back|reimburs\w*)\b/],
  [
    'replacement',
    /\b(?:replacement|replace (?:it|this|them|my)|exchange|new one|another one|send (?:me )?(?:a new|another|the right|the correct))\b/,
  ],
  ['compensation', /\bcompensat\w*\b/],
  ['call back', /\b(?:call me|callback|call back|ring me|phone me)\b/],
  ['cancellation', /\b(?:want|wish|like|need|please) (?:to )?cancel\b/],
  ['explanation', /\b(?:explain|explanation|why (?:is|was|did|has|have|am))\b/],
  ['manager', /\b(?:speak|talk) (?:to|with) (?:a |your |the )?(?:manager|supervisor|someone)\b/],
  ['date', /\b(?:when (?:will|can|is|are)|what (?:date|time|day))\b/],
];

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
  return {
    waits: waitsIn(text, norm),
    contacts: contactsIn(norm),
    occasion: occasionIn(norm),
    money: unique(text.match(MONEY) ?? []).slice(0, 4),
    references: unique([...text.matchAll(REFERENCE)].map((found) => found[1] ?? '')).slice(0, 4),
    asksFor: ASKS.filter(([, pattern]) => pattern.test(norm)).map(([name]) => name),
  };
}

const unique = (list: readonly string[]) => [...new Set(list.map((one) => one.trim()))];

/** Ages, sizes and prices per month are no waits: there must be a word of time going by nearby. */
const WAITING =
  /\b(?:wait\w*|since|late|ago|on hold|still|been|took|taken|takes|delay\w*|later|now|for|without|overdue|past|already|over|nearly|almost|yet)\b/;
const NO_WAIT =
  /\b(?:year old|years old|day trial|month (?:plan|contract|subscription)|per (?:month|year|day)|within|guarantee\w*|deliver\w* in|or less|a day|a month|a year|a week|every)\b/;

function waitsIn(text: string, norm: string): string[] {
  const found: string[] = [];
  for (const pattern of WAIT)
    for (const one of norm.matchAll(pattern)) {
      const around = norm.slice(Math.max(0, one.index - 30), one.index + one[0].length + 20);
      if (!WAITING.test(around) || NO_WAIT.test(norm.slice(Math.max(0, one.index - 12), one.index + one[0].length + 8)))
        continue;
      const words = text.slice(one.index, one.index + one[0].length).replace(/^(?:for|the (?:last|past)) /i, '');
      if (!found.some((known) => known.toLowerCase().includes(words.toLowerCase()))) found.push(words.trim());
    }
  return found.slice(0, 4);
}

function contactsIn(norm: string): number | null {
  const ordinal = CONTACT[0]?.exec(norm)?.[1];
  if (ordinal && ORDINAL[ordinal]) return ORDINAL[ordinal] ?? null;
  const count = CONTACT[1]?.exec(norm)?.[1];
  if (!count) return null;
  return COUNT[count] ?? (Number.parseInt(count, 10) || null);
}

const FLIP: Record<string, string> = {
  my: 'your',
  our: 'your',
  a: 'a',
  an: 'an',
  his: 'his',
  her: 'her',
  their: 'their',
  the: 'the',
};

function occasionIn(norm: string): string | null {
  const occasion = OCCASION.exec(norm)?.[0];
  if (occasion) return occasion.replace(/^(my|our)\b/, (owner) => FLIP[owner] ?? owner);
  return DEADLINE.exec(norm)?.[1]?.replace(/^\w/, (c) => c.toUpperCase()) ?? null;
}
