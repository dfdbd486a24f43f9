/** Accounts: what happened, or how things are, told of anything but the customer and what we do for them now. By the clause's grammar. */
import type { Sentence, Span } from '../model.ts';
import { has } from '../text/gate.ts';
import { type Clause, clausesIn } from '../text/clauses.ts';
import { conceptsIn } from '../text/echo.ts';
import { isPutRight } from './remedy.ts';

/** A condition, a purpose or a time is no account. */
const NOT_TOLD = /^(?:if|when|whenever|once|unless|until|as soon as|so|where|whereas|that|before|while)$/;
/** The whole sentence is an order, a courtesy, a wish or an apology that says the problem back. */
const ELSEWHERE =
  /\b(?:make sure|ensure|please check|double[- ]check|rest assured|hope|sorry (?:that|to (?:hear|see|read|learn|know))|i can see|i see that|we see that|i understand|we understand|thanks? (?:you )?for|thank you|glad|pleased|delighted|happy to|fingers crossed|great news|good news|let (?:me|us) know|feel free|regards)\b|\?$/;
/** Subjects that are courtesies, judgements of the matter, or ways of contact. */
const NO_ACCOUNT =
  /\b(?:feedback|comments?|satisfaction|patience|understanding|review|input|suggestions?|opinion|apolog\w+|rest|appreciate|pleasure|goal|aim|priority|hope|thanks|regards|experience|email|e-mail|mobile|lines? (?:is|are) open|link|form|number|kindness|words|visit|website has|(?:next|first|following) (?:steps?|screen)|these steps)\b|^(?:the |these |this |a new )?(?:steps?|version)\b|^(?:no|nothing|nobody|anything|anyone|none)\b/;
/** What is said of things in judgement, in praise, or as an offer. */
const JUDGED =
  /^(?:is|are|was|were|'s|isn't|aren't|sounds?|looks?|seems?|feels?|felt|has|have|had|must|should|would|could|will|means? a lot|matters?)(?: (?:not|never|so|very|really|quite|simply|just|absolutely|truly|completely|always|certainly|definitely|been|be|being|too|nothing|far|vitally|a|an|the))* (?:unacceptable|acceptable|important|valuable|vital|inexcusable|frustrating|annoying|upsetting|disappointing|worrying|awful|terrible|horrible|bad|good|great|lovely|nice|gutting|nobody's|too|many|ours|mine|on us|on me|down to|fair|right|ok|okay|welcome|appreciated|noted|bonkers|rotten|ridiculous|dreadful|poor|unnerving|scary|safe|sorry|happy|glad|able|available|free|open|here|there|yours|waiting for you|excuse|short of|shame|pity|nightmare|joke|mess|(?:\w+ ){0,3}priority)\b/;
