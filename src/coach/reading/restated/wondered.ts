/** What the customer wants to know: "where is my card?" says that they would like to know where it is. */
import { THING } from '../things.ts';
import { uninverted } from './asked.ts';
import { parse, tokensOf } from './parse.ts';
import { BASE, formsOf } from './verbs.ts';

/** Questions that want no answer, or ask for something else than a fact. */
const RHETORIC =
  /\b(?:help|logic|sense|respect|humanity|justice|proof|serious\w*|joke|hell|heck|on earth|even|ever|shame|supposed|meant|the only|look like|have to|really|bother|care|expect|expected|trust|anyone else|the point|problem|issue)\b/i;
const LEAD =
  /^(?:(?:so|and|but|also|then|ok|please|kindly|hi|hello) )*(?:(?:(?:can|could|would|will) (?:you|someone|anyone)(?: guys)?(?: please)? |please )?(?:tell (?:me|us)|let (?:me|us) know|advise(?: me)?|confirm|explain(?: to me)?)|(?:I|we) (?:just |only |also |still )?(?:want|need|wanted|would like) to know|(?:I|we)(?:'d| would) (?:just )?like to know|(?:I|we)(?:'m| am| was|'re| are)? ?(?:just )?wondering|I wonder) /i;
const OPENS = /^(?:(?:so|and|but|also|then|ok|please) )*/i;
/** Whether a text speaks of the customer's own case. */
const theirs = (text: string) => /\b(?:my|our|I|we)\b/.test(text) || THING.test(text.toLowerCase());

/** @returns "I'd like to know when my card will arrive", or null where the clause asks nothing of their own case */
export function wonderedOf(clause: string, question: boolean): string | null {
  if (RHETORIC.test(clause)) return null;
  const news = newsOf(clause);
  if (news) return news;
  const lead = LEAD.exec(clause);
  const known = lead ? told(clause.slice(lead[0].length)) : asked(clause.replace(OPENS, ''), question);
  return known && theirs(known) ? `I'd like to know ${known}` : null;
}

/** "Any news on my claim?" */
function newsOf(clause: string): string | null {
  const found =
    /^(?:(?:so|and|hi|hello|please|is there|are there|do you have|have you|have you got|got|still|can I have|can I get|could I have) )*any (?:further )?(news|updates?|progress|information|info)(?: yet)? (?:on|about|regarding|of|for|with) ((?:my|our|the) .{2,50})$/i.exec(
      clause,
    );
  if (!found || parse(tokensOf(found[2] ?? ''))) return null;
  const what = found[1]?.toLowerCase() ?? '';
  return `I'd like ${/^update/.test(what) ? 'an update' : /^progress/.test(what) ? 'to know about the progress' : 'news'} ${what === 'progress' ? 'of' : 'about'} ${found[2]}`;
}

/** "… when my order will come", "… how to log in": the order of words is that of a statement. */
function told(rest: string): string | null {
  const found = /^(where|when|how long|how much|how many \w+|how|what|who|which|if|whether)\b (.{3,90})$/i.exec(rest);
  if (!found) return null;
  const [, asks = '', what = ''] = found;
  const word = /^if$/i.test(asks) ? 'whether' : asks.toLowerCase();
  if (/^to [a-z]/i.test(what) && /^how$/i.test(asks))
    return formsOf(tokensOf(what)[1]?.low ?? '') & BASE ? `how ${what}` : null;
  if (parse(tokensOf(what))) return `${word} ${what}`;
  const turned = asked(rest, true);
  return turned && !turned.startsWith('whether') ? turned : null;
}

/** A question as it is asked: "when will my order come", "how do I log in". */
function asked(text: string, question: boolean): string | null {
  const where = /^where(?:'s|(?: the)? (is|are|was)) ((?:my|our|the) (?:[\w'-]+ ?){1,7})$/i.exec(
    text.replace(/^(where(?:'s| is| are)) (physical|debit|new|credit) (?=\w)/i, '$1 my $2 '),
  );
  if (where)
    return parse(tokensOf(where[2] ?? '')) ? null : `where ${where[2]?.trim()} ${where[1]?.toLowerCase() ?? 'is'}`;
  const happened = /^what(?:'s| is| has| was)? (happened|happening|going on) (to|with) ((?:my|our|the) .{2,50})$/i.exec(
    text,
  );
  if (happened && !parse(tokensOf(happened[3] ?? '')))
    return `what ${/ed$/i.test(happened[1] ?? '') ? happened[1]?.toLowerCase() : `is ${happened[1]?.toLowerCase()}`} ${happened[2]?.toLowerCase()} ${happened[3]}`;
  const status = /^what(?:'s| is) (the (?:status|progress|state) of (?:my|our|the) .{2,40})$/i.exec(text);
  if (status) return status[1] ?? null;
  const how = /^how (?:do|can|could|should|would) (?:I|we) ([a-z]+ .{3,80})$/i.exec(text);
  if (how) return formsOf(tokensOf(how[1] ?? '')[0]?.low ?? '') & BASE ? `how to ${how[1]}` : null;
  const open =
    /^(when|how (?:much )?long(?:er)?|how much|who|which \w+)(?:'s)? ((?:is|are|was|will|can|do|does|did|has|have|should)\b .{5,80})$/i.exec(
      text.replace(/^when's /i, 'when is '),
    );
  if (open && /^who/i.test(open[1] ?? '') && !/^(?:do|does|did|can|will|should) (?:I|we)\b/i.test(open[2] ?? ''))
    return `who ${open[2]}`;
  if (open) {
    const plain = uninverted(open[2] ?? '');
    return plain && !/^(?:you|it|they|this|that|someone|anyone|there)\b/i.test(plain)
      ? `${open[1]?.toLowerCase()} ${plain}`
      : null;
  }
  if (!question || !/^(?:is|are|was|were|will|has|have|did|does|do|can|could) (?:my|our|I|we)\b/i.test(text))
    return null;
  const plain = uninverted(text);
  return plain && !/\b(?:get|have|speak|talk)\b/i.test(plain) ? `whether ${plain}` : null;
}
