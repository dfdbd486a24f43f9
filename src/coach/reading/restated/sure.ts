/** Whether a statement itself tells what went wrong. What was planned, paid for, denied or only quoted stands around a failure and is not the failure. */
import { compiled, has } from '../../text/gate.ts';

/** Words that tell of a failure whatever stands around them. */
const HARD =
  /\b(?:late|delay\w*|missed|missing|lost|broken?|broke|crack\w*|damag\w*|mistakes?|faulty|defect\w*|wrong\w*|incorrect\w*|crash\w*|freez\w*|froze\w*|stuck|slow\w*|charged|billed|overcharg\w*|cancell?ed|declin\w*|reject\w*|refus\w*|block\w*|locked|suspend\w*|hacked|stolen|leak\w*|dirty|rude\w*|ignor\w*|wait(?:ed|ing)|on hold|unable|errors?|fail\w*|issues?|problems?|trouble|stopp?(?:ed|s)|disconnect\w*|dropp?(?:ed|ing|s)|expired|torn|smash\w*|dent\w*|scratch\w*|double|keeps?|gone|deleted|disappear\w*|vanish\w*|timed out|glitch\w*|drain\w*|dead|died|offline|useless|unusable|empty|fell|ruin\w*|hurt|burn\w*|duplicate|twice|instead|cannot|yet|still|nobody|no one|nothing|never (?:got|came|arrived|received|heard|turned up|showed up|worked|called|replied|answered)|fake|(?:someone|somebody) else's|another [a-z]+'s|horrible|third time|second time|too [a-z]+)\b|n't\b|\bnot\b/i;

/** Trouble that is said not to have been, or that never was the customer's. */
const DENIED =
  /\b(?:(?:there|it) (?:is|was|were|are|has been|wasn't|isn't)|had|have|got|with) (?:no|not any|never any|any) (?:real )?(?:delays?|problems?|issues?|trouble|damage|faults?|complaints?|claims?)\b|\b(?:no|not) (?:longer )?(?:a )?(?:problem|issue)$|^(?:I|we)(?:'ve| have|'d| had)? never (?:once )?(?!got\b|received\b|heard\b|been (?:able|told|given|paid|sent|offered|called|contacted|charged)\b|had (?:an?|any|my|the) (?:reply|response|answer|call|refund|money)\b|managed\b|seen (?:my|the|a)\b)|\bis(?:n't| not) (?:quite )?(?:the|a) (?:word|term|phrase|half of it|point)\b|\b(?:and|but) (?:I|we)(?:'ve| have)? never (?:even )?(?:used|opened|touched|wore|worn|tried)\b/i;