/** What the customer may do, get or find with it. */
const OFFERED =
  /\b(?:you(?:'ll|'d| can| could| may| will| should)?|to you|for you|your (?:account|card|inbox|mail|wallet|door|order)|below|attached|here|on its way|now|today|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** "There's a known bug", "there was a spill": what there is. */
const THERE =
  /^there(?:'s| is| are| was| were|'ve| has| have)(?: (?:been|clearly|currently|unfortunately|still|also|sadly|indeed|evidently|apparently|obviously|actually))* (?:an?|some|only|just|two|three|several|too|few|one|known|high|heavy|now|ongoing|a lot|such|£|\$|€|\d)/;
const NOT_THERE =
  /\b(?:excuse|need|reason (?:to|for you|why you)|doubt|way (?:to|we|i)|ways|anything|nothing|link|option|options|chance|guide|button|section|page|form|update|room for|handy|tour|call|visit|refund|replacement|credit|voucher|note|space|free)\b/;
/** What a thing is good for, or where it has got to: an offer. */
const SELLS =
  /^(?:explains?|checks?|goes? on\b|helps?\b|do have|does have|shows? you|(?:is|are) on (?:it|the|this)\b|provides?|offers?|asks? for|fix(?:es)?|gives?|allows?|lets?|helps? you|enables?|asks? you|opens? (?:in|on|next)|(?:is|are|has been|was) (?:now )?(?:rolled out|launched|available|nothing to|an? (?:additional|extra|new|great|quick|free|handy|simple|very))|has (?:grown|improved)|may (?:get|help)|can (?:help|get|fix|assist|rebook)|should)\b/;
/** Verbs of ours that tell how we work, not what we do for this customer. */
const PRACTICE =
  /^(?:only|do|don't|keep|hold|book|use|take|bake|make|buy|source|rely|depend|close|open|send|post|ship|process|charge|require|need|run|work|sell|limit|cap|set|price|print|pack|store|clean|check|switch|changed|moved|switched|had|hadn't|were|was|ran|lost|loaded|missed|sent|put|took|packed|picked|read|typed|entered|scanned|printed|used|didn't|did not|failed|left|let|booked|sold|underestimated|overbooked|misjudged|trusted|assumed|thought|expected|relied|meant|tried|started|stopped|closed|cancelled|delayed|mixed|swapped|confused|ordered|received|got)\b/;

/** Where the matter has got to with us: no reason for it. */
const IN_HAND =
  /^(?:is|are|was|were|has|have|'s)(?: (?:now|just|already|currently|also|been|being|\w+ly)){0,3} (?:escalated|reported|forwarded|passed|examined|reviewed|handled|noted|logged|raised|investigated|looked (?:in ?to|at)|shared|put|taken|assigned|cleaned|rated)\b/;

/** Content words below which a clause tells nothing; and not all of them may be the customer's own. */
const NEWS = 2;

function tells(clause: Clause, said: ReadonlySet<string>): boolean {
  const { who, tense, text, subject, predicate, joined } = clause;
  if (has(NOT_TOLD, joined) || tense === 'none' || tense === 'future') return false;
  const own = conceptsIn(text);
  if (own.length < NEWS || own.every(({ name }) => said.has(name))) return false;
  if (who === 'it') return has(THERE, text) && !has(NOT_THERE, text);
  if (who === 'firm') return tense === 'past' && has(PRACTICE, predicate) && has(WRONG_WAY, text);
  if (who === 'you' || who === 'none') return false;
  if (
    who === 'people' &&
    !(
      tense === 'past' ||
      (tense === 'present' &&
        /^(?:is|are) (?:\w+ )?(?:under|short|off|ill|new|behind|stretched|overworked|down|away)\b/.test(predicate))
    )
  )
    return false;
  if (
    has(NO_ACCOUNT, subject) ||
    has(JUDGED, predicate) ||
    has(SELLS, predicate) ||
    has(IN_HAND, predicate) ||
    isPutRight(clause)
  )
    return false;
  if (tense === 'modal')
    return /^(?:can|may|might|cannot|can't|could)\b/.test(predicate) && !has(OFFERED, text) && who !== 'yours';
  if (tense === 'present' || tense === 'perfect')
    return (has(RECORDS, text) || !has(OFFERED, text)) && predicate.split(' ').length >= FEWEST;
  return predicate.split(' ').length >= FEWEST;
}
/** "Our records say you cancelled at six". */
const RECORDS =
  /\b(?:records?|systems?|logs?|notes?|tracking|file|account|scan) (?:only |also |still )?(?:shows?|says?|tells?|has|lists?|indicates?)\b/;
/** Words below which a present tense tells nothing. */
const FEWEST = 2;
/** What of ours went another way than it should. */
const WRONG_WAY =
  /\b(?:wrong|old|late|twice|without|instead|not|n't|never|before|after|again|too (?:many|few|much|little|early|late)|short|out of|by mistake|in error|mistakenly|another|other|previous|last year's|before|missed|forgot|failed|lost|mixed|confused|swapped|underestimated|misjudged|mis\w+|down|over(?:booked|sold|looked)|had|hadn't|only)\b/;

/** An account in an answer to a complaint, or null. */
export function accountIn({ norm, question }: Sentence, said: ReadonlySet<string>): Span | null {
  if (question || has(ELSEWHERE, norm)) return null;
  const found = clausesIn(norm).find((clause) => tells(clause, said));
  return found ? { from: found.from, to: found.to } : null;
}
