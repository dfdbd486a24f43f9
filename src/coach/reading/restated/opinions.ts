/** Judgements: "terrible customer service" is what the customer found, and not for the firm to repeat as its own. */
import { parse, textOf, tokensOf } from './parse.ts';
import { formsOf, GERUND } from './verbs.ts';
import { ADJECTIVES, DETERMINERS, isAdverb, isAuxiliary, isSubjectPronoun, PREPOSITIONS } from './words.ts';

/** Words of judgement that an agent can say back as they are. */
const FAIR =
  /^(?:poor|bad|slow|disappointing|frustrating|annoying|confusing|misleading|unhelpful|unprofessional|unreliable|unacceptable|difficult|complicated|uncomfortable|inconvenient|unfair|unclear|inaccurate|useless|terrible|horrible|awful|insulting|lacking|overpriced|expensive|unusable|laggy|buggy|glitchy|dirty|rude|noisy|cold|upsetting|worrying|inconsistent|dated|outdated|basic|limited|repetitive|boring|tasteless|bland|distressing|impersonal|careless|ugly|dreadful|appalling|shocking|ridiculous|painful|tedious)$/;
/** Words that an agent had better not repeat; the verdict stays. */
const HARSH =
  /^(?:worst|pathetic|disgusting|disgraceful|rubbish|garbage|lousy|shitty|crappy|atrocious|abysmal|diabolical|joke|sucks|lame|stupid|trash|fraudulent|hopeless|shambolic|terribly|worse|shameful|ridiculous)$/;
/** What is judged: a noun of service, or a thing. */
const JUDGED =
  /\b(?:customer (?:service|support|care|experience|approach)|tech(?:nical)? support|support(?: team)?|service|services|staff|experience|arrangements?|communication|quality|food|app|application|website|site|interface|ui|design|delivery|drivers?|driver|update|system|policy|product|wi-?fi|internet|network|connection|breakfast|room|rooms|hotel|game|matchmaking|servers?|call centre|call center|helpline|help desk|chat|chatbot|prices?|packaging|management|organisation|coverage|signal|reception|battery|sound|picture|video|navigation|process|set-?up|response|response time|cleanliness|maintenance|website|layout|menu|checkout|search|location|journey|trip|flight|attitude|treatment|security|offers?|rewards?|voice id|verification)\b/i;

/** Nouns of which a judgement says nothing about the matter. */
const NO_MATTER =
  /\b(?:way|ways|time|times|thing|things|idea|joke|luck|news|day|days|person|people|company|companies|guys?|feeling|reason|problem|problems|issue|issues|shame|excuse|excuses|business|lot|bit|one|review|reviews|app ever|language|start|end|for)$/i;
/** @returns "I found the service poor" or "I'm not happy with the service", or null */
export function opinionOf(clause: string): string | null {
  return moodWith(clause) ?? waste(clause) ?? fragment(clause) ?? sentence(clause) ?? treated(clause) ?? within(clause);
}

/** "A bit disappointed with the seat", "absolutely disgusted with the seat". */
function moodWith(clause: string): string | null {
  const found =
    /^(?:(?:I|we)(?:'m| am|'re| are| was| were)? )?(?:(?:a |so |very |really |just |extremely |absolutely |utterly |completely |totally |quite |beyond |more than |truly |deeply )*)(bit |little )?(disappointed|annoyed|frustrated|unhappy|upset|concerned|worried|disgusted|furious|angry|livid|fuming|appalled|outraged|not happy|not impressed|unimpressed|fed up) (with|about|by|at|in) ((?:the|your|my|our) .{2,70})$/i.exec(
      clause,
    );
  if (!found) return null;
  const [, bit = '', mood = '', by = '', what = ''] = found;
  const way = /^the way (?:I|we|my|our|your|you|they|he|she)\b/i.test(what);
  if (!way && parse(tokensOf(what))) return null;
  const heated = /^(?:disgusted|furious|angry|livid|fuming|appalled|outraged|fed up)$/i.test(mood);
  return heated
    ? `I'm not happy with ${what}`
    : `I'm ${bit ? `a ${bit}` : ''}${mood.toLowerCase()} ${by.toLowerCase()} ${what}`;
}

