/** The customer's problem in one clause, turned to the second person, ready after "I can see that …". Never a wrong one: in doubt, none. */
import type { Sentence } from '../model.ts';
import { flipPairs, flipPerson, speaksInFirstPerson } from '../text/person.ts';

const FAILS =
  /\b(?:late|delay\w*|miss(?:ed|ing)|lost|broken?|crack\w*|damag\w*|faulty|defect\w*|wrong|incorrect|crash\w*|freez\w*|froze|stuck|slow|down|charg\w*|overcharg\w*|cancell?ed|declin\w*|reject\w*|refus\w*|block\w*|locked|suspend\w*|hacked|leak\w*|dirty|cold|rude|ignored|wait(?:ed|ing)|on hold|unable|error\w*|fail\w*|issues?|problems?|trouble|still|never|not|n't|cannot|cant|wont|doesnt|didnt|hasnt|havent|isnt|wasnt|no (?:reply|response|answer|one|signal|internet|service|refund|hot water|water)|nobody|stopped|disconnect\w*|dropped|smell\w*|noisy|poor|terrible|expired|overdue|torn|smashed|dented|scratched)\b|n't\b/;
/** Who or what the clause may begin with. */
const SUBJECT =
  /\b(?:i|i've|ive|i'm|im|i'd|we|we've|we're|my|our|the|your|you|you've|nobody|no one|it|it's|this|that|there(?:'s| is| was| are| were| has| have)|they|he|she|someone|your)\b/;
/** Clauses with these words are left alone: abuse, threats, sarcasm, talk about the talk. */
const UNFIT =
  /\b(?:fuck\w*|shit\w*|bullshit|crap\w*|damn\w*|hell|bloody|wtf|ffs|lol|smh|idiots?|stupid|morons?|liars?|thie(?:f|ves)|crooks|scam\w*|joke|pathetic|disgrac\w*|disgust\w*|garbage|trash|rubbish|sucks?|worst|lawyer|sue|court|legal|police|ombudsman|report you|never again|boycott|thanks?|thank you|please|hello|hi|hey|wonder\w*|guess|hope|wish|suppose|maybe|perhaps|if|unless|should|would|could|might|let me|tell me|imagine|congrat\w*|great job|well done|bravo|kidding|joking|seriously|wow|omg|useless|incompeten\w*|hate|love|recommend|advise|beware|avoid|don't (?:buy|download|use|bother|waste|stay|trust)|stars?|review|want|demand|deserve|going to|gonna|will|'ll|think|feel|believe|know|sure|same (?:thing|issue|problem|here)|above|below|following|yes|no,|ok|okay)\b|@|#\w|https?:|\[|\{|[<>]/;
