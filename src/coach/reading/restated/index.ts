/** The customer's problem in one clause or two, turned to the second person, ready after "I can see that …". Never a wrong one: in doubt, none. */
import type { Sentence } from '../../model.ts';
import { onlyThing, type Thing } from '../things.ts';
import { withArticles } from './articles.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cleaned } from './clean.ts';
import { has } from '../../text/gate.ts';
import { calm, fitness, hints } from './fit.ts';
import { leastOf, WHO } from './least.ts';
import { parse, tokensOf } from './parse.ts';
import { withoutTail } from './tails.ts';
import { mended } from './polish.ts';
import { sound } from './sound.ts';
import { TALK } from './signs.ts';
import { turn } from './turned.ts';
import { contrasts, namesFailure } from './sure.ts';
import { type Form, statementsOf } from './statements.ts';
import { ADJECTIVES } from './words.ts';

/** Sentences that are looked at: what a customer has not said by then is not the matter. */
const MOST_SENTENCES = 60;
/** What each sentence further down is worth less, and the most that this comes to. */
const LATER = 0.15;
const LATEST = 1.5;
const later = (at: number): number => Math.min(LATEST, at * LATER);

/** The most sentences that make a short message. */
const FEW_SENTENCES = 6;
/** What a clause of a long story is worth less where it names no failure, and the least that it must be worth. */
const MILD = 1;
const LEAST = 0.5;

/** How many sentences back an "it" may reach for its noun. */
const NEAR = 1;

/** What was said before a clause: all of it, and what an "it" may stand for. */
interface Before {
  all: string;
  near: string;
}

interface Candidate {
  text: string;
  score: number;
}

/** @param sentences the customer's, in order */
export function restatedOf(sentences: readonly Sentence[]): string | null {
  let best: Candidate | null = null;
  let before = '';
  const all = sentences.slice(0, MOST_SENTENCES);
  const told = all.map(({ text }) => cleaned(text));
  for (const [at, sentence] of all.entries()) {
    const text = withBut(told[at] ?? '', told[at + 1] ?? '');
    const near = told.slice(Math.max(0, at - NEAR), at).join(' ');
    for (const candidate of candidatesOf(text, sentence.question, { all: before, near })) {
      const mild = told.length > FEW_SENTENCES && !namesFailure(candidate.text) ? MILD : 0;
      const score = candidate.score - mild - later(at);
      if (score <= (told.length > FEW_SENTENCES ? LEAST : 0)) continue;
      if (!best || score > best.score) {
        const turned = turn(candidate.text);
        if (turned) best = { text: turned, score };
      }
    }
    before += ` ${told[at]}`;
  }
  if (best) return best.text;
  return leastOf(all, told, later, told.length > FEW_SENTENCES);
}

/** What a clause behind "because" is worth less. */
const CAUSE = 1.2;
/** "… although all the taps are shut": what is conceded is never the matter. */
const CONCEDED = 9;

/** Longest sentences, in words, that are read as one. */
const SHORT_SENTENCE = 13;
/** "It was 70. But now it is 3.": a full stop before "but" is a comma. */
function withBut(text: string, next: string): string {
  const but = /^(?:but|yet) (?=now\b|then\b|it\b|I\b|the\b|my\b|when\b|still\b|nobody\b|you\b)/i.exec(next);
  const short = text.split(' ').length <= SHORT_SENTENCE && next.split(' ').length <= SHORT_SENTENCE;
  return but && short && /\w[.!]?$/.test(text)
    ? `${text.replace(/[.!]+$/, '')}, but ${next.slice(but[0].length)}`
    : text;
}

