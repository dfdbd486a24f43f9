import type { Span } from '../model.ts';
import type { PitfallRule } from '../rule.ts';
import { matchesIn } from '../text/gate.ts';

const NUMBER = /(?<![\w.])\d(?:[ -]?\d){12,18}(?![\w-]*\d|\w)/g;
/** Beginnings and lengths of the cards in use: any other number passes the check once in ten times. ISO/IEC 7812; the networks' own lists. */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14,17}|(?:60|65|81|82|508\d?)\d{12,14}|5[06-8]\d{11,16})$/;
/** A number that says what else it is. */
const OTHER_NUMBER =
  /\b(?:order|tracking|track|case|ticket|ref(?:erence)?|invoice|imei|isbn|serial|parcel|shipment|awb|consignment|barcode|ean|article|contract|customer|booking|transaction|rrn|utr|policy|model|claim)(?: (?:number|no|nr|id|code))?\.?(?: is| was|:|#)? ?#?$/;
const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/g;
const SECRET =
  '(?:pass ?word|pass ?code|passphrase|pwd|pw|pin(?: number)?(?! ?code)|otp|one[- ]time (?:code|password|pin)|security code|cvv2?|cvc|login code|verification code|2fa code|access code for your account)';
const SECRETS = [
  // With a digit or a sign in it, it is one; or in quotes.
  new RegExp(
    `\\b${SECRET}(?: \\w+){0,6}? ?(?:is|was|to|will be|=|:|-)(?: now| set to)? ?["'\u201c]?(?=[^\\s"']*[\\d!@#$%^&*])(?!\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))[^\\s"']{3,}`,
    'g',
  ),
  new RegExp(`\\b${SECRET}(?: for \\w+(?: \\w+)?)?(?: is| was|:| =| set to| to) ?"[^"\\s]{3,40}"`, 'g'),
  /\b(?:pass ?word|pwd|passcode|pw) ?[:=] ?(?!(?:click|use|please|go|follow|see|must|it|the|a|an|and|at|not|your|minimum|min|reset|changed?|none|yes|no|ok|required|please|case|this|here|we|i|you|you'll|to|same|see|for|is)\b)[a-z]{4,40}(?=\s*(?:[.,;)]|$|\n))/g,
  /\b(?:with|use|using|enter|type|try)(?: in)? (?:the|this|your|my) (?:\w+ )?(?:pass ?word|pwd|passcode|pin) ["'\u201c]?(?=[^\s"']*\d)[^\s"']{4,}/g,
  /\b(?:ssn|social security (?:number|no)|national insurance (?:number|no)|nino|aadhaar(?: card)?(?: number| no)?|pan(?: card)? (?:number|no)|passport (?:number|no))\.?(?: \w+)? ?(?:is|was|:|#|=)? ?(?=[a-z\d -]*\d{3})[a-z]{0,5}\d[a-z\d -]{5,16}[a-z\d]\b/g,
];
const ENDS_ONLY = /\b(?:end(?:s|ing|ed)?(?: with| in)?|last (?:four|4|three|3)(?: digits)?(?: of)?|digits)\b/;

/** The check digit of payment cards (Luhn; ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
}

/** The check of an IBAN: as a number, it leaves 1 when divided by 97 (ISO 13616). */
export function passesIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (bare.length < 15 || bare.length > 34) return false;
  let rest = 0;
  for (const c of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function findPersonalData(norm: string): Span | null {
  for (const { 0: number, index: from } of matchesIn(NUMBER, norm)) {
    const digits = number.replace(/\D/g, '');
    if (CARD.test(digits) && passesLuhn(digits) && !OTHER_NUMBER.test(norm.slice(Math.max(0, from - 40), from)))
      return { from, to: from + number.length };
  }
  for (const found of matchesIn(IBAN, norm))
    if (passesIban(found[0])) return { from: found.index, to: found.index + found[0].length };
  for (const pattern of SECRETS)
    for (const { 0: words, index: from } of matchesIn(pattern, norm))
      if (!ENDS_ONLY.test(words)) return { from, to: from + words.length };
  return null;
}

/** Card numbers, account numbers, passwords. */
export const personalData: PitfallRule = {
  id: 'personal-data',
  title: 'This does not belong in a message',
  why: 'Card and account numbers and passwords stay in every mailbox that the message passes.',
  source: 'PCI DSS requirement 4; data-protection practice',
  better: 'Leave it out, or name no more than the last four digits.',
  severity: 'harm',
  complaintsOnly: false,
  find: ({ norm }) => findPersonalData(norm),
  flags: [
    ['Your card 4111 1111 1111 1111 was charged.', 'Your card ending in 1111 was charged.'],
    ['The card is 5500-0000-0000-0004.', 'The card ends in 0004.'],
    ['We paid it to DE89 3704 0044 0532 0130 00.', 'We paid it to your account ending in 3000.'],
    ['Refund to GB29NWBK60161331926819 is done.', 'The refund to your account ending in 6819 is done.'],
    ['Your password is Sunny4711!', 'I have sent you a link to set a new password.'],
    ['The PIN is 48213, keep it safe.', 'Your new PIN comes by post.'],
    ['340000000000009 is the card we have.', 'We have the card ending in 0009.'],
    ['Account FR1420041010050500013M02606 was used.', 'The account ending in 2606 was used.'],
    ['password: hunter22', 'Set a new password with this link.'],
    ['we have 6011000000000004 on file', 'we have a card ending in 0004 on file'],
    ['Temporary passcode is 9x9x9x', 'You get a passcode in the app.'],
    ['Use 3530111333300000 again?', 'Use the card ending in 0000 again?'],
    ['NL91ABNA0417164300 is your account.', 'Your account ends in 4300.'],
    ['Your pwd is Abc123', 'Here is a link to set a new password.'],
    ['4012888888881881', 'The card ending in 1881'],
    ['ur temporary password is set to Welcome2024', 'I have sent you a link to set a password.'],
    ['Please log in with the password rain4cloud.', 'Please use the link to set a password.'],
    ['The one-time code was 883201 🙂', 'You get a code on your phone.'],
    ['Sir, your CVV is 321 only.', 'I never need the code on the back, sir.'],
    ['password: sunshine', 'Set a new password with this link.'],
  ],
  allows: [
    'Your order number is 4111111111111112.',
    'Tracking: 1234 5678 9012 3456',
    'Your card ending in 1111 was charged.',
    'Please never send us your password.',
    'Call +44 20 7946 0958.',
    'The password is case sensitive.',
    'Case 20261124-0017 is open.',
    'Your password was changed today.',
    'The pin is broken.',
    '0000 0000 0000 0000',
    'ISBN 978-3-16-148410-0',
    'GB is the country code.',
    'I have reset your password.',
    'The sum is 1,000,000,000,000.',
    'DE00 0000 0000 0000 0000 00',
    'Your tracking number is 4012888888881881.',
    'The password must have 8 characters.',
    'To reset your password: click the link.',
    'Your PIN was sent by post on the 12th.',
    'The verification code is valid for 10 minutes.',
    'nobody here will ever ask 4 ur pin',
    'Did you change your password in May?',
    'Your card ends in 4242, valid until 11/27.',
  ],
};
