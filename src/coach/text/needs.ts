/** Reads from a pattern's source what every text that it matches must hold. What it does not know makes nothing certain. */
import { EDGE, END, marked, START } from './marks.ts';

/** One of `texts` must be there; or, of `any`, everything in one of its lists. */
export type Need = { readonly texts: readonly string[] } | { readonly any: readonly (readonly Need[])[] };

/** What is known of a part of a pattern. */
interface Part {
  /** All texts that it can match, where they are few. */
  texts: readonly string[] | null;
  /** Each of these must be met besides. */
  needs: readonly Need[];
}

const EMPTY: Part = { texts: [''], needs: [] };
const ANY: Part = { texts: null, needs: [] };
const just = (...texts: string[]): Part => ({ texts, needs: [] });

/** Alternatives that are kept apart, and those that joining two lists may make. */
const MOST_TEXTS = 400;
const MOST_JOINED = 12;
/** Needs that are asked for one after the other; more would cost more than they spare. */
const MOST_NEEDS = 3;
/** Where what is needed is as rare as this already, nothing else is asked. */
const RARE = 0.005;
/** A need that is met more often than this spares nothing. */
const TOO_COMMON = 0.8;

const COMMON = new Set(
  "a all an any are as at be but by can do for from get has have i if in is it me my no not of on or our please so that the they this to up us was we when will with you your i'll".split(
    ' ',
  ),
);
/** How often one meets a word by how long it is, roughly. */
const BY_LENGTH = [1, 0.9, 0.4, 0.12, 0.05, 0.02, 0.008, 0.004];
const chanceOfWord = (word: string): number => {
  if (COMMON.has(word)) return 0.3;
  if (!/[a-z]/.test(word)) return /^[.,'0-]+$/.test(word) ? 0.5 : 0.1;
  return BY_LENGTH[Math.min(word.length, BY_LENGTH.length - 1)] ?? 1;
};
const MARKS = /[`^~]/g;
const bare = (text: string): string => text.replace(MARKS, '');
const chanceOfText = (text: string): number =>
  bare(text)
    .split(' ')
    .filter(Boolean)
    .reduce((chance, word) => chance * chanceOfWord(word), text.startsWith(START) ? 0.2 : 1);
/** How likely one of several things is. */
const either = (chances: readonly number[]): number => 1 - chances.reduce((miss, chance) => miss * (1 - chance), 1);
const chanceOf = (need: Need): number =>
  'texts' in need
    ? either(need.texts.map(chanceOfText))
    : either(need.any.map((all) => all.reduce((chance, one) => chance * chanceOf(one), 1)));

/** Rarest first, without those that are hardly ever missing. */
function rarest(needs: readonly Need[]): readonly Need[] {
  const kept: Need[] = [];
  let together = 1;
  for (const { need, chance } of needs
    .map((one) => ({ need: one, chance: chanceOf(one) }))
    .sort((a, b) => a.chance - b.chance)) {
    if (chance > TOO_COMMON || together < RARE || kept.length === MOST_NEEDS) break;
    kept.push(need);
    together *= chance;
  }
  return kept;
}

/** As they stand in a marked text, without those that hold another one of them. */
function shortest(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length))
    if (!kept.some((one) => text.includes(one))) kept.push(text);
  return kept;
}

/** A text as it stands in a marked one: its inner edges follow from its letters. Null where it matches nothing: before a start, behind an end. */
function written(text: string): string | null {
  const plain = text.replaceAll(EDGE, '');
  const start = plain.lastIndexOf(START);
  const end = plain.indexOf(END);
  if ((start > 0 && bare(plain.slice(0, start))) || (end >= 0 && bare(plain.slice(end)))) return null;
  const edged = marked((start >= 0 ? START : '') + bare(plain) + (end >= 0 ? END : ''));
  const opens = start < 0 && text.startsWith(EDGE) ? EDGE : '';
  const closes = end < 0 && text.endsWith(EDGE) ? EDGE : '';
  return opens + edged.slice(edged.startsWith(EDGE) ? 1 : 0, edged.endsWith(EDGE) ? -1 : undefined) + closes;
}

/** The need for one of these texts; null where one of them says nothing. */
function needFor(texts: readonly string[]): Need | null {
  const found: string[] = [];
  for (const text of texts) {
    if (!bare(text).trim()) return null;
    const one = written(text);
    if (one !== null) found.push(one);
  }
  return { texts: shortest(found) };
}

const needsOf = ({ texts, needs }: Part): readonly Need[] => {
  const own = texts && needFor(texts);
  return own ? [own, ...needs] : needs;
};

/** Characters of a class that stand for themselves. */
const CLASS_ESCAPES = '.-/][()?*+$^|{}\\';

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly ignoreCase: boolean;
  private readonly multiline: boolean;
  /** Letters and word edges have a few more forms where both flags stand. */
  private readonly folds: boolean;

  constructor({ source, ignoreCase, unicode, multiline }: RegExp) {
    this.source = source;
    this.ignoreCase = ignoreCase;
    this.multiline = multiline;
    this.folds = ignoreCase && unicode;
  }

  alternatives(): Part {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only) return only;
    const texts = branches.flatMap((branch) => branch.texts ?? []);
    if (branches.every((branch) => branch.texts && branch.needs.length === 0) && texts.length <= MOST_TEXTS)
      return just(...new Set(texts));
    const any = branches.map(needsOf);
    if (any.some((needs) => needs.length === 0)) return ANY;
    const alone = any.flatMap((needs) => (needs.length === 1 && needs[0] && 'texts' in needs[0] ? needs[0].texts : []));
    const rest = any.filter((needs) => needs.length > 1 || (needs[0] && 'any' in needs[0]));
    const first: Need = { texts: shortest(alone) };
    if (rest.length === 0) return { texts: null, needs: [first] };
    return { texts: null, needs: [{ any: alone.length > 0 ? [[first], ...rest] : rest }] };
  }

  private sequence(): Part {
    const needs: Need[] = [];
    let run: readonly string[] = [''];
    let whole = true;
    const breakOff = (next: readonly string[]) => {
      const need = needFor(run);
      if (need) needs.push(need);
      run = next;
      whole = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { texts, needs: more } = this.quantified();
      needs.push(...more);
      if (!texts) breakOff(['']);
      else if (joinable(run, texts)) run = [...new Set(run.flatMap((a) => texts.map((b) => a + b)))];
      else breakOff(texts);
    }
    if (whole && needs.length === 0) return { texts: run, needs: [] };
    breakOff(['']);
    return { texts: null, needs: rarest(needs) };
  }

  private quantified(): Part {
    const part = this.atom();
    const found = /^(?:[*+?]|\{(\d+)(,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return part;
    this.at += found[0].length;
    if (found[0].startsWith('?')) return part.texts ? just('', ...part.texts) : ANY;
    const times = found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
    return times === 0 ? ANY : { texts: null, needs: needsOf(part) };
  }

  private atom(): Part {
    let char = this.source.charAt(this.at++);
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.characters();
      case '\\':
        return this.escape();
      case '^':
        return this.multiline ? EMPTY : just(START);
      case '$':
        return this.multiline ? EMPTY : just(END);
      case '.':
        return ANY;
      default:
        // The two halves of an emoji are one character to a quantifier.
        if (/[\ud800-\udbff]/.test(char)) char += this.source.charAt(this.at++);
        return this.literal(char);
    }
  }

  private literal(char: string): Part {
    // Marks are no characters of a text, and what is a capital outside ASCII is not asked.
    if (bare(char) === '' || (this.ignoreCase && (char > '~' || (this.folds && /[ks]/i.test(char))))) return ANY;
    return just(char);
  }

  private group(): Part {
    const kind = this.kind();
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    if (kind === '?!' || kind === '?<!') return EMPTY;
    return kind === '?=' || kind === '?<=' ? { texts: [''], needs: needsOf(inner) } : inner;
  }

  /** What follows the opening bracket: "?:", "?=", "?<!", "?<name>". */
  private kind(): string {
    if (this.source[this.at] !== '?') return '';
    if (this.source[this.at + 1] !== '<') return this.source.slice(this.at, this.at + 2);
    const named = this.source[this.at + 2] !== '=' && this.source[this.at + 2] !== '!';
    return this.source.slice(this.at, named ? this.source.indexOf('>', this.at) + 1 : this.at + 3);
  }

  /** A class of a few characters is these; a range, a negation or a larger class may be anything. */
  private characters(): Part {
    const texts = new Set<string>();
    let known = this.source[this.at] !== '^';
    for (; this.at < this.source.length && this.source[this.at] !== ']'; this.at++) {
      let char = this.source.charAt(this.at);
      if (char === '-' && texts.size > 0 && this.source[this.at + 1] !== ']') known = false;
      if (char === '\\') {
        char = this.source.charAt(++this.at);
        if (char === 'd') char = '0';
        else if (char === 's' || char === 'n') char = ' ';
        else if (!CLASS_ESCAPES.includes(char)) known = false;
      }
      if (/[\ud800-\udfff]/.test(char)) known = false;
      const literal = this.literal(char).texts;
      if (literal) texts.add(literal[0] ?? '');
      else known = false;
    }
    this.at++;
    return known && texts.size > 0 && texts.size <= 8 ? just(...texts) : ANY;
  }

  private escape(): Part {
    const char = this.source.charAt(this.at++);
    switch (char) {
      case 'b':
        return this.folds ? EMPTY : just(EDGE);
      case 'B':
        return EMPTY;
      case 'd':
        return just('0');
      case 's':
      case 'n':
      case 't':
        return just(' ');
      case 'p':
      case 'P':
      case 'k':
      case 'u':
      case 'x':
        this.at +=
          /^(?:\{[^}]*\}|<[^>]*>|[\da-f]{4}|[\da-f]{2})/i.exec(this.source.slice(this.at, this.at + 60))?.[0].length ??
          0;
        return ANY;
      default:
        return /\w/.test(char) ? ANY : this.literal(char);
    }
  }
}

const joinable = (run: readonly string[], texts: readonly string[]): boolean =>
  run.length * texts.length <= (run.length === 1 || texts.length === 1 ? MOST_TEXTS : MOST_JOINED);

/** What every text that the pattern matches must hold, rarest first. Empty where nothing is certain. */
export const neededBy = (pattern: RegExp): readonly Need[] => rarest(needsOf(new Reader(pattern).alternatives()));
