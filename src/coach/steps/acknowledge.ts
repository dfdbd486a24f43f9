import type { Sentence, Span } from '../model.ts';
import { turnOf } from '../reading/turn.ts';
import { match, type RuleContext, type StepRule } from '../rule.ts';
import { clausesIn } from '../text/clauses.ts';
import { COMMON, conceptsIn } from '../text/echo.ts';
import { has, matchIn } from '../text/gate.ts';
import { normal } from '../text/normal.ts';
import { contentStems, stem } from '../text/stems.ts';
import {
  ASKING,
  CONDITION,
  EXPECTED,
  GENERAL,
  HEARD,
  MENTIONED,
  NAMELESS,
  NOT_NAMED,
  NO_PROBLEM,
  ORDER,
  OUR_DELAY,
  POINTED,
  PROBLEM,
  SORRY_CLAUSE,
  SORRY_FOR,
  SHARED_VIEW,
  SORRY_NOUN,
  SYMPATHY,
  TROUBLE,
  WRONG,
  YOURS,
  YOU_HAVE_TROUBLE,
} from './acknowledgeWords.ts';

/** "That error message", "the crashes": a word for what is wrong that the customer used, with a pointer. */
function theirOwnWord(norm: string, customerStems: ReadonlySet<string>): Span | null {
  for (const found of norm.matchAll(POINTED)) {
    const word = found[1] ?? '';
    if (customerStems.has(stem(word))) return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** Whether what is wrong stands in an if-clause, and not in what follows from it. */
function inCondition(norm: string, problemAt: number): boolean {
  const found = CONDITION.exec(norm);
  if (!found || /\bif you haven't\b/.test(norm)) return false;
  const end = norm.indexOf(',', found.index);
  return problemAt >= found.index && (end < 0 || problemAt < end);
}

/** "Sorry the jug arrived cracked", "apologies for the wait": the apology's own words say what went wrong. */
function sorryNames({ norm }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  for (const found of norm.matchAll(SORRY_FOR)) {
    const about = found[1] ?? '';
    // The apology's own clause: what follows a comma is another matter.
    const clause =
      /^[^,]*?(?=, (?!and)| (?:but|so) | (?:and )?(?:i|we)(?:'ll|'d|'re|'ve| will| would| are| have) |$)/.exec(
        about,
      )?.[0] ?? about;
    if (OUR_DELAY.test(clause) || NOT_NAMED.test(clause)) continue;
    const named = contentStems(clause).filter((one) => !NAMELESS.has(one) && !COMMON.has(one));
    const shared = named.filter((one) => customerStems.has(one));
    if (
      shared.length > 0 ||
      (named.length > 0 && (WRONG.test(clause) || PROBLEM.test(clause) || OWN_PROBLEM.test(clause)))
    )
      return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}
/** Whether a sentence names this customer's problem, and where. */
function namesProblem(sentence: Sentence, customerStems: ReadonlySet<string>): Span | null {
  const { norm, question } = sentence;
  const problem = matchIn(PROBLEM, norm) ?? matchIn(WRONG, norm);
  const stems = [...new Set(contentStems(norm))].filter((one) => !COMMON.has(one));
  const shared = stems.filter((one) => customerStems.has(one)).length;
  const place = problem ? { from: problem.index, to: problem.index + problem[0].length } : { from: 0, to: norm.length };
  const named = sorryNames(sentence, customerStems);
  if (named) return named;
  const told =
    matchIn(SORRY_CLAUSE, norm) ??
    matchIn(SORRY_NOUN, norm) ??
    matchIn(YOU_HAVE_TROUBLE, norm) ??
    matchIn(MENTIONED, norm);
  if (told && !has(ASKING, norm)) return { from: told.index, to: told.index + told[0].length };
  if (has(GENERAL, norm) || has(OUR_DELAY, norm)) return null;
  const own = theirOwnWord(norm, customerStems);
  if (own) return own;
  const condition = problem !== null && inCondition(norm, problem.index);
  if (has(ORDER, norm) && !condition && !has(SYMPATHY, norm)) return null;
  if (has(EXPECTED, norm) && shared >= 1 && !question) return place;
  const framed = (has(SYMPATHY, norm) || has(HEARD, norm)) && !has(NO_PROBLEM, norm);
  if (framed && ((shared >= 1 && (problem !== null || stems.length >= 2)) || (problem && has(OWN_PROBLEM, norm))))
    return place;
  if (has(TROUBLE, norm) && shared >= 1) return place;
  if (has(YOURS, norm) && problem && shared >= 1) return place;
  if (condition && shared >= 1) return place;
  if (!question && problem && shared >= 1 && !has(ORDER, norm)) return place;
  return question && shared >= 2 && problem && !has(ASKING, norm) ? place : null;
}

const spoken = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
/** What the customer's messages speak of, for as long as their stems are remembered. */
export function spokenOf({ customerStems, conversation }: RuleContext): ReadonlySet<string> {
  let known = spoken.get(customerStems);
  if (!known) {
    known = new Set(conceptsIn(normal(turnOf(conversation).everything)).map(({ name }) => name));
    spoken.set(customerStems, known);
  }
  return known;
}
/** A price or a future is no trouble, though it uses the words of one. */
const NO_TROUBLE =
  /\b(?:free of charge|no (?:extra )?(?:charge|cost|fee)|without charge|(?:small|extra|additional) (?:charge|fee)|worth the wait)\b/;
/** Longest question that only repeats what the customer said: "In bits??" In words. */
const ECHO_QUESTION = 4;
/** Words of the customer's, or others for the same trouble, in a clause that tells how it is: they were heard. */
function echoes({ norm, question }: Sentence, context: RuleContext): Span | null {
  if (has(ORDER, norm) || has(GENERAL, norm) || has(OUR_DELAY, norm)) return null;
  const said = spokenOf(context);
  for (const { text, from, to, who, tense, joined } of clausesIn(norm)) {
    const own = conceptsIn(text);
    const shared = own.filter(({ name }) => said.has(name));
    const words = shared.filter(({ number }) => !number).length;
    if (shared.length === 0 || has(NO_TROUBLE, text)) continue;
    const short = text.split(' ').length <= ECHO_QUESTION;
    if (question ? !(short && words === own.length) : tense === 'future' || (tense === 'modal' && who === 'firm'))
      continue;
    const trouble = shared.some((one) => one.trouble);
    const mostly = words * 2 >= own.length;
    const ours = who === 'firm';
    if (
      question ||
      (words >= 3 && !ours) ||
      (words >= 2 && !ours && (trouble || (mostly && who !== 'none' && joined !== 'if'))) ||
      (trouble && !(ours && tense !== 'present')) ||
      (!ours && has(SHARED_VIEW, text))
    )
      return { from, to };
  }
  return null;
}

/** The topic without the problem. */
function namesTopic({ norm, question }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  if (question || ORDER.test(norm) || /\b(?:thank|thanks|glad|happy|regards)\b/.test(norm)) return null;
  const shared = contentStems(norm).filter((one) => !COMMON.has(one) && customerStems.has(one)).length;
  return shared >= 1 ? { from: 0, to: norm.length } : null;
}

/** Problems that need no noun beside them to be this customer's: a delay, a wait, a missing parcel. */
const OWN_PROBLEM =
  /\b(?:delay\w*|late|wait(?:ing|ed)?|hasn't arrived|not arrived|missing|lost|damaged|broken|cracked|cancel\w*|charged|outage|wrong \w+|rude\w*|noise|crash\w*|declin\w*|(?:unable|not (?:being )?able) to \w+|trouble (?:using|with|logging|accessing|adding) \w+)\b/;

/** What an answer may call the problem without naming it. */
const MATTER = '(?:issues?|problems?|concerns?|complaints?|matters?|situation|difficult(?:y|ies)|incident|trouble)';
/** "Share details of your issue", "so that we can resolve the issue": a request or an act, not a sign that it was heard. */
const IN_PASSING = new RegExp(
  `\\b(?:details?|recordings?|screenshots?|share|describe|elaborating|report|resolve|investigate|fix|solve|figure|look into|address|check if|ticket|if) (?:(?:on|of|about|out|with|for) )?(?:the|this|that|your|these|any) (?:\\w+ )?${MATTER}\\b`,
  'g',
);
/** Feedback that is asked for, or a menu's name. */
const FEEDBACK_WANTED =
  /\b(?:share|leave|leaving|send|sending|give|provide|submit|have|positive|based on|more|further|any|help &) (?:us )?(?:your |any |more |the |further |some )?(?:valuable |detailed )?(?:feedback|reviews?|suggestions)\b/g;
/** Generic: it was heard, but what? */
const GENERIC = [
  /\b(?:thank(?:s| you)|thx|appreciate|grateful)\b[^.!?]{0,40}\b(?:letting (?:us|me) know|(?:your|the|this) (?:\w+ )?(?:feedback|comments?|concerns?|input|review|remarks?|observations?|suggestions?|complaint|report|thoughts|honesty|candou?r)|bringing (?:this|it|that|these)|raising (?:this|it|that|these)|flagging|reporting|sharing|highlighting|pointing|telling (?:us|me)|making us aware|alerting)\b/,
  /\b(?:i|we)(?:'ve| have|'re| are|'m| am| do| can| totally| completely| fully| truly)*(?: totally| completely| fully| truly| certainly| definitely| can| really)? (?:understand|hear you|see|appreciate|get|recogni[sz]e|realis?ze?|acknowledge|agree)\b[^.!?]{0,30}\b(?:concern|frustration|issue|problem|situation|point|position|disappointment|feelings?|you|how|your|this|that|why|where)\b/,
  /\b(?:this|the|your|these|that|any) (?:\w+ )?(?:issues?|problems?|concerns?|complaints?|matters?|situation|incident)\b/,
  /\bwe hear you\b/,
  new RegExp(`\\b${MATTER} (?:(?:that )?you(?:'re|'ve| are| have| had| may)?|here|with (?:this|that|it))\\b`),
  new RegExp(
    `\\b(?:hav(?:e|ing)|had|facing|experiencing|seeing|encounter(?:ed|ing)) (?:an?|some|any|these|this|such) (?:\\w+ )?${MATTER}\\b|\\bhaving ${MATTER}\\b`,
  ),
  /\b(?:seems?|looks?|sounds?|appears?|think|sure)(?: like| that)? there(?:'s| is| was| were|'re| are| has been| may be| might be) (?:an? |some |still )?(?:\w+ )?(?:glitch|hiccup|bug|issue|problem|mistake|mix-up|error|fault)\b|\b(?:hiccup|glitch|mishap|mix-?up)\b/,
  /\b(?:this|that|it) (?:simply |really |certainly |definitely |just )?(?:shouldn't|should not|should never|isn't|is not|wasn't|is never|was not)(?: be|have| at all)?(?: happen(?:ed|ing)?| been| right| acceptable| okay| ok| what we| how we| the way| our intent\w*| good enough| normal| like this)\b|^(?:@\w+ )?(?:\w+[ ,-]+){0,4}this (?:simply |really )?shouldn't (?:be|happen)\b|\bthat(?:'s| is) (?:not|never) (?:at all )?(?:what|how|the|right|okay|ok|good|our|something)\b|\bdoesn't (?:sound|look|seem) (?:right|good|ok)\b/,
  /\b(?:this|it|that) (?:start(?:ed)?|is|has been|was|been|keeps?) (?:to )?(?:happen|occur)\w*|\bare you seeing\b/,
  /\b(?:sorry|sad|regret|apologi[sz]e)\b[^.!?]{0,40}\b(?:(?:your|this|the|such an?|an?) (?:\w+ ){0,2}experience\b(?: with (?:us|our|the)| you)?|what (?:you(?:'ve| have)? (?:experienced|been through|went through|had to)|happened))/,
  /\b(?:feedback|review|complaint|concerns?|insight|comments?)\b/,
];
/** Of the generic signs, the first that is no mere request for details, thanks for praise or menu. */
function heard(sentence: Sentence): Span | null {
  const { norm } = sentence;
  if (/\b(?:glad|happy|thrilled|love(?:ly)?|5[- ]stars?|positive|kind words)\b/.test(norm)) return null;
  const rest = norm.replace(IN_PASSING, blanked).replace(FEEDBACK_WANTED, blanked);
  return match({ ...sentence, norm: rest }, GENERIC);
}
const blanked = (text: string) => '_'.repeat(text.length);

const base = { step: 'acknowledge' } as const;

/** Rules for the acknowledgement, strongest first. */
export const acknowledge: readonly StepRule[] = [
  {
    ...base,
    id: 'acknowledge-strong',
    title: 'Names this customer’s problem',
    level: 2,
    why: 'Saying the problem back in the customer’s own nouns shows that somebody listened.',
    source: 'Packard & Berger 2021; Herhausen et al. 2023',
    find: (sentence, context) =>
      context.reading.complaint ? (namesProblem(sentence, context.customerStems) ?? echoes(sentence, context)) : null,
    flags: [
      'I can see that your blender arrived broken.',
      'You waited nine days for an order that never came, and nobody answered.',
      'Thank you for telling me that the blender arrived broken.',
      'Sorry that your order is late!',
      'so your blender came broken, thats not ok',
      'We read that the order is nine days late and that nobody answers.',
      'I understand that the blender is broken and that you have had no answer.',
      'Your order was delayed by nine days.',
      'yes the order is missing a part, i see it here',
      "I've read that you got a broken blender after nine days of waiting.",
      'Sorry that your blender turned up broken.',
      'I see that your order took nine days and arrived broken.',
      "Nobody answered your two messages, I'm sorry.",
      'so sorry the blender was broken!!',
      'You have been waiting nine days for the order.',
      'I can see from your messages that the blender is broken.',
      'Thanks for telling me about the broken blender.',
      'Apologies for the nine-day wait.',
      'If the blender is broken, you get a new one.',
      "We've replaced the broken blender.",
      'I understand that the order arrived damaged.',
      'Nine days of waiting and then a broken blender.',
      'Kindly accept our apologies for the broken blender.',
      'The blender you received was broken in transit.',
      'Is the whole blender broken or only the jug?',
      'Sorry for leaving you waiting and for the broken blender.',
      'sorry ur order came broken',
      "I'm sorry that nobody answered you.",
      'We regret that the blender was broken on arrival.',
    ],
    allows: [
      'Thanks for reaching out.',
      'I understand your concern.',
      'We are here to help.',
      'Have a nice day.',
      'Our team is aware of it.',
      'Please send us a message.',
      'We hear you.',
      'Kind regards',
      'Thank you for your feedback.',
      'I understand how you feel.',
      'I hear your frustration.',
      'Thanks for making us aware.',
      'We take your complaint seriously.',
      "I'm sorry about this situation.",
      'This should not have happened.',
      "That isn't right.",
      'We acknowledge your concern.',
      'Sorry for the problem.',
      'thx for letting us know',
      'We appreciate you bringing this up, thank you for raising it.',
      'I get your point.',
      'Thank you for sharing your concerns.',
      'There seems to be a problem.',
      'Sorry about the trouble you are having.',
      'I see that something is wrong.',
      'We are sorry about your experience.',
      'I realise this is an issue.',
      'Thanks for highlighting this.',
      'We understand your situation.',
      'Hi there!',
      'Please hold.',
      'May I have your name?',
      'You are welcome.',
      'Have a good evening.',
    ],
  },
  {
    ...base,
    id: 'acknowledge-weak',
    title: 'Says that it was heard, not what',
    level: 1,
    why: '“Your issue” could be anybody’s: use the customer’s own word for it.',
    source: 'Packard & Berger 2021',
    find: (sentence, { customerStems, reading }) =>
      reading.complaint ? (heard(sentence) ?? namesTopic(sentence, customerStems)) : null,
    flags: [
      'Thank you for letting us know.',
      'I understand your concern.',
      'We hear you.',
      'We appreciate your feedback.',
      'Thanks for bringing this to our attention.',
      'I see your point and the problem.',
      'Sorry about the issue.',
      'Thank you for raising this with us.',
      'we understand the frustration',
      'Thanks for flagging this.',
      'Thank you for your feedback.',
      'I understand how you feel.',
      'Thanks for making us aware.',
      'We take your complaint seriously.',
      "I'm sorry about this situation.",
      "That isn't right.",
      'We acknowledge your concern.',
      'Sorry for the problem.',
      'thx for letting us know',
      'We appreciate you bringing this up, thank you for raising it.',
      'I get your point.',
      'Thank you for sharing your concerns.',
      'Sorry about the trouble you are having.',
      'I see that something is wrong.',
      'We are sorry about your experience.',
      'Thanks for highlighting this.',
      'We understand your situation.',
    ],
    allows: [
      'Thanks for reaching out.',
      'Hello!',
      "I'll call the depot.",
      'Have a nice day.',
      'Which order is it?',
      "We're open until six.",
      'Best wishes',
      'It is on its way.',
      'Hi there!',
      'Please hold.',
      'May I have your name?',
      'You are welcome.',
      'Have a good evening.',
      'We are open on Sunday.',
      'One moment.',
      'Thanks for contacting us.',
      "I'm Priya and I'll help you today.",
      'Best regards',
      'Good morning, Sam here.',
      'What is the postcode?',
      'Check the link below.',
      'See you soon.',
      'Please DM us.',
      'Call us on Monday.',
      'Welcome to our chat.',
      'Bye for now.',
      'Please stay on the line.',
      "I'll be right back.",
      'Our lines are open.',
      'Take care!',
      'Cheers, Tom',
      'Yes, of course.',
      'Here is our number.',
      'Let me introduce myself.',
    ],
  },
];
