/** The customer's problem in one clause or two, turned to the second person, ready after "I can see that …". Never a wrong one: in doubt, none. */
import type { Sentence } from '../../model.ts';
import {
  flipPairs,
  flipPerson,
  type Meant,
  speaksInFirstPerson,
  unmarkPairs,
  type VerbOfYou,
} from '../../text/person.ts';
import { onlyThing, type Thing } from '../things.ts';
import { withArticles } from './articles.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cleaned } from './clean.ts';
import { calm, FEWEST_WORDS, fitness, hints, MOST_WORDS, tells } from './fit.ts';
import { tokensOf } from './parse.ts';
import { withoutTail } from './tails.ts';
import { mended, polished } from './polish.ts';
import { endsBadly, sound, verbAfter } from './sound.ts';
import { ABUSE, TALK } from './signs.ts';
import { namesFailure } from './sure.ts';
import { type Form, statementsOf } from './statements.ts';
import { CUSTOMER_ACTS, FIRM_ACTS } from './verbs.ts';
import { ADJECTIVES } from './words.ts';

/** Sentences that are looked at: what a customer has not said by then is not the matter. */
const MOST_SENTENCES = 60;
/** What each sentence further down is worth less, and the most that this comes to. */
const LATER = 0.15;
const LATEST = 1.5;

/** The most sentences that make a short message. */
const FEW_SENTENCES = 6;
/** What a clause of a long story is worth less where it names no failure, and the least that it must be worth. */
const MILD = 1;
const LEAST = 0.5;

interface Candidate {
  text: string;
  score: number;
}

