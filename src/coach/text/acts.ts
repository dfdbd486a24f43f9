/** What the writer says that they do: first person, a verb, and how it is meant. The grammar behind ownership, solutions, promises and lessons. */
import type { Sentence } from '../model.ts';
import { mayMatch } from './gate.ts';
import { ADVERBS } from './grammar.ts';
import { remember } from './memory.ts';

/** `ready`: "happy to"; `can`: offered; `future`: promised; `now`: going on; `done`: finished. */
export type ActForm = 'ready' | 'can' | 'future' | 'now' | 'done';

/** "I'll ring the depot": one thing that the writer says they do. */
export interface Act {
  form: ActForm;
  /** The verb and what follows it, up to the clause's end: "ring the depot". */
  deed: string;
  from: number;
  to: number;
}

const WE = '(?:i|we|(?:my )?(?:colleagues?|team) and i)';
const FUTURE = `(?:\\b${WE}(?:'ll| 'll| ll| will| shall|(?:'m| am|'re| are|m) (?:going|about) to|(?: ?'m| am)? gonna|(?:'d| would) (?:like|love|want|prefer)(?: for us)? to| want to| need to| intend to| plan to| am off to)|\\blet(?: me| us|'?s)(?: just)?|\\b(?:please )?(?:allow|give) (?:me|us) (?:(?:a|one|two|five|ten|some|just a|a few|\\d+|a couple of) (?:more )?(?:moment|minute|min|sec|second|bit|time|hour)s?,? )?(?:to|and i'?ll|while i|as i|so i can)|\\bill\\b|\\bwell(?= (?:look|check|get|sort|send|fix|refund|call|ring)))`;
const NOW = `(?:\\b${WE} ?(?:'m| am|'re| are|m)|\\bim)`;
const DONE = `(?:\\b${WE} ?(?:'ve|ve| have)|\\b(?:ive|weve))`;
const CAN = `\\b${WE} (?:can|could)`;
const READY = `\\b${WE}(?:'d| would|'re| are|'m| am|'ll| will)?(?: be| would be)? (?:(?:more than|very|only too|really|quite) )?(?:happy|glad|pleased|delighted|willing|ready|prepared|able) to`;
/** "go ahead and", "be", "try to": before the verb itself. */
const BEFORE = '(?: (?:go ahead and|gone ahead and|be|been|to|quickly|happily))?';
const REST = "(?<deed>[a-z][a-z'-]*(?: (?:[^,.;:!?]|:(?=\\d)){1,90})?)";

const IRREGULAR =
  'sent|put|took|told|spoke|rang|gave|made|found|got|dealt|brought|paid|set|ran|cut|wrote|went|let|left|lost|forgot|broke|fell|built|drew|chose|kept|held|re-?sent|re-?set|re-?built|undid|spent|had a word|met|began|caught|dug|flew|laid|lent|rode|struck|undertook|withdrew|rewrote|redid|reran|overrode|sought|oversaw|taught|threw|hung|sped|bore|fed|slid';

const FORMS: readonly (readonly [ActForm, RegExp])[] = [
  ['future', new RegExp(`${FUTURE}${ADVERBS}${BEFORE}${ADVERBS} ${REST}`, 'g')],
  ['now', new RegExp(`${NOW}${ADVERBS}${BEFORE}${ADVERBS} (?=[a-z-]{2,}ing\\b)${REST}`, 'g')],
  [
    'done',
    new RegExp(
      `${DONE}${ADVERBS}${BEFORE}${ADVERBS} (?=(?:[a-z-]{3,}ed|${IRREGULAR}|spoken|taken|given|rung|written|got|gone|begun|run|become|in (?:touch|contact)|on to|[a-z]{3,}ing)\\b)${REST}`,
      'g',
    ),
  ],
  ['done', new RegExp(`\\b${WE}${ADVERBS} (?=(?:[a-z-]{3,}ed|${IRREGULAR})\\b)${REST}`, 'g')],
  ['ready', new RegExp(`${READY}${ADVERBS} ${REST}`, 'g')],
  ['can', new RegExp(`${CAN}${ADVERBS}${BEFORE}${ADVERBS} ${REST}`, 'g')],
];
/** Without a subject, as one types in a hurry: "Checking now", "Just refunded it", "Have passed this on". */
const OPENERS = '^(?:ok(?:ay)?,? |sure,? |right,? |yes,? |thanks,? |sorry,? |@\\w+ ){0,3}';
/** "Checking your spam folder may help" is advice. */
const NO_ADVICE =
  "(?!.*\\b(?:may|might|can|could|should|will|would|must|often|usually|sometimes|helps?|fix(?:es)?|solves?|works|is|are|takes|brings|did|lets|makes|isn't|doesn't)\\b)";