/** What was to happen, without what happened. */
const PLANNED =
  /\b(?:was|were|is|are|'s) (?:(?:originally|always|all|only) )?(?:meant|supposed|due|booked|scheduled|expected|to be|(?<!that (?:was|were) )to (?:come|arrive|call|ring|start|deliver)|going to be)\b|^(?:I|we)(?:'d| had| have|'ve)? (?:specifically |already )?(?:asked|wanted|hoped|expected|planned|arranged|agreed)\b/i;
/** A request that was made again and again has not been met. */
const ASKED_OFTEN =
  /\basked\b.*\b(?:\d+|two|three|four|five|six|several|many|countless) times\b|\basked (?:twice|repeatedly|again)\b/i;
/** What a thing is said to be, without a word of failure: "your music is a crime". */
const LIKENED = /^(?:the|my|our|your) [^,]{1,50}? (?:is|was|are|were) (?:like )?(?:an?|the) /i;
/** What the customer has or did before there was any trouble. */
const BACKGROUND =
  /^(?:I|we|my (?:wife|husband|partner|son|daughter|mum|mother|dad|father|late [a-z]+)(?: and I)?)(?:'ve| have|'d| had|'m| am|'re| are)? (?:(?:just|only|always|recently|already|also|been) )*(?:paid|paying|pay|bought|purchased|ordered|booked|reserved|got|have (?:an?|the|two|three|four|\d+|several)|a|an|own|use|using|moved|joined|signed|took|rented|hired|live|manage|downloaded|upgraded|tried|changed|told|explained|mentioned)\b(?! (?:charged|billed|no|nothing|the wrong|a wrong|logged|locked|kicked|signed out|hung up|told|sent|overcharged|disconnected|stuck|scammed|blocked|banned|an error|errors))/i;
const JOINED = /(?:,| and| but| yet| because| though| although)\s/i;

/** What came of it, set against what was paid or asked for. */
const CONTRAST =
  /(?:,|,? and|,? but) (?:[a-z']+ ){0,3}?(?:only|got|received|was (?:put|given|sent|served|moved|seated)|were (?:put|given|sent|served|moved|seated)|(?:have |had |has )?no|dies|kept|keeps|came)\b|\b(?:ordered|booked|bought|paid for|asked for)\b[^,]* \d+[^,]*(?:,|and|but) .*\b\d+\b|\b(?:disappointed|unhappy) (?:with|by|about)\b|\bno ([a-z]+)\b.* (?:and|but) .*\b(?:was|were|had|with) .*\b\1\b|\bexpected [^,]*\d[^,]*(?:,|and|but) .*\d/i;

/** What somebody or something says, which is their word and not what happened. */
const SAYING =
  /^(?:(?:my|your|our|the|an?|this|live|each|every) )?(?:[\w'-]+ ){0,4}?(?:says?|said|claims?|reads?|(?:shows|showed)(?! up))\b/i;
/** A verb behind a comma that has lost its subject. */
const ORPHAN = /, (?:then |and then |just )?(?:was|were|says?|told|got|has|is) /i;
/** Everybody, and so nobody in this conversation. */
const GENERAL =
  /^(?:(?:new|old|existing|most|some|many|other|all|these|those) (?:ones|people|customers?|users|companies|firms)|people|others|everyone|everybody|anyone|companies|the (?:girl|boy|lad|dad|mum))\b/i;
/** What cannot be followed without the sentence before it, or is not English as it stands. */
const ADRIFT =
  /^the (?:photo|picture|image)s? shows?\b|\b(?:the|an?) (?:old|new|missing|other|first|second|latest|last) one\b(?! (?:of|in|that|which|you|I|we)\b)|\bthese ones\b|^(?:I|we) then (?:was|were)\b|\b(?:is|are|was|were|'s|'re) (?:already |not )?(?:expire|cancel|finish|close|deliver|happen|arrive)\b|\bsince \d+ [a-z]+ (?:my|your|our) [a-z]+ are\b|\bstuck (?:my|our|your)\b|^(?:I|we)(?:'m| am|'re| are) (?:just )?(?:writing|contacting|emailing|messaging|getting in touch)\b|^all (?:I|we) (?:was|were|am|did)\b/i;
for (const pattern of [
  ASKED_OFTEN,
  LIKENED,
  HARD,
  ADRIFT,
  CONTRAST,
  DENIED,
  PLANNED,
  BACKGROUND,
  SAYING,
  ORPHAN,
  GENERAL,
])
  compiled(pattern);

/**
 * @param statement in the customer's person
 * @returns false where it tells of what stood around the failure
 */
export function sure(statement: string): boolean {
  const text = statement.replace(/"[^"]*"/g, 'words');
  if (has(DENIED, text) || has(GENERAL, text) || has(ORPHAN, text) || has(ADRIFT, text)) return false;
  if (has(LIKENED, text) && !has(HARD, text)) return false;
  const joined = JOINED.exec(text);
  const second = joined ? text.slice(joined.index + joined[0].length) : '';
  if (has(PLANNED, text)) return has(HARD, second) || has(ASKED_OFTEN, text) || has(CONTRAST, text);
  if (has(BACKGROUND, text)) return has(HARD, text.replace(/\btwice\b/i, '')) || has(CONTRAST, text);
  // What a screen shows in quotation marks may be the failure itself.
  if (has(SAYING, text)) return has(HARD, statement.replace(SAYING, ''));
  return true;
}

/** Whether a statement sets what came against what was asked or paid for. */
export const contrasts = (statement: string): boolean => has(CONTRAST, statement);

/** @returns whether a statement names a failure outright, and does not only hint at one */
export const namesFailure = (statement: string): boolean => has(HARD, statement);
