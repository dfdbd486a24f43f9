/** What the customer asks for, as a statement: help, a repair, a refund. */
import { parse, tokensOf } from './parse.ts';
import type { Thing } from '../things.ts';
import { BASE, baseOf, FIRM_ACTS, formsOf, GERUND } from './verbs.ts';
import { DETERMINERS } from './words.ts';

/** "Can you help me with …" */
export function helpOf(clause: string): string | null {
  const found =
    /^(?:(?:hi|hello|please|kindly|so|was wondering if|I was wondering if|wondering if|is there any way|if|I hope|hope) )*(?:can|could|would|will|may)?,? ?(?:you|anyone|someone|somebody|u)?(?: guys)?(?: can| could| please)*(?: please)? ?help (?:me|us)(?: out)? (?:to |in |with )?(.{4,90})$/i.exec(
      clause,
    ) ?? /^(?:I |we )?(?:really |just |also )?need(?: some)? help (?:to |in |with )?(.{4,90})$/i.exec(clause);
  if (!found) return null;
  const rest = (found[1] ?? '')
    .replace(/ (?:please|as fast as|asap|as soon as)\b.*$/i, '')
    .replace(/\s(?:I|we|but|because|it)\b(?!'d).*$/, '');
  const tokens = tokensOf(rest);
  const first = tokens[0]?.low ?? '';
  if (formsOf(first) & GERUND) return `I need help ${rest}`;
  if (
    formsOf(first) & BASE &&
    !/\b(?:this|it|that|please|out)\b/i.test(rest) &&
    tokens.length > 1 &&
    !DETERMINERS.has(first)
  )
    return `I need help to ${rest}`;
  if (/^(?:my|our|the|your|an?|some)$/.test(first) && tokens.length > 1) return `I need help with ${rest}`;
  return null;
}

/** A wish, or a request that tells what is lacking. */
export function wishOf(clause: string, thing: Thing | null): string | null {
  const text = clause
    .replace(/^(?:please|kindly|also|just)\s+/i, '')
    .replace(/\s{1,9}(?:please|asap|thanks|thank you)$/i, '');
  const fix =
    /^(?:you |guys |they |really |still |needs? to |need to |have to |must |someone |can you |could you |please |just )*fix (?:up )?((?:my|our|your|the) .{3,50})$/i.exec(
      text,
    );
  if (fix && !/\b(?:stuff|things?|act|mess|everything)\b/i.test(fix[1] ?? ''))
    return `${(fix[1] ?? '').replace(/ (?:please|now|asap|already|soon)$/i, '')} needs fixing`;
  const stop =
    /^(?:you |guys |now |just |also |can you |could you |would you )*(?:need to |must |have to )?stop ([a-z]+ing)\b(.{0,80})$/i.exec(
      text,
    );
  if (stop) {
    const doing = stop[1]?.toLowerCase() ?? '';
    const whose =
      FIRM_ACTS.has(baseOf(doing) ?? '') ||
      /^(?:call|ring|phone|text|e-?mail|contact|write|message|spam|ask|use|play|show|visit)/.test(doing)
        ? 'you'
        : (thing?.phrase ?? 'it');
    return formsOf(doing) & GERUND ? `I'd like ${whose} to stop ${doing}${stop[2]}` : null;
  }
  const purpose =
    /^(?:I|we) (?:just |only |simply |really |still )*(?:want|wanted|need|needed) (to ((?!be\b|know|say|speak|talk|see|tell|thank|give|make|point|complain|mention|understand|cry|scream|throw|believe|hear|live)[a-z]+) .{4,70})$/i.exec(
      text,
    );
  if (purpose && formsOf(purpose[2]?.toLowerCase() ?? '') & BASE) return `I want ${purpose[1]}`;
  const nice =
    /^(?:it would|it'd|would) be (?:very |really |so )?(?:nice|great|good|better|helpful|useful|cool|lovely|appreciated) (to (?:be able to |have |see |get ).{4,80})$/i.exec(
      text,
    );
  if (nice) return `I'd like ${nice[1]}`;
  const like = /^(?:I|we)(?:'d| would) (?:really |just )?like (to .{4,90}|(?:a|an|the|my|some) .{3,80})$/i.exec(text);
  if (like) return `I'd like ${like[1]}`;
  const want =
    /^(?:(?:I|we) )?(?:just |really |still |only )?(want|need|demand) ((?:my|our|a|an|the|some|another|full) (?:\w+ )?(?:refund|money|cash|deposit|replacement|answer|reply|explanation|solution|callback|call|delivery|order|parcel|new|invoice|receipt|help|compensation)\b.{0,40})$/i.exec(
      text,
    );
  if (want && !parse(tokensOf(want[2] ?? ''))) return `I ${want[1]?.toLowerCase()} ${want[2]}`;
  const all = /^all (?:I|we) (?:want|need|wanted|needed|ask)(?: for)? is .{4,60}$/i.exec(text);
  if (all) return text;
  const more =
    /^(?:(?:it|the app|you|this app|also|still|just|really) )*needs? (more|better|some|an? (?:better|new|proper)) ([a-z][\w' -]{2,40})$/i.exec(
      text,
    );
  if (more && !parse(tokensOf(more[2] ?? ''))) return `I'd like to see ${more[1]} ${more[2]}`;
  const get =
    /^(?:when |so |and )?(?:can|could|may|will) (?:I|we) (?:please )?(get|have) ((?:my|the|a|an|some) .{3,70})$/i.exec(
      text,
    );
  if (get) return `I'd like to ${get[1]?.toLowerCase()} ${get[2]}`;
  const speak =
    /^(?:who|where) (?:can|do|should|could) I (speak|talk|complain|write|report) (?:to )?about (.{4,80})$/i.exec(text);
  if (speak) return `I need to speak to someone about ${speak[2]}`;
  const appreciate =
    /^(?:I|we)(?:'d| would) (?:really )?(?:appreciate|like) (?:it )?if you (?:(wouldn't|would not|didn't|don't)|(?:would|could|can)) ([a-z]+ .{3,80})$/i.exec(
      text,
    );
  if (appreciate) return `I'd like you ${appreciate[1] ? 'not ' : ''}to ${appreciate[2]}`;
  const give =
    /^(?:give (?:me|us)|return|refund(?: me)?) (?:back )?((?:my|our) (?:\w+ ){0,2}(?:money|refund|cash|deposit|order|fare|payment|(?:[£$€]\d+|\d+ (?:quid|pounds|euros?|dollars|bucks|rupees))))(?: back)?(?: now| please| asap)?$/i.exec(
      text,
    );
  if (give) return `I want ${give[1]}${/money|cash|deposit|payment|fare|\d/i.test(give[1] ?? '') ? ' back' : ''}`;
  return null;
}
