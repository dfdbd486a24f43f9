/** Statements in questions: "why can't I log in?" says that the customer can't log in. */
import { parse, textOf, type Token, tokensOf } from './parse.ts';
import { OPENING } from './openings.ts';
import { BASE, formsOf, GERUND, PARTICIPLE, pastOf, thirdOf } from './verbs.ts';
import { ADJECTIVES, DETERMINERS, isAdverb, isAuxiliary, isPlural, isSubjectPronoun, PREPOSITIONS } from './words.ts';

const WHY =
  /^(?:(?:so |and |but )?(?:any (?:reason|idea)s?(?: as to)? why|(?:please |can (?:you|someone|anyone) |could (?:you|someone) |would you )*(?:tell me|explain(?: to me)?|let me know|advise(?: me)?)(?: as to)? why|I (?:do not|don't|can't|cannot) (?:understand|know|see|get|believe)(?: as to)? why|(?:I|we)(?: (?:would|should)|'d) (?:just |really )?like to (?:know|understand|hear) why|(?:I|we) (?:just )?(?:want|need|demand|deserve) to (?:know|understand) why|(?:wondering|no idea|not sure|unclear|curious(?: as to)?) why|I(?:'m| am) (?:wondering|not sure|asking) why|why(?: the hell| the heck| on earth)?|how come|how is it(?: possible)? that)) /i;

/** "How can you charge me twice?" says that they do. */
const HOW_CAN_YOU =
  /^(?:and |so |but )?how (can|could|do|did|are|dare) you (?:guys |people )?(?:going to |even |just |possibly |still )*(charge|overcharge|cancel|lose|deliver|send|close|block|refuse|delete|change|ignore|bill|deduct|sell|deny|remove|suspend|raise)((?: twice)? (?:me|my|us|our)\b.{0,80})$/i;

/** "Why can't I log in?" says that the customer can't log in. */
export function whyOf(clause: string): string | null {
  const how = HOW_CAN_YOU.exec(clause);
  if (how)
    return `you ${/did/i.test(how[1] ?? '') ? pastOf(how[2]?.toLowerCase() ?? '') : how[2]?.toLowerCase()}${(how[3] ?? '').replace(/ (?:when|if|and|but) .*$/, '')}`;
  const found = WHY.exec(clause);
  if (!found) return null;
  const rest = clause.slice(found[0].length).replace(/ if .*$/i, '');
  if (
    /^(?:bother|not|should|would|don't you|do I (?:even )?(?:bother|pay)|are you|do you (?:even|not|hate|guys hate)|I am|I even)\b/i.test(
      rest,
    )
  )
    return null;
  return uninverted(rest) ?? (parse(tokensOf(rest)) || OPENING.test(rest) ? rest : null);
}

/** "can't I open it" → "I can't open it"; "does my app crash" → "my app crashes"; null where no verb stands first. */
export function uninverted(text: string): string | null {
  const tokens = tokensOf(text);
  const aux = tokens[0]?.low ?? '';
  if (!isAuxiliary(aux)) return null;
  let not = aux.endsWith("n't") || aux === 'cannot';
  const end = subjectEnd(tokens, 1);
  if (end === null || end >= tokens.length) return null;
  const subject = textOf(tokens.slice(1, end));
  let rest = tokens.slice(end);
  let verb = tokens[0]?.text.toLowerCase() ?? '';
  if (rest[0]?.low === 'not') {
    not = true;
    rest = rest.slice(1);
    verb = verb === 'can' ? "can't" : verb === 'will' ? "won't" : verb === 'am' ? 'am not' : `${verb}n't`;
  }
  if (/^(?:do|does|did)$/.test(verb) && !not) {
    let at = 0;
    while (at < rest.length && isAdverb(rest[at]?.low ?? '')) at++;
    const main = rest[at]?.low ?? '';
    if (!(formsOf(main) & BASE)) return null;
    const changed = verb === 'do' ? main : verb === 'does' ? thirdOf(main) : pastOf(main);
    const tail = textOf(rest.slice(at + 1));
    return [subject, textOf(rest.slice(0, at)), changed, tail].filter(Boolean).join(' ');
  }
  return `${subject} ${verb} ${textOf(rest)}`;
}

/** Where the subject of an inverted clause ends: before its adjective, adverb, participle, verb or preposition. */
function subjectEnd(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from]?.low ?? '';
  if (
    /^(?:i|we|you|he|she|it|they|there|this|that)$/.test(first) &&
    ((isSubjectPronoun(first) && !/^(?:this|that)$/.test(first)) ||
      formsOf(tokens[from + 1]?.low ?? '') > 0 ||
      ADJECTIVES.has(tokens[from + 1]?.low ?? ''))
  )
    return from + (tokens[from + 1]?.low === 'guys' || tokens[from + 1]?.low === 'people' ? 2 : 1);
  let at = from;
  if (DETERMINERS.has(first)) at++;
  let nouns = 0;
  for (; at < tokens.length && at - from < 7; at++) {
    const low = tokens[at]?.low ?? '';
    // "The burst pipe": behind an article a participle stands for the noun.
    const verbal = DETERMINERS.has(tokens[at - 1]?.low ?? '') ? 0 : formsOf(low);
    if (
      nouns > 0 &&
      (ADJECTIVES.has(low) ||
        isAdverb(low) ||
        (PREPOSITIONS.has(low) && !/^(?:of|on|with|for|from)$/.test(low)) ||
        low === 'no' ||
        /^\d/.test(low) ||
        (/^(?:a|the)$/.test(low) && !PREPOSITIONS.has(tokens[at - 1]?.low ?? '')) ||
        verbal & (PARTICIPLE | GERUND) ||
        (verbal & BASE && isPlural(tokens[at - 1]?.low ?? '')) ||
        (verbal & BASE && !isNounish(low)))
    )
      return at;
    if (isAuxiliary(low) || isSubjectPronoun(low)) return null;
    if (!ADJECTIVES.has(low) && !PREPOSITIONS.has(low) && !DETERMINERS.has(low)) nouns++;
  }
  return null;
}
const isNounish = (low: string) =>
  /^(?:account|app|phone|card|order|app|service|delivery|booking|payment|transfer|refund|bill|charge|update|mail|email|page|screen|network|sound|play|stream|game|load|ticket|flight|deposit|transaction|purchase|plan)$/.test(
    low,
  );

/** "What's wrong with your site?" */
export function somethingWrong(clause: string): string | null {
  const found =
    /^(?:(?:so|and|but) )?what(?:'s| is| was| has)? (?:the hell |the heck )?(wrong|going wrong|gone wrong|happen|up|the (?:problem|issue|matter)) (?:with|to) ((?:my|our|your|the|this) .{2,60})$/i.exec(
      clause,
    );
  if (!found) return null;
  const [, , thing = ''] = found;
  return parse(tokensOf(thing)) ? null : `something is wrong with ${thing}`;
}