const DONE_DEED =
  '(?:refunded|credited|booked|rebooked|moved|sent|re-?sent|posted|shipped|cancell?ed|added|removed|reset|unlocked|fixed|sorted|passed|escalated|raised|logged|flagged|forwarded|updated|changed|swapped|replaced|waived|reopened|reactivated|reversed|chased|phoned|rang|put|arranged|reordered|restored|transferred|upgraded|extended|applied|attached|asked)';
const BARE: readonly (readonly [ActForm, RegExp])[] = [
  [
    'now',
    new RegExp(
      `${OPENERS}(?:just |now |currently )?${NO_ADVICE}(?<deed>(?:checking|looking (?:in ?to|at|up|for)|investigating|fixing|sorting|chasing|pulling up|sending|refunding|crediting|raising|passing|calling|ringing|phoning|working on|booking|rebooking|moving|adding|removing|cancelling|unlocking|resetting|escalating|forwarding|tracing|arranging|swapping|replacing|issuing|flagging|asking|getting (?:this|it|that|you|your|someone|hold)|putting|taking (?:this|it|that)|popping|speaking (?:to|with)|having (?:a word|someone))\\b[^,.;!?]{0,90})`,
      'g',
    ),
  ],
  [
    'done',
    new RegExp(
      `${OPENERS}(?:(?:have |have just |just |now |already )(?<deed>(?:[a-z-]{3,}ed|sent|put|spoken|spoke|taken|made|told|rung|rang)\\b[^,.;!?]{0,90}))`,
      'g',
    ),
  ],
  [
    'done',
    new RegExp(
      `${OPENERS}(?<deed>${DONE_DEED} (?:you|it|this|that|them|both|your|the|an?|another|[£$€₹]\\d+)(?! (?:was|were|is|has)\\b)(?!\\w)[^,.;!?]{0,90})`,
      'g',
    ),
  ],
  [
    'future',
    new RegExp(
      `${OPENERS}(?:will|gonna|shall)(?: just| also| now| definitely| personally)* (?<deed>(?!(?:you|u|it|this|that|these|the|they|there|he|she|my|our|your|be|do|not|any\\w*|some\\w*|an?|i|we|have|need|happily)\\b)[a-z]{3,}\\b[^,.;!?]{0,90})`,
      'g',
    ),
  ],
];

/** Without one of these nobody says that they do anything. */
const FIRST = /\b(?:i|we|im|ive|ill|weve|well|let|lets|allow|give)\b/;