/** @param sentences the customer's, in order */
export function restatedOf(sentences: readonly Sentence[]): string | null {
  let best: Candidate | null = null;
  let before = '';
  const told = sentences.slice(0, MOST_SENTENCES).map(({ text }) => cleaned(text));
  for (const [at, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    const text = withBut(told[at] ?? '', told[at + 1] ?? '');
    for (const candidate of candidatesOf(text, sentence.question, before)) {
      const mild = told.length > FEW_SENTENCES && !namesFailure(candidate.text) ? MILD : 0;
      const score = candidate.score - mild - Math.min(LATEST, at * LATER);
      if (score <= (told.length > FEW_SENTENCES ? LEAST : 0)) continue;
      if (!best || score > best.score) {
        const turned = turn(candidate.text);
        if (turned) best = { text: turned, score };
      }
    }
    before += ` ${told[at]}`;
  }
  if (best) return best.text;
  // In a long story the thing that is named is too seldom the one that failed.
  return told.length > FEW_SENTENCES ? null : (itself(sentences) ?? troubleWith(sentences));
}

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

/** A thing that is only ever "it". */
const IT: Thing = { phrase: 'it', noun: 'it', placed: false };

/** "It doesn't go beyond the passcode", where nothing says what "it" is: the agent knows what the customer means as well as from their own words. */
function itself(sentences: readonly Sentence[]): string | null {
  let best: Candidate | null = null;
  for (const [at, sentence] of sentences.slice(0, MOST_SENTENCES).entries())
    for (const clause of clausesOf(cleaned(sentence.text)))
      for (const { text, form } of statementsOf(clause, { before: 'people', thing: IT, question: sentence.question })) {
        if (form === 'why') continue;
        const whole = mended(calm(text));
        if (!/^(?:it(?:'s)?|I'd like it) /i.test(whole) || !tells(whole) || whole.split(' ').length < 4) continue;
        const score =
          fitness(
            whole.replace(/\bit('s)?\b/i, (_, is) => (is ? 'the item is' : 'the item')),
            form,
          ) - Math.min(LATEST, at * LATER);
        if (score <= 0 || (best && best.score >= score)) continue;
        const turned = turn(whole);
        if (turned) best = { text: turned, score };
      }
  return best?.text ?? null;
}

/** Things that one uses, and so has trouble with. */
const USED =
  /^(?:phone|iphone|mobile|handset|laptop|macbook|ipad|computer|pc|tv|television|washing machine|washer|dryer|dishwasher|fridge|freezer|oven|microwave|heater|boiler|router|modem|app|application|website|site|game|software|account|card reader|card|console|controller|keyboard|monitor|printer|scanner|camera|internet|broadband|wifi|wi-fi|connection|network|battery|tablet|watch|charger|headphones|speaker|wallet|sim|sim card)$/;

/** Things that are mostly where something happens: "on my phone". */
const CARRIED =
  /^(?:phone|iphone|mobile|handset|laptop|macbook|ipad|computer|pc|tablet|account|site|website|card|tv|television)$/;

/** The least that can be said: where no clause is fit, but the one thing that is named stands next to a word of failure. */
function troubleWith(sentences: readonly Sentence[]): string | null {
  const told = sentences.slice(0, MOST_SENTENCES).map(({ text }) => cleaned(text));
  const thing = onlyThing(told.join(' '));
  if (
    !thing ||
    WHO.test(thing.noun) ||
    (thing.placed && !(USED.test(thing.noun) && /^(?:my|our) /i.test(thing.phrase) && !CARRIED.test(thing.noun)))
  )
    return null;
  const near = told.some((text) => {
    const at = text.toLowerCase().indexOf(thing.noun);
    if (at < 0 || TALK.test(text)) return false;
    const near = text.slice(Math.max(0, at - 40), at + thing.noun.length + 40);
    return tells(near) || ABUSE.test(near);
  });
  if (!near) return null;
  return turn(
    mended(
      USED.test(thing.noun) ? `I'm having trouble with ${thing.phrase}` : `there's a problem with ${thing.phrase}`,
    ),
  );
}

/** What could be said of one sentence: each clause, and each with the one that it is joined to. */
function candidatesOf(text: string, question: boolean, before: string): Candidate[] {
  const clauses = clausesOf(text).flatMap((clause) => pieces(clause, question, before));
  const found: Candidate[] = [];
  let said = before;
  for (const [at, clause] of clauses.entries()) {
    const thing = onlyThing(said);
    const add = (statement: string, form: Form, more: number) => {
      const whole = withoutTail(withArticles(mended(calm(withThing(statement, thing)))));
      const score = fitness(whole, form);
      if (score > 0) found.push({ text: whole, score: score + more });
    };
    for (const { text: statement, form } of statementsOf(clause, { before: said, thing, question })) {
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
        if (sound(tokensOf(mended(withThing(statement, thing)))))
          for (const second of statementsOf(next, { before: `${said} ${clause.text}`, thing, question: false }))
            if (
              (second.form === 'said' ||
                second.form === 'blocked' ||
                (second.form === 'short' &&
                  next.joint !== 'so' &&
                  !(/^(?:I'm|I am|we're|we are) /.test(statement) && /^I [a-z]+/.test(second.text)))) &&
              (hints(second.text) ||
                /though$/.test(next.joint) ||
                EXPECTED.test(statement) ||
                // "It was 70, but now it is 3."
                (next.joint === 'but' && /\d/.test(statement) && /\d/.test(second.text))) &&
              sound(tokensOf(second.text.replace(/"[^"]*"/g, 'words')))
            )
              add(`${mended(statement)}${joint} ${lower(second.text)}`, form, 0.4);
      }
    }
    said += ` ${clause.text}`;
  }
  return found;
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

/** Who brings or mends things is no "it". */
const WHO =
  /^(?:courier|driver|engineer|technician|fitter|plumber|postman|carrier|company|manager|agent|store|shop|hotel|airline|bank)$/;

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

/** Firm or anyone: what "you" did, the firm did; what "you" do or can do, anyone does, unless it is what firms do. */
function meant(verb: VerbOfYou | null, speaksOfI: boolean): Meant {
  if (!verb) return null;
  if (verb.toMe) return 'firm';
  if (verb.past || (verb.base && FIRM_ACTS.has(verb.base) && !(CUSTOMER_ACTS.has(verb.base) && !speaksOfI)))
    return 'firm';
  return verb.base && CUSTOMER_ACTS.has(verb.base) && !speaksOfI ? 'anyone' : null;
}

/** The verb of a "you", and whether it is done to the customer: then it is the firm that does it. */
function verbOfYou(words: readonly string[], at: number): VerbOfYou | null {
  const verb = verbAfter(words, at);
  const toMe = /^(?:[\w']+ ){1,3}(?:me|us|my|our)\b/i.test(words.slice(at + 1, at + 6).join(' '));
  return verb && { ...verb, toMe };
}

/** Flips a statement and makes it fit after "I can see that"; null where it would not read as a sentence. */
function turn(statement: string): string | null {
  const words = flipPairs(statement).split(' ');
  const flipped = flipPerson(words, (at) => verbOfYou(words, at), meant);
  if (flipped === null) return null;
  const text = polished(unmarkPairs(flipped));
  const count = text.split(' ').length;
  if (endsBadly(text) || /\byour yourself\b/.test(text)) return null;
  if (speaksInFirstPerson(text) || count < FEWEST_WORDS || count > MOST_WORDS + 2) return null;
  return text;
}
