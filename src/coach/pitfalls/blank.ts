import type { Span } from '../model.ts';
import { type PitfallRule, spot } from '../rule.ts';

/** What a form leaves open. */
const SLOT =
  "(?:(?:your |the |customer'?s? |agent'?s? |client'?s? |first |last |full |order |company |product |insert |enter |add |fill in |team |contact |guest |user |ticket |tracking |reference |refund |delivery |due |phone |account |booking |manager'?s? |recipient'?s? |sender'?s? |business |store |item |case |event |exact |specific |new |old |sur|fore|user){0,3}[ _.-]?(?:names?|dates?|days?|time|hours?|amount|sum|price|number|nr|no|id|order|product|item|issue|problem|reason|address|phone|e-?mail|company|agent|customer|client|city|title|link|url|code|details?|signature|department|team|manager|website|location|here|placeholder|text|topic|apology|solution|x|xx|xxx|blank|tbd|tbc|value|month|year|week|currency|percent(?:age)?|reference|surname|firm|brand|date\\/time|event|role|position|gift|offer|explanation|cause|action|next step|timeframe|time ?frame|deadline|something)s?)";

const WORDS = [
  /\[\[[^\]]{0,60}\]\]/g,
  /\[ ?(?!(?:sic|edit(?:ed)?|link|image|attachment|external|caution|warning|urgent|resolved|closed|ok|note|fyi|open|solved|removed|redacted|gif|photo|video|url|pdf|img|cc|update|spam|confidential|image removed|link removed|laughs?|x)\])[a-z][\p{L}'’ ,./&-]{1,60}\](?!\()/gu,
  /\[(?: {0,4}|\.{2,}|…|\?{1,4}|_+)\](?!\()/g,
  /\{\{[^{}]{0,80}\}\}|\{%[^{}]{1,80}%\}|\$\{[^{}]{1,60}\}|\{ ?[\p{L}_][\p{L}\d_. -]{0,40} ?\}/gu,
  /%%?[a-z][a-z_.]{2,40}%%?(?!\w)|(?<![\w#])##?[a-z_]{3,30}#{1,2}(?!\w)|@@[a-z_]{2,30}@@|\*\|[a-z_:]{2,30}\|\*|(?<!\w)\$[a-z_]*(?:name|date|number|amount|order)\b/g,
  new RegExp(`<<? ?(?:${SLOT}|insert [a-z ]{2,30}) ?>>?`, 'g'),
  /\((?:insert|enter|fill in|add your|your name|customer name|agent name|name of (?:customer|agent|product))\b[^)]{0,40}\)/g,
  /(?<![\w_])_{3,40}(?![\w_])/g,
  /\binsert (?:\w+ ){0,3}here\b(?! (?:to|and|when|if|at|or|is|you))|\byour name here\b/g,
  /\b(?:tbd|tba|tbc|fixme|lorem ipsum)\b/g,
  /(?<![\w-])(?:dd|xx|mm)[/.-](?:mm|xx|dd)[/.-](?:yy(?:yy)?|xx(?:xx)?)\b|[£$€₹] ?(?:x{1,6}(?:[.,]x{1,2})?|_+)(?!\w)|\bx{1,2}:x{2}\b|\b(?:order|ticket|case|ref(?:erence)?|room|invoice|booking)(?: number| no\.?| id)? ?[:#]? ?#?x{2,10}\b|\b0{2}[/.-]0{2}[/.-]0{2,4}\b/g,
  /^(?:hi|hello|dear|hey) ?(?:,|!)? (?:customer name|first ?name|name|client name|guest name)\b/g,
  /\b(?:customer|agent|first|last|order|client|user|product|company)_(?:name|number|id|date|no)\b/g,
];
const NOT = { before: /(?:[\w\])]|!)$|"$/, after: /^[a-z\d]/ };
/** In capitals only: "Thanks xxx" is a kiss, and XXL a size. */
const CAPITALS =
  /(?<![\w-])X{2,12}(?:[ .,:/-]X{2,12})*(?![\w-]*\d|[ -]\d{2,}|\w)|\b(?:INSERT|ENTER|ADD|FILL IN)(?: [A-Z]+){0,3} (?:NAME|DATE|TIME|NUMBER|AMOUNT|HERE|ORDER|ADDRESS|LINK|REASON|PRODUCT|DETAILS|TEXT|ISSUE)\b|\b(?:TODO|TBD)\b/;
/** "card XXXX XXXX XXXX 1234" hides a number and leaves nothing open. */
const MASKED = /(?<![X*])[X*]{2,30}(?:[ -][X*]{2,30}){0,5}[ -]?\d{2,}|(?<!\d)\d{2,12}[ -]?[X*]{4,}/;

/** A blank that is still open. */
export const blank: PitfallRule = {
  id: 'blank',
  title: 'A blank that is still open',
  why: 'A bracket that is sent tells the customer that nobody read the letter.',
  source: 'Commentary',
  better: 'Fill it in or take it out.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => spot(sentence, WORDS, NOT) ?? inCapitals(sentence.text),
  flags: [
    ['Dear [NAME],\nyour order is late.', 'Dear Jane,'],
    ['It will arrive on [date].', 'It will arrive on Friday.'],
    ['Hello {{ticket.requester.first_name}}', 'Hello Jane'],
    ['Your refund of XXX is on its way.', 'Your refund of 20 is on its way.'],
    ['INSERT DATE HERE', 'on Friday'],
    ['Thank you for contacting {company}.', 'Thank you for writing to us.'],
    ['I am [[agent name]].', 'I am Sam.'],
    ['Your order ____ was sent.', 'Your order 4411 was sent.'],
    ['%firstname%, thanks', 'Jane, thanks'],
    ['Hi <name>, sorry', 'Hi Jane, sorry'],
    ["I'll call you at [time].", "I'll call you at four."],
    ["We'll refund {amount}.", "We'll refund 20."],
    ['The date is TBD.', 'The date is the 12th.'],
    ['[insert apology]', "I'm sorry the jug was cracked."],
    ['Hello [Customer Name],', 'Hello Jane,'],
    ['Dear Customer Name, thanks for waiting.', 'Dear Jane, thanks for waiting.'],
    ['You get £XX back.', 'You get £20 back.'],
    ['We will deliver it by DD/MM/YYYY.', 'We will deliver it by 12 May.'],
    ['ur order number XXXX is out', 'your order number 4411 is out'],
    ['Sorry about the [ ] 😔', 'Sorry about the scratch'],
    ['Kindly contact our INSERT NAME sir', 'Please call Priya, sir'],
    ['Our manager (insert name) will call.', 'Our manager Ana will call.'],
    ['Thank you, \u0024{agent.name}', 'Thank you, Sam'],
    ['Your case <case number> is open.', 'Your case 77 is open.'],
  ],
  allows: [
    'He said it was fine [sic].',
    "I've put it (in brackets).",
    'The size is XXL.',
    'Press the [1] key.',
    'a < b and b > a',
    'It costs 20% of that.',
    'See the list (attached).',
    'The set is small.',
    "It's 100% cotton.",
    'Use the arrow -> here.',
    'The x-ray was fine.',
    'An insert was missing in the box.',
    'Please insert the card.',
    'Your name is on the list.',
    'The date is the 12th.',
    'The refund went to your card XXXX XXXX XXXX 1234.',
    'thanks love, sorted xxx',
    'Here is the [guide](https://example.com/guide).',
    'You can enter the code here to get in.',
    'The setting { "dark": true } is on.',
    'Add your items here and I check them out.',
    'Your handle first_light is taken.',
    'Call me on xx-small fonts if it stays.',
  ],
};

function inCapitals(text: string): Span | null {
  if (MASKED.test(text)) return null;
  const found = CAPITALS.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : null;
}