/** A verb, or the clause is a heap of words. */
const VERB =
  /\b(?:is|are|was|were|am|has|have|had|be|been|do|does|did|can|can't|cannot|won't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|couldn't|cant|wont|isnt|wasnt|hasnt|havent|dont|doesnt|didnt|got|get|gets|keeps?|kept|came|comes|went|goes|arriv\w+|receiv\w+|charg\w+|ordered|paid|bought|booked|waited|called|stopped|fail\w*|crash\w*|freez\w*|froze|broke|lost|cancell?ed|took|told|says|said|sent|left|refus\w+|declin\w+|show\w*|work\w*|load\w*|drops?|disconnects?|needs?|shipped|delivered|removed|closed|locked|blocked|missed|'s|'re|'ve|'m)\b/;
/** A clause ends where another begins. */
const CLAUSE_END =
  /(?:[;:]|\s[-–—]\s|\.{2,}|,? (?:but|so|because|although|though|while|whereas|which|who|yet|despite|even though|plus|then)\b|,? and (?=(?:i|we|you|they|he|she|it|now|then|my|your|nobody|no one|the)\b)|,(?=\s(?:i|we|you|they|it|my|your|this|that|there|nobody|no one|now)\b)|[()])/;
const LEAD =
  /^(?:(?:and|but|so|also|well|ok|okay|now|then|anyway|however|basically|actually|again|yet again|once again|unfortunately|sadly|honestly|apparently|seriously|hi|hello|hey|dear \w+|guys|team|look|listen|yes|yeah|no|oh|ugh|update|first(?:ly)?|second(?:ly)?|finally|because|since|just|it seems(?: that| like)?|it looks like|seems like|looks like|i see that|i noticed (?:that)?|i just noticed(?: that)?|the (?:problem|issue) is(?: that)?|my (?:problem|issue|complaint) is(?: that)?|i(?:'m| am) (?:writing|contacting you|messaging)(?: to (?:say|complain|tell you))?(?: that| because)?|just (?:to )?(?:say|let you know)(?: that)?)[,:]?\s+)+/;
/** Words that end a clause badly. */
const DANGLING =
  /(?:\s(?:and|or|but|so|that|which|who|the|a|an|my|your|our|to|for|of|with|by|in|on|at|from|as|is|are|was|were|because|when|while|still|again now|i|we|than|if|about|into|it's|very|really|just))+$/;
const FEWEST_WORDS = 3;
const MOST_WORDS = 20;

/** @param sentences the customer's, in order */
export function restatedOf(sentences: readonly Sentence[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.question && !/\bwhy\b/.test(sentence.norm)) continue;
    for (const clause of clausesOf(sentence)) {
      const score = rate(clause.norm, at);
      if (score <= 0 || (best && score <= best.score)) continue;
      const text = turn(clause.text);
      if (text) best = { text, score };
    }
  }
  return best?.text ?? null;
}

function clausesOf(sentence: Sentence): { text: string; norm: string }[] {
  const found: { text: string; norm: string }[] = [];
  let from = 0;
  while (from < sentence.norm.length) {
    const rest = sentence.norm.slice(from);
    const cut = CLAUSE_END.exec(rest);
    const to = cut ? from + cut.index : sentence.norm.length;
    let start = from;
    const lead = LEAD.exec(
      sentence.norm
        .slice(start, to)
        .replace(/^\s+/, (space) => ' '.repeat(space.length))
        .trimStart(),
    );
    start += sentence.norm.slice(start, to).length - sentence.norm.slice(start, to).trimStart().length;
    if (lead) start += lead[0].length;
    const text = sentence.text.slice(start, to);
    if (text.trim()) found.push({ text: text.trim(), norm: sentence.norm.slice(start, to).trim() });
    if (!cut) break;
    from = to + Math.max(1, cut[0].length);
  }
  return found;
}

/** How well a clause tells the problem; 0 and below: it does not. */
function rate(norm: string, at: number): number {
  const words = norm.split(/\s+/);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 0;
  if (!FAILS.test(norm) || UNFIT.test(norm) || !VERB.test(norm)) return 0;
  const subject = SUBJECT.exec(norm);
  if (!subject || subject.index > 0) return 0;
  // "It", "this" and "they" need a sentence before them to be understood.
  const vague = /^(?:it|it's|this|that|they|he|she|there)\b/.test(norm) ? 1.5 : 0;
  const concrete =
    /\b(?:order|parcel|package|delivery|account|card|charg\w+|paid|refund|flight|booking|app|internet|phone|bag|room|password|log ?in|payment|money|bill|update|arriv\w+|receiv\w+|cancel\w+|broken|cracked|damaged|missing|late)\b/g;
  return 3 + Math.min(2, norm.match(concrete)?.length ?? 0) - vague - at * 0.25 - (words.length > 14 ? 0.7 : 0);
}

/** Flips a clause and makes it fit after "I can see that"; null where it would not read as a sentence. */
function turn(clause: string): string | null {
  const bare = clause
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/\s*[.!?,;…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[A-Z]{2,}\s[A-Z]{3,}/.test(bare)) return null;
  const words = flipPerson(flipPairs(bare).split(' '));
  let text = words.join(' ').replace(/YOU_AND_YOUR (\w+)/g, 'you and your $1');
  text = spell(text).replace(DANGLING, '');
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (
    /^[A-Z]/.test(first) &&
    /^(?:You|We|Your|Our|The|My|It|It's|This|That|There|They|He|She|Nobody|No|Someone|Us|You're|You've|We're|We've|There's|You'd)$/.test(
      first,
    )
  )
    text = text[0]?.toLowerCase() + text.slice(1);
  if (/\b(?:we|our|us)\b/i.test(text) && /\b(?:you|your)\b.*\b(?:we)\b.*\b(?:you|your)\b.*\bwe\b/i.test(text))
    return null;
  if (speaksInFirstPerson(text) || text.split(' ').length < FEWEST_WORDS) return null;
  if (/\b(?:we|you) (?:is|am|was|has)\b/i.test(text)) return null;
  return text;
}

const SPELLING: readonly [RegExp, string][] = [
  [/\bcant\b/gi, "can't"],
  [/\bwont\b/gi, "won't"],
  [/\bdont\b/gi, "don't"],
  [/\bdoesnt\b/gi, "doesn't"],
  [/\bdidnt\b/gi, "didn't"],
  [/\bhasnt\b/gi, "hasn't"],
  [/\bhavent\b/gi, "haven't"],
  [/\bisnt\b/gi, "isn't"],
  [/\bwasnt\b/gi, "wasn't"],
  [/\bcouldnt\b/gi, "couldn't"],
  [/’/g, "'"],
];
const spell = (text: string): string => SPELLING.reduce((done, [wrong, right]) => done.replace(wrong, right), text);
