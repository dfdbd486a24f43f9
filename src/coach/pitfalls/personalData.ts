import type { Span } from '../model.ts';
import type { PitfallRule } from '../rule.ts';

const CARD = /\b\d(?:[ -]?\d){12,18}\b/g;
const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/g;
const PASSWORD = /\b(?:password|passcode|pin|pwd) ?(?:is|was|:|=) ?["']?(?=[^\s"']*[\d!@#$%^&*])[^\s"']{4,}/;

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
  for (const found of norm.matchAll(CARD))
    if (passesLuhn(found[0].replace(/\D/g, ''))) return { from: found.index, to: found.index + found[0].length };
  for (const found of norm.matchAll(IBAN))
    if (passesIban(found[0])) return { from: found.index, to: found.index + found[0].length };
  const password = PASSWORD.exec(norm);
  return password ? { from: password.index, to: password.index + password[0].length } : null;
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
  ],
};