/** Where a clause begins. */
const BOUNDARY = /[,;:.!?()"]|\b(?:but|so|and|because|or|then|though|although)\b/g;
/** "Once the depot answers": a clause of its own that tells when. What stands behind it is told all the same. */
const TIMED =
  /^(?:\s*(?:and |but |then |so )?)(?:(?:once|when|whenever|as soon as|the (?:moment|minute)|if|unless|until|till)(?: [\w'-]+){2,9}|(?:before|after)(?: [\w'-]+){1,6}) $/;
/** Told of somebody's words or thoughts. */
const REPORTED =
  /\b(?:you|they|he|she|i|we|colleagues?|agents?|team|someone|everyone|who|driver|manager|it|[a-z]+)(?:'ve|'d| have| had| has| also| then)? (?:said|say|says|told|wrote|write|writes|mentioned|asked|asking|claim\w*|think|thought|heard|believed?|expect\w*|want(?:ed)? (?:us|me)|promised|assumed?|reckon\w*|suggest\w*)\b|\bhow (?:do|did) you know\b/;
const CONDITION =
  /\b(?:if|unless|whether|in case|until|before|once|when|after|as soon as|should|were there|provided|supposing|where|why|how|what|which|who|whom)\b/;
const WISHED =
  /\b(?:wish|if only|would be|would have|could have|should have|might have|ought to|hope|hoping|hopes|make sure|makes sure|making sure|ensure|ensuring|see to it|pretend|imagine|glad|never|no|nor|neither|not)\b/;
const RELATIVE =
  /\b(?:the|a|an|your|this|that|those|these|each|every|all|any|what|anything|something|everything)(?: (?!moment|time|meantime|meanwhile|minute|end|mistake|error|news|fact)[\w'-]+){1,3} (?:that |which )?$|\b(?:all|anything|everything|something|what|which|that) (?:that )?$/;
/** "So that we can look": what it is good for. */
const PURPOSE = /\b(?:so|so that|and then|that way|in order that)[ ,]*$/;
/** "I've checked it should I go ahead?": told first, then asked. */
const THEN_ASKS = /\w \w+.*\b(?:should|shall|can|may|would|do|is|are) (?:i|we|you|that|this|it)\b/;
/** "Let's restart it": the customer's own next step. */
const TOGETHER =
  /^(?:try|start|uninstall|reinstall|install|restart|reboot|reset|unplug|plug|turn|switch|clear|log|sign|open|click|go (?:to|through|over)|delete|download|update|check (?:that|if|your)|make sure (?:that )?(?:you|your))/;
/** What is said of anybody and at any time. */
const GENERAL =
  /\b(?:always|constantly|continually|continuously|every day|everyday|usually|never|normally|generally|often|typically|in general)\b/;

/** Sentences whose acts are remembered. */
const REMEMBERED = 2_000;
const known = remember(REMEMBERED, (key) => find(key.slice(1), key.startsWith('?')));

/** Everything that the writer says they do, promise, offer or did, in the order of the text; denied, imagined, reported and general talk is left out. */
export const actsIn = ({ norm, question }: Pick<Sentence, 'norm' | 'question'>): readonly Act[] =>
  known((question ? '?' : '.') + norm);

function find(norm: string, question: boolean): Act[] {
  const found: Act[] = [];
  const starts = new Set<number>();
  if (FIRST.test(norm))
    for (const [form, pattern] of FORMS) {
      if (!mayMatch(pattern, norm)) continue;
      for (const one of norm.matchAll(pattern)) {
        const act = actOf(norm, one, form, question);
        if (!act || starts.has(act.from)) continue;
        starts.add(act.from);
        found.push(act);
      }
    }
  if (!question)
    for (const [form, pattern] of BARE)
      for (const one of norm.matchAll(pattern)) {
        const deed = one.groups?.deed ?? '';
        if (found.length === 0) found.push({ form, deed, from: 0, to: one[0].length });
      }
  return found.sort((a, b) => a.from - b.from);
}

function actOf(norm: string, found: RegExpMatchArray, form: ActForm, question: boolean): Act | null {
  const from = found.index ?? 0;
  const deed = found.groups?.deed ?? '';
  const before = clauseBefore(norm, from).replace(TIMED, '');
  if (CONDITION.test(before) || REPORTED.test(before) || WISHED.test(before) || RELATIVE.test(before)) return null;
  if (form === 'can' && PURPOSE.test(norm.slice(Math.max(0, from - 24), from))) return null;
  if (GENERAL.test(found[0])) return null;
  if (/^(?:not|never|no|neither|nor|n't|unable|hardly)\b/.test(deed)) return null;
  const to = from + found[0].length;
  // A question asks for leave or for news; only what stands before its last clause is told.
  if (question && !/[,:;-]/.test(norm.slice(to)) && !(form === 'done' && THEN_ASKS.test(deed))) return null;
  if (norm.startsWith("let's", from) && TOGETHER.test(deed)) return null;
  return { form, deed, from, to };
}

/** Characters in which a clause before a place is looked for. */
const FARTHEST = 160;

/** The clause's words before a place. */
export function clauseBefore(norm: string, at: number): string {
  const head = norm.slice(Math.max(0, at - FARTHEST), at);
  let start = 0;
  for (const one of head.matchAll(BOUNDARY)) start = one.index + one[0].length;
  return head.slice(start);
}
