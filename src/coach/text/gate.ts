/**
 * Spares patterns the sentences that they cannot match. Most rules speak of words that most sentences do not have: what a pattern cannot do without is
 * read from its source once, and a sentence is asked for it before the pattern is tried. It never changes what is found.
 */
import { GATES } from './gates.ts';
import { END, mark, marked, START } from './marks.ts';
import { remember } from './memory.ts';
import { neededBy } from './needs.ts';
import { nameOf, placesIn, writeNeeds } from './written.ts';

/** Places for triples of characters; two of them may share one. */
const PLACES = 1 << 13;
const triple = (a: number, b: number, c: number): number => (a * 61 + b * 3_571 + c * 8_117 + 97) & (PLACES - 1);

/** How rare characters are in English, from 0 for what is no letter. */
const RARITY = new Uint8Array(128);
for (const [at, letter] of [...'etaoinshrdlcumwfgypbvkjxqz'].entries()) RARITY[letter.charCodeAt(0)] = at + 2;
const rarity = (code: number): number => (code < RARITY.length ? (RARITY[code] as number) : RARITY.length);

/** Needed texts by their numbers, and where the rarest triple of each begins; shorter ones are filled up with 0. */
const texts: string[] = [];
const offsets: number[] = [];
/** The last text whose rarest triple has a place, and for each text the one before it; NONE at the end. */
const NONE = -1;
const atPlace = new Int32Array(PLACES).fill(NONE);
const textBefore: number[] = [];
/** The gates that may open when a text is there, in the same way: the last one's entry, and for each entry its gate and the entry before it. */
const atText: number[] = [];
const openedGate: number[] = [];
const entryBefore: number[] = [];
let numbers: Map<string, number> | null = null;

function numberOf(text: string): number {
  numbers ??= new Map(texts.map((one, at) => [one, at]));
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  addText(text);
  return texts.length - 1;
}

function addText(text: string): void {
  let best = 0;
  let a = text.charCodeAt(0);
  let b = text.length > 1 ? text.charCodeAt(1) : 0;
  let c = text.length > 2 ? text.charCodeAt(2) : 0;
  let place = triple(a, b, c);
  let most = rarity(a) + rarity(b) + rarity(c);
  for (let at = 3; at < text.length; at++) {
    a = b;
    b = c;
    c = text.charCodeAt(at);
    const rare = rarity(a) + rarity(b) + rarity(c);
    if (rare <= most) continue;
    most = rare;
    best = at - 2;
    place = triple(a, b, c);
  }
  textBefore.push(atPlace[place] as number);
  atPlace[place] = texts.length;
  texts.push(text);
  offsets.push(best);
  atText.push(NONE);
}

/** A pattern's needs, where they are written, and whether it was compiled. */
interface Gate {
  number: number;
  needs: string;
  from: number;
  compiled: boolean;
}

const gates = new WeakMap<RegExp, Gate>();
/** How many gates there are, and those that are open for every text. */
let count = 0;
const always: number[] = [];
let heard: ((pattern: RegExp) => void) | null = null;
/** Tells of each pattern that a gate is made for, from now on. */
export const onNewGate = (tell: (pattern: RegExp) => void): void => {
  heard = tell;
};

/** Where the needs of patterns stand in what was built in. */
let built: ReadonlyMap<number, number> | null = null;
function builtIn(): ReadonlyMap<number, number> {
  if (built) return built;
  built = placesIn(GATES.needs);
  if (GATES.texts) for (const text of GATES.texts.split('\n')) addText(text);
  return built;
}

function makeGate(pattern: RegExp): Gate {
  const from = builtIn().get(nameOf(pattern));
  const needs = from === undefined ? writeNeeds(neededBy(pattern), numberOf) : GATES.needs;
  const gate: Gate = { number: count++, needs, from: from ?? 0, compiled: false };
  gates.set(pattern, gate);
  heard?.(pattern);
  openWith(gate.number, needs, gate.from);
  return gate;
}

/** Has a gate opened by what is needed first: by any of its texts, or by what any of its lists needs first. */
function openWith(gate: number, needs: string, from: number): void {
  if (needs.charCodeAt(from) === 0) {
    always.push(gate);
    return;
  }
  const head = needs.charCodeAt(from + 1);
  const end = from + 2 + (head >> 1);
  if (head & 1) for (let at = from + 2; at < end; at += 1 + needs.charCodeAt(at)) openWith(gate, needs, at + 1);
  else
    for (let at = from + 2; at < end; at++) {
      const text = needs.charCodeAt(at);
      entryBefore.push(atText[text] as number);
      atText[text] = openedGate.length;
      openedGate.push(gate);
    }
}

