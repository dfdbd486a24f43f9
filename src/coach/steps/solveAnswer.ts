/** Whether a sentence answers a plain question or request. */
import type { Sentence, Span } from '../model.ts';
import { turnOf } from '../reading/turn.ts';
import type { RuleContext } from '../rule.ts';
import { normal } from '../text/normal.ts';
import { contentStems } from '../text/stems.ts';
import { CONTACT, COURTESY } from './solveWords.ts';

const ASKS =
  /\b(?:can|could|would|will) (?:you|u|i|someone|anyone)\b|\b(?:i|we)(?: just| really| also)? (?:need|want|wanna|wanted|would like|gotta)\b|\bi'd like\b|\b(?:please|pls|kindly|looking (?:for|to)|help me|tell me|let me know|interested in|wondering)\b/;

const PRAISE = /\b(?:great|good|love|excellent|nice|cool|thank|awesome|amazing|best|happy|enjoy\w*)\b/;

/** Opens with a courtesy that says nothing of the matter. */
const COURTEOUS =
  /^(?:thanks?(?: you)?|sorry|apologies|sure|alright|fantastic|great|perfect|okay|ok)\b[^,.!]{0,40}[,.!] ?/;
const ASKING_ONLY =
  /^(?:what|which|when|where|how|who|why|do|does|did|is|are|was|were|have|has|can|could|would|will|should|may|shall|and)\b/;
/** Words of a courtesy, an apology or a first move: no answer. */
const NO_ANSWER =
  /^(?:you want|you'd like|you would like|to verify)\b|\b(?:sorry|thank|thanks|apologi\w+|understand|regret|let me|let us|moment|please hold|welcome|glad|happy to|appreciate|feedback|pleasure|we'd like|details)\b/;
const TELLS =
  /\b(?:yes|no|is|are|was|has|have|can|will|costs?|takes?|opens?|closes?|available|located|found|expires?|need to|should|you'll|it's|there's|they're|here's|recommend)\b/;

/** Characters below which nothing is an answer. */
const SHORTEST_ANSWER = 8;
/** The customer's turn ends in, or is, a question. */
const ASKED =
  /\?|^(?:@\w+ |hi,? |hello,? |hey,? )*(?:how|what|where|when|which|who)(?:'s|s)? (?:can|could|do|does|is|are|would|will|to|much|many|long|about|the)\b|^(?:@\w+ )*(?:do|does|is|are|can|could|will|when|what|where|how|which|who|has|have) (?:you|u|i|it|the|we|there|my|your|this|that|dogs|kids|any)\b|\bwhether\b/m;
/** A direct answer settles a plain question or request. */
export function answersPlainQuestion(
  sentence: Sentence,
  { reading, conversation, customerStems }: RuleContext,
): Span | null {
  if (reading.complaint) return null;
  // "I'd take the red one, when will you come?": told first, then asked.
  const told = sentence.question ? /^(.{15,}), /.exec(sentence.norm)?.[1] : sentence.norm;
  const norm = told?.replace(COURTEOUS, '') ?? '';
  const asked = normal(turnOf(conversation).customer);
  if (!(ASKS.test(asked) || ASKED.test(asked)) || (PRAISE.test(asked) && !asked.includes('?'))) return null;
  if (norm.length < SHORTEST_ANSWER || ASKING_ONLY.test(norm)) return null;
  if (COURTESY.test(norm) || CONTACT.test(norm) || NO_ANSWER.test(norm)) return null;
  const whole = { from: 0, to: sentence.norm.length };
  // The first thing said to a question is its answer; what follows has to be about it.
  if (sentence.index === 0 && ASKED.test(asked)) return whole;
  const shared = contentStems(norm).filter((one) => customerStems.has(one)).length;
  return TELLS.test(norm) && (shared > 0 || /\d|^(?:yes|no)\b/.test(norm)) ? whole : null;
}