/** What could be said of one sentence: each clause, and each with the one that it is joined to. */
function candidatesOf(text: string, question: boolean, before: Before): Candidate[] {
  const clauses = clausesOf(text).flatMap((clause) => pieces(clause, question, before.all));
  const found: Candidate[] = [];
  let said = before.all;
  let near = before.near;
  for (const [at, clause] of clauses.entries()) {
    const one = onlyThing(said);
    const thing = one && near.toLowerCase().includes(one.noun) ? one : null;
    const add = (statement: string, form: Form, more: number) => {
      const whole = withoutTail(withArticles(mended(calm(withThing(statement, thing)))));
      const score = fitness(whole, form);
      // Why it came about is told behind what came about.
      const own = /^(?:I|we) [a-z]{3,}ed\b/.test(whole);
      const cause = /though$/.test(clause.joint)
        ? CONCEDED
        : /^(?:because|cause)$/.test(clause.joint) && (own || !namesFailure(whole))
          ? CAUSE * (own ? 2 : 1)
          : 0;
      if (score > 0) found.push({ text: whole, score: score + more - cause });
    };
    // "The nurse was rude, called me dear": who did the first did the second.
    const others = at > 0 && /^(?:,|and|but)$/.test(clause.joint) && othersAct(clauses[at - 1]?.text ?? '');
    for (const { text: statement, form } of statementsOf(clause, { before: said, thing, question })) {
      if (others && form === 'short' && /^I\b/.test(statement) && !/^(?:I|we)\b/i.test(clause.text)) continue;
      add(statement, form, 0);
      const next = clauses[at + 1];
      // Two clauses that belong together tell more than one, and give an "it" its noun.
      if (
        (form === 'said' || form === 'short') &&
        next &&
        /^(?:and|but|because|so|although|though|,)$/.test(next.joint)
      ) {
        const joint =
          next.joint === ','
            ? ' and'
            : /^(?:and|because|although|though)$/.test(next.joint)
              ? ` ${next.joint}`
              : `, ${next.joint}`;
        if (sound(tokensOf(mended(withThing(statement, thing)))) && !has(TALK, statement))
          for (const second of statementsOf(next, { before: `${said} ${clause.text}`, thing, question: false }))
            if (
              !(
                second.form === 'short' &&
                /^I\b/.test(second.text) &&
                !/^(?:I|we)\b/i.test(next.text) &&
                othersAct(clause.text)
              ) &&
              (second.form === 'said' ||
                second.form === 'blocked' ||
                (second.form === 'short' &&
                  next.joint !== 'so' &&
                  !(/^(?:I'm|I am|we're|we are) /.test(statement) && /^I [a-z]+/.test(second.text)))) &&
              (hints(second.text) ||
                /though$/.test(next.joint) ||
                EXPECTED.test(statement) ||
                contrasts(`${statement} and ${second.text}`) ||
                // "It was 70, but now it is 3."
                (next.joint === 'but' && /\d/.test(statement) && /\d/.test(second.text))) &&
              sound(tokensOf(second.text.replace(/"[^"]*"/g, 'words')))
            )
              add(`${mended(statement)}${joint} ${lower(second.text)}`, form, 0.4);
      }
    }
    said += ` ${clause.text}`;
    near += ` ${clause.text}`;
  }
  return found;
}
/** Whether a clause has a subject, and it is not the customer. */
function othersAct(text: string): boolean {
  const tokens = tokensOf(text);
  const found = parse(tokens);
  return found !== null && !/^(?:i|we)(?:'|$)/.test(tokens[found.subject[0]]?.low ?? '');
}

/** A clause that says nothing as a whole may be a list of outcries: "can't log in, terrible support". */
function pieces(clause: Clause, question: boolean, before: string): Clause[] {
  if (!clause.text.includes(', ')) return [clause];
  const around = { before, thing: onlyThing(before), question };
  if (statementsOf(clause, around).some(({ text, form }) => fitness(mended(calm(text)), form) > 0)) return [clause];
  return clause.text.split(/, +/).map((text, at) => ({ text, whole: null, joint: at === 0 ? clause.joint : '.' }));
}
/** What the customer was to get: what they got instead is the matter. */
const EXPECTED =
  /\b(?:asked|ordered|booked|paid|bought|told|promised|requested|reserved|chose|paused|cancelled|advertised|described|supposed|meant)\b/i;
const lower = (text: string) =>
  /^(?:I\b|I'|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const SPEAKS = /^(?:\w+ )?(?:says|said|saying|tells|told|telling|asks|asked|asking|shows|showed|showing)\b/i;
/** Things that show or say something to whoever uses them. */
const SPEAKERS =
  /^(?:app|application|site|website|web page|webpage|phone|iphone|mobile|handset|printer|tv|television|screen|computer|laptop|macbook|ipad|pc|tablet|game|software|programme|program|system|account|card reader|router|modem|console|watch|smartwatch|e-?mail|emails|message|notification|bill|invoice|ticket|code|voucher|scanner|washing machine|dishwasher|oven|microwave|coffee machine|policy|update|extension|plugin)$/;

/** Puts the thing that was named before in the place of an "it" that opens the clause. */
function withThing(statement: string, thing: Thing | null): string {
  const found = /^it('s)? /i.exec(statement);
  if (!found || !thing || WHO.test(thing.noun)) return statement;
  if (
    /^it(?:'s| is| was| has been)? (?:\w+ )?(?:been|now|takes|took|seems|says|not possible|impossible|a |an |\d|over|about|time)\b/i.test(
      statement,
    ) &&
    !/^it says\b/i.test(statement)
  )
    return statement;
  const rest = statement.slice(found[0].length);
  if (SPEAKS.test(rest) && !SPEAKERS.test(thing.noun)) return statement;
  if (
    /^(?:would|could|should|might|may|needs?|(?:\w+ )?(?:better|worse|good|hard|difficult|easy|nice|great|important|clear|true|fine|ok|because|only when)\b)/i.test(
      rest,
    )
  )
    return statement;
  if (
    /^(?:annoying|frustrating|unacceptable|ridiculous|disappointing|recurrent|terrible|horrible|awful|useless)\b/i.test(
      rest,
    )
  )
    return statement;
  if (found[1] && /^[a-z]+$/i.test(rest) && !ADJECTIVES.has(rest.toLowerCase())) return statement;
  if (/^(?:not )?(?:my|our|your|the|a|an)\b/i.test(rest)) return statement;
  return `${thing.phrase} ${found[1] ? (/^(?:been|got|gone|stopped|broken|crashed)\b/.test(rest) ? 'has ' : 'is ') : ''}${rest}`;
}