/** A text as it is asked. */
interface Asked {
  text: string;
  /** A bit for each needed text that was known then: whether it is there. */
  has: Uint32Array;
  known: number;
  /** 1 for each gate that may open; gates that were made later are not among them. */
  open: Uint8Array;
}

/** Sentences whose answers are kept. */
const REMEMBERED = 128;
let codes = new Uint16Array(2_000);

const askedOf = remember(REMEMBERED, (text: string): Asked => {
  const known = texts.length;
  const asked: Asked = { text, has: new Uint32Array((known >> 5) + 1), known, open: new Uint8Array(count) };
  for (const gate of always) asked.open[gate] = 1;
  const whole = START + text + END;
  if (codes.length < whole.length * 2 + 1) codes = new Uint16Array(whole.length * 4);
  const length = mark(whole, codes);
  let a = codes[0] as number;
  let b = codes[1] as number;
  for (let at = 0; at < length; at++) {
    const c = at + 2 < length ? (codes[at + 2] as number) : 0;
    look(asked, triple(a, b, c), at, length);
    if (c !== 0) look(asked, triple(a, b, 0), at, length);
    if (b !== 0) look(asked, triple(a, 0, 0), at, length);
    a = b;
    b = c;
  }
  return asked;
});

function look(asked: Asked, place: number, at: number, length: number): void {
  for (let text = atPlace[place] as number; text !== NONE; text = textBefore[text] as number)
    if (standsAt(text, at - (offsets[text] as number), length)) add(asked, text);
}

function standsAt(number: number, from: number, length: number): boolean {
  const text = texts[number] as string;
  if (from < 0 || from + text.length > length) return false;
  for (let at = 0; at < text.length; at++) if (codes[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

function add({ has, open }: Asked, number: number): void {
  const bit = 1 << (number & 31);
  if ((has[number >> 5] as number) & bit) return;
  has[number >> 5] = (has[number >> 5] as number) | bit;
  for (let entry = atText[number] as number; entry !== NONE; entry = entryBefore[entry] as number)
    open[openedGate[entry] as number] = 1;
}

const holds = ({ text, has, known }: Asked, number: number): boolean =>
  number < known
    ? ((has[number >> 5] as number) & (1 << (number & 31))) !== 0
    : marked(START + text + END).includes(texts[number] as string);

/** Whether a text meets the needs that are written from a place on. */
function met(needs: string, from: number, asked: Asked): boolean {
  let at = from + 1;
  for (let left = needs.charCodeAt(from); left > 0; left--) {
    const head = needs.charCodeAt(at++);
    const end = at + (head >> 1);
    let found = false;
    if (head & 1) for (; !found && at < end; at += 1 + needs.charCodeAt(at)) found = met(needs, at + 1, asked);
    else for (; !found && at < end; at++) found = holds(asked, needs.charCodeAt(at));
    if (!found) return false;
    at = end;
  }
  return true;
}

/**
 * Engines interpret a pattern when it is first used, and for patterns as long as ours that costs several times what compiling does. A subject this
 * long makes V8 and SpiderMonkey compile at once (V8: kTierUpForSubjectLengthValue), and nothing matches it. In characters.
 */
const BLANK = '~'.repeat(1_024);

let last = askedOf('');

/** False only where the pattern surely matches nothing in the text. What may match is compiled. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const gate = gates.get(pattern) ?? makeGate(pattern);
  if (text !== last.text) last = askedOf(text);
  // A gate that was made after the text was read is asked in full.
  if (last.open[gate.number] === 0 || !met(gate.needs, gate.from, last)) return false;
  if (!gate.compiled) {
    gate.compiled = true;
    compiled(pattern);
  }
  return true;
}

/** For patterns that every text is asked for, so that no gate would spare them. */
export function compiled(pattern: RegExp): RegExp {
  pattern.lastIndex = 0;
  pattern.exec(BLANK);
  pattern.lastIndex = 0;
  return pattern;
}

/** Whether a pattern without the flag `g` matches; the same as its `test`, but for what it costs. */
export const has = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);
/** The first match, as its `exec` gives it. */
export const matchIn = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMatch(pattern, text) ? pattern.exec(text) : null;
const NO_MATCHES: readonly RegExpExecArray[] = [];
/** All matches of a pattern with the flag `g`. */
export const matchesIn = (pattern: RegExp, text: string): Iterable<RegExpExecArray> =>
  mayMatch(pattern, text) ? text.matchAll(pattern) : NO_MATCHES;
