/**
 * A text as gates look at it: small letters, every digit a 0, every blank a space, and a mark wherever a word begins or ends. What a pattern needs is
 * written in the same way, so that one can be looked for in the other. No pattern may need a character that is used as a mark.
 */

/** A word's edge, a text's start and its end. */
export const EDGE = '`';
export const START = '^';
export const END = '~';
const EDGE_CODE = EDGE.charCodeAt(0);
const SPACE_CODE = 32;

/** What stands for each of the first characters, and whether it is part of a word. Others stand for themselves, unless they are blanks. */
const PLAIN = new Uint16Array(160);
const IN_WORD = new Uint8Array(160);
for (let code = 0; code < PLAIN.length; code++) {
  const char = String.fromCharCode(code);
  const plain = /\s/.test(char) ? ' ' : /\d/.test(char) ? '0' : char.toLowerCase();
  PLAIN[code] = plain.charCodeAt(0);
  IN_WORD[code] = /\w/.test(char) ? 1 : 0;
}

/**
 * Letters outside ASCII stay as they are: no pattern sees them as another one's capitals, or as part of a word.
 *
 * @param into room for the codes; at least twice the text's length and one more
 * @returns how many codes there are
 */
export function mark(text: string, into: Uint16Array): number {
  let length = 0;
  let inWord = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    let word = 0;
    if (code < 160) {
      word = IN_WORD[code] as number;
      code = PLAIN[code] as number;
    } else if (/\s/.test(text.charAt(at))) code = SPACE_CODE;
    if (word !== inWord) into[length++] = EDGE_CODE;
    inWord = word;
    into[length++] = code;
  }
  if (inWord === 1) into[length++] = EDGE_CODE;
  return length;
}

/** The same as a text. */
export function marked(text: string): string {
  const codes = new Uint16Array(text.length * 2 + 1);
  let whole = '';
  for (const code of codes.subarray(0, mark(text, codes))) whole += String.fromCharCode(code);
  return whole;
}
