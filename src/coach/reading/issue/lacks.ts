/** The issue where something is wanting, waited for, charged or in the way: "the lack of heating", "the missing reply", "the charge for a seat". */
import { parse, tokensOf } from '../restated/parse.ts';
import { formsOf } from '../restated/verbs.ts';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isPlural,
  PERSON,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../restated/words.ts';
import { isNoun } from './nouns.ts';

/** What one misses one by one: no reply is a missing reply, no heating a lack of it. */
const ONE =
  /^(?:reply|response|answer|call ?back|refund|confirmation|delivery|update|email|e-mail|parcel|package|order|letter|invoice|receipt|apology|explanation)$/;

/** What there is some of, and no one. */
const MASS =
  /^(?:internet|signal|power|water|heating|gas|electricity|wi-?fi|broadband|service|sound|support|help|communication|information|info|network|coverage|reception|access|contact|progress|action|space|parking|food|conditioning|tracking|data|light|lighting|transparency|choice|privacy|security|warning|notice|hot|heat|feedback|news|apology|ventilation|insulation|packaging|milk|bread|soap|toilet paper|paper|staff|care|money|change|room|air)$/;
/** "You've had no heating since Monday" → "the lack of heating". */
export function lacking(clause: string): string | null {
  const found =
    /^(?:you(?:'ve| have)? (?:still |now |again |already )?(?:had|have|got|received)|there (?:is|are|was|were)(?: still| now| simply)?|you(?: are|'ve been|'re)(?: still)?(?= without)) (?:no|zero|without(?: any)?) (.+)$/i.exec(
      clause,
    );
  const noun = nounOf(found?.[1] ?? '');
  const last = noun?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!noun || /^(?:one|way|idea|problem|issue|reason|point|choice|match)s?$/.test(last)) return null;
  if (ONE.test(last)) return `the missing ${noun}`;
  return `the lack of ${MASS.test(last) || isPlural(last) ? '' : /^[aeiou]/i.test(noun) ? 'an ' : 'a '}${noun}`;
}

/** "You're not getting notifications" → "the missing notifications"; "nobody called back" → "the missing call back". */
export function missed(clause: string): string | null {
  const silent =
    /^(?:no one|nobody)(?: else)? (?:will |has |is |ever |even |bothers to |bothered to )*(get|got|gets|getting|called|rung|calls|replied|replies|reply|answers|answered|answering|responds|responded|respond|phoned)\b/i.exec(
      clause,
    );
  if (silent) return /^(?:call|rung|phoned)/i.test(silent[1] ?? '') ? 'the missing call back' : 'the missing reply';
  const found =
    /^you(?:'re| are|'ve| have)? (?:still |also |only )*(?:(?:not|never) (?:even )?(?:getting|receiving|received|had|got|seen)|(?:haven't|hadn't|didn't|don't|never|have yet to|have still not|have not|did not|do not)(?: even| yet| ever)* (?:received?|get|got|gotten|had)) (.+)$/i.exec(
      clause,
    );
  const noun = nounOf(found?.[1] ?? '');
  return noun && !/\b(?:penny|pennies|cent|dime|word|thing|peep)$/.test(noun) ? `the missing ${noun}` : null;
}

/** The bare noun at the start of "any e-mail notifications about comments"; null where it is not plain. */
function nounOf(text: string): string | null {
  const noun: string[] = [];
  for (const { low, text: word } of tokensOf(text.replace(/^(?:any|the|your|our|a|an|one|single) /i, ''))) {
    if (
      PREPOSITIONS.has(low) ||
      SUBORDINATORS.has(low) ||
      isAdverb(low) ||
      isAuxiliary(low) ||
      DETERMINERS.has(low) ||
      /^(?:and|or|to|yet|back|whatsoever|left|one|anything|nothing)$/.test(low)
    )
      break;
    noun.push(word.replace(/[.,;]+$/, ''));
    if (/[.,;]$/.test(word)) break;
  }
  const last = noun.at(-1)?.toLowerCase() ?? '';
  return noun.length > 0 &&
    noun.length <= 3 &&
    isNoun(last) &&
    !PERSON.test(last) &&
    noun.every((word) => /^[\p{L}-]+$/u.test(word))
    ? noun.join(' ')
    : null;
}

/** "You missed your connection because of us" → "the missed connection". */
export function missedBy(clause: string): string | null {
  const found =
    /^you(?:'ve| have| had| both)? missed (?:your|the|our|an?) ((?:[a-z]+ )?(?:flight|train|connection|bus|appointment|exam|interview|meeting|ferry|start|delivery|slot))\b/i.exec(
      clause,
    )?.[1];
  return found ? `the missed ${found}` : null;
}

/** "There's a hole in the sleeve" → "the hole in the sleeve"; "you keep getting an error" → "the error". */
export function present(clause: string): string | null {
  const error =
    /^you (?:(?:keep|kept|are|were|still|always|only) )?(?:getting|get|got|receive|receiving|seeing|see) (?:an?|the|this) ((?:[a-z]+ )?error(?: code| message)?)\b/i.exec(
      clause,
    );
  if (error) return `the ${error[1]?.toLowerCase()}`;
  const many =
    /^you(?:'re| are|'ve been| have been| keep| kept)? (?:still )?(?:facing|having|experiencing|getting|seeing) (?:a lot of |lots of |constant |many |multiple |frequent |regular |repeated )((?:[a-z-]+ )?[a-z-]+s)$/i.exec(
      clause,
    );
  if (many && isNoun(many[1]?.split(' ').at(-1) ?? '')) return `the ${many[1]}`;
  const there =
    /^there(?:'s| is| are| was| were| has been| have been) (?:still |also )?(?:(?:too many|too much|a lot of|lots of|several|some|an?|\d+|two|three) )?((?:[a-z-]+ ){0,2}?[a-z-]+)( (?:in|on|at|with|of|under|between|inside) (?:the|your|our|a|\d+) .+)$/i.exec(
      clause,
    );
  const words = there?.[1]?.toLowerCase().split(' ') ?? [];
  if (!there || !isNoun(words.at(-1) ?? '') || /^(?:no|nothing|more|something|one)$/.test(words[0] ?? '')) return null;
  if (words.slice(0, -1).some((word) => DETERMINERS.has(word) || isAdverb(word) || formsOf(word) > 0)) return null;
  return `the ${words.join(' ')}${there[2]?.replace(/ (?:which|that|who|caused|causing) .*$/, '')}`;
}

/** "You're still waiting for your card" → "the wait for your card". */
export function awaited(clause: string): string | null {
  const found =
    /^you(?:'re| are|'ve been| have been) (?:still )?waiting (?:(?:\d+|\w+) (?:days|weeks|months|hours) )?(?:for|on) ((?:your|our|the|a|an) [^,]+)$/i.exec(
      clause,
    );
  return found && !/\d/.test(found[1] ?? '') && !parse(tokensOf(found[1] ?? '')) ? `the wait for ${found[1]}` : null;
}

/** "You were charged for a seat" → "the charge for a seat". */
export function charged(clause: string): string | null {
  const found =
    /^(?:you(?:'re| are|'ve| have| were| got)?(?: still| being| been| just| again)* (?:charged|billed)|we(?:'re| are| keep| have|'ve)?(?: still| just)* (?:charge|charged|charging|bill|billed) you)\b(.*)$/i.exec(
      clause,
    );
  if (!found) return null;
  const what = /\bfor ((?:a|an|the|your|our|data|delivery) .*)$/i.exec(found[1] ?? '')?.[1];
  return what && !parse(tokensOf(what)) ? `the charge for ${what}` : 'the charge';
}