/** "The way I was treated is unacceptable." */
function treated(clause: string): string | null {
  const found = /\b(the way (?:I|we)(?:'ve been| have been| am| was| were| are) (?:being )?treated)\b/i.exec(clause);
  return found ? `I'm not happy with ${found[1]?.toLowerCase().replace(/\bi\b/, 'I')}` : null;
}

/** A verdict on the service in the middle of something else: "we are stuck with the worst customer service". */
function within(clause: string): string | null {
  const found =
    /(?<!\b(?:no|not|never|n't|less|without|avoid) (?:\w+ )?)\b(?:worst|terrible|horrible|awful|pathetic|poor|dreadful|appalling|shocking|useless|disgusting|shitty|crappy|rude|bad) (customer (?:service|support|care)|client services?|tech(?:nical)? support|service|support|staff|communication)\b/i.exec(
      clause,
    );
  return found ? `I'm not happy with the ${found[1]?.toLowerCase()}` : null;
}

/** "The new filter is a waste of time." */
function waste(clause: string): string | null {
  const found =
    /^((?:the|your|this|our|my) .{2,50}?) (?:is|was) (?:just |such |actually |simply |really )?a (?:complete |total |big |huge )?(waste of (?:time|money)|nuisance|disappointment|hassle|nightmare|mess|let-?down)\b/i.exec(
      clause,
    );
  if (!found || parse(tokensOf(found[1] ?? ''))) return null;
  return `I found ${found[1]?.charAt(0).toLowerCase()}${found[1]?.slice(1)} a ${found[2]?.toLowerCase()}`;
}

/** "Very poor service", "the worst customer support". */
function fragment(clause: string): string | null {
  const tokens = tokensOf(clause);
  let at = 0;
  while (
    at < tokens.length &&
    (/^(?:the|a|an|such|what|one|of|with|just|is|another|such)$/.test(tokens[at]?.low ?? '') ||
      isAdverb(tokens[at]?.low ?? ''))
  )
    at++;
  const start = at;
  while (at < tokens.length && isAdverb(tokens[at]?.low ?? '') && at === start) at++;
  const low = tokens[at]?.low ?? '';
  if (!FAIR.test(low) && !HARSH.test(low)) return null;
  let end = at + 1;
  while (
    end < tokens.length &&
    end - at < 5 &&
    !PREPOSITIONS.has(tokens[end]?.low ?? '') &&
    !/^(?:and|or|but|i|that|ever|we|by|to|is|was|when)$/.test(tokens[end]?.low ?? '') &&
    !/[,;.]$/.test(tokens[end - 1]?.text ?? '')
  )
    end++;
  if (isAuxiliary(tokens[end]?.low ?? '')) return null;
  const noun = textOf(tokens.slice(at + 1, end)).replace(/[,.;]+$/, '');
  if (
    !noun ||
    !/^[a-z][a-z' -]+$/i.test(noun) ||
    NO_MATTER.test(noun) ||
    ADJECTIVES.has(tokens[at + 1]?.low ?? '') ||
    (formsOf(tokens[at + 1]?.low ?? '') & GERUND) > 0 ||
    tokens
      .slice(at + 1, end)
      .some(({ low: word }) => isAuxiliary(word) || isAdverb(word) || DETERMINERS.has(word) || isSubjectPronoun(word))
  )
    return null;
  const thing = `the ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
  const adverb = tokens
    .slice(0, at)
    .map((token) => token.low)
    .filter((word) => /^(?:very|really|extremely|too|absolutely|completely)$/.test(word))
    .join(' ');
  return HARSH.test(low) ? `I'm not happy with ${thing}` : `I found ${thing} ${adverb ? `${adverb} ` : ''}${low}`;
}

/** "The help line is rude and no use." */
function sentence(clause: string): string | null {
  const found =
    /^((?:(?:the|your|their|this|our|my) )?(?:[\w'-]+ ){0,3}?[\w'-]+?)(?:'s| is| are| was| were| has been| have been| seems| feels) ((?:(?:just|so|very|really|extremely|too|absolutely|completely|totally|simply|quite|pretty|rather|utterly|truly|beyond|always|also|horribly|way) )*)([a-z-]+)\b(.*)$/i.exec(
      clause,
    );
  if (!found) return null;
  const [, subject = '', adverbs = '', word = '', rest = ''] = found;
  const superlative = /^the$/i.test(word) ? /^ (?:very )?(?:worst|poorest|most \w+)\b/i.test(rest) : false;
  if (!FAIR.test(word.toLowerCase()) && !HARSH.test(word.toLowerCase()) && !superlative) return null;
  if (
    !(
      JUDGED.test(subject) ||
      (/^(?:the|your|this|our) (?:[a-z]+ )?[a-z]+$/i.test(subject) && !NO_MATTER.test(subject))
    ) ||
    /^(?:it|this|that|they|he|she|you|i|we|there)\b/i.test(subject) ||
    /\b(?:and|or|but|which|when|than)\b/i.test(subject)
  )
    return null;
  if (/\bnot\b|n't/i.test(subject)) return null;
  const bareSubject = subject.replace(/^(?:their|this) /i, 'the ');
  const thing = /^(?:the|your|our|my) /i.test(bareSubject)
    ? bareSubject.charAt(0).toLowerCase() + bareSubject.slice(1)
    : `the ${bareSubject.charAt(0).toLowerCase()}${bareSubject.slice(1)}`;
  if (superlative || HARSH.test(word.toLowerCase())) return `I'm not happy with ${thing}`;
  const adverb = adverbs
    .toLowerCase()
    .split(' ')
    .filter((one) => /^(?:very|so|really|extremely|too|quite|rather|absolutely)$/.test(one))
    .join(' ');
  return `I found ${thing} ${adverb ? `${adverb} ` : ''}${word.toLowerCase()}`;
}
