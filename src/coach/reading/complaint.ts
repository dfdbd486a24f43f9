/** Whether the customer complains: evidence for and against, each with a weight, and a band in which it is not sure. */
import type { Sentence } from '../model.ts';

/** From this sum on it is taken for a complaint. */
const COMPLAINT_FROM = 0.4;
/** Below this distance from the threshold the coach is not sure, and asks nothing. */
const UNSURE = 0.55;

type Evidence = readonly [weight: number, pattern: RegExp];

/** What shows that something went wrong, by the grammar of it. */
const FOR: readonly Evidence[] = [
  // Nobody says this who does not complain.
  [
    1.4,
    /\b(?:charged (?:\w+ )?(?:twice|double|again)|double[- ]charg\w*|overcharg\w*|never (?:arrived|came|got|received|turned up|showed)|(?:still|yet) (?:hasn't|haven't|not|no|waiting)|arrived (?:\w+ )?(?:broken|damaged|late|cracked|wrong|empty)|locked out|keeps? (?:crashing|freezing|failing)|stopped working|lost my|broke (?:down|after)|doesn't work|does not work|not working)\b/,
  ],
  // Something did not happen that was expected.
  [
    1.2,
    /\b(?:still|yet|never|not|hasn't|haven't|hadn't|didn't|doesn't|don't|isn't|wasn't|aren't|won't|can't|cannot|couldn't|hasnt|havent|didnt|doesnt|isnt|wasnt|wont|cant|couldnt) (?:\w+ ){0,4}(?:arriv\w*|receiv\w*|deliver\w*|got|get|work\w*|load\w*|open\w*|connect\w*|respon\w*|repl\w*|answer\w*|come|came|turn\w* up|show\w* up|appear\w*|refund\w*|log ?in|login|sign in|access|start\w*|charg\w*|send|sent|resolv\w*|fix\w*|help\w*|update\w*|install\w*|accept\w*|see|find|use|pay|print|call\w* back|heard|hear|happen\w*|play|sync\w*|ship\w*)\b/,
  ],
  [
    0.9,
    /\b(?:no|zero|without) (?:reply|response|answer|one|help|update|email|e-mail|call|refund|solution|signal|internet|service|connection|explanation|apology|tracking|confirmation|water|heating|wifi|news|word|communication)\b/,
  ],
  [
    1.2,
    /\b(?:nobody|no one|noone|none of you|nothing) (?:\w+ ){0,3}(?:answer\w*|repl\w*|respond\w*|help\w*|pick\w*|call\w*|care\w*|know\w*|work\w*|happen\w*|came|turned|showed|contacted|has|is|was|seems|can)\b/,
  ],
  // Something is broken, wrong, late or lost.
  [
    1.1,
    /\b(?:broken?|damaged|cracked|faulty|defective|smashed|torn|leak(?:s|ed|ing)|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|glitch\w*|bugs?|buggy|lagg?\w*|stuck|hacked|stolen|scratched|mou?ldy|rotten|stained|dirty|filthy|unusable|useless|malfunction\w*|kaput|dead on arrival|fell apart|stopped working|went down|keeps? (?:\w+ )?(?:crash|freez|dropp|disconnect|stopp|say|ask|tell|get|giv|loading|buffering|kick|log)\w*|out of order)\b/,
  ],
  [
    1,
    /\b(?:wrong|incorrect|missing|lost|late|delay(?:ed|s)?|overdue|overcharged|double[- ]charged|charged (?:me |us )?(?:twice|double|again|extra|for)|charging me|short[- ]changed|misled|mis-sold|lied|lying|unauthori[sz]ed|declined|cancell?ed (?:my|our|without|on)|suspended|blocked|locked out|kicked out|overbooked|expired early)\b/,
  ],
  [
    0.9,
    /\b(?:problems?|issues?|errors?|trouble|difficult\w*|fault|outage|down(?:time)?) (?:with|logging|getting|in|on|again|since|accessing|when|trying|message|code|as|and|is|are|for|has|here)\b/,
  ],
  [
    0.8,
    /\b(?:having|had|have|got|getting|experiencing|facing|encounter\w*|receiv\w*|shows?|says?|giv\w*) (?:\w+ ){0,3}(?:problems?|issues?|errors?|trouble|difficult\w*)\b/,
  ],
  [
    1.1,
    /\b(?:unable|impossible|struggling|fails?|failed|failing|refus(?:es|ed|ing)|won't|wont|wouldn't|doesn't|doesnt|not able) (?:\w+ )?(?:to|let|even|allow|work|open|load|recogni[sz]e|connect|accept)\b/,
  ],
  [
    1,
    /\b(?:stop (?:\w+ing|it|this)\b|not found|not (?:available|working|loading|showing|correct|possible|applied|there|aware|tending)|rarely works|(?:only|barely|hardly|scarcely) (?:works?|lets?|let|got|get|gives?|able)|keep(?:s|ing)? (?:on )?(?:repeat\w*|saying|coming|asking|happening)|dragging|going (?:to go )?(?:with |to )?another (?:brand|company)|(?:i'm|im|i am|we're|were) (?:not even|still here|unable)|page not|says i (?:need|have|must))\b/,
  ],
  [
    0.8,
    /\b(?:far (?:too|more misses)|too (?:much|many|few|slow|small|expensive|high|low|long|late)|not (?:very )?(?:effective|enough|even)|worse (?:than|then)|treated|how are you (?:gonna|going to)|you had no right|i'll be reporting|already told you|like i said|screwed|are gone|is gone|disappear\w*|vanish\w*|happens (?:on|in|every|again|even))\b/,
  ],
  // Judgement.
  [
    1.3,
    /\b(?:terrible|awful|horrible|horrendous|appalling|atrocious|disgust\w*|disgrace\w*|pathetic|ridiculous|unacceptable|shocking|shameful|joke|scam\w*|rip ?-?off|fraud\w*|thieves|crooks|useless|worst|garbage|rubbish|trash|crap\w*|sucks?|shit\w*|bs|bullshit|wtf|ffs|fuck\w*|incompetent|nightmare|shambles|diabolical|abysmal|dreadful|lousy|robbery|ashamed|outrageous|absurd|insane|hate|waste of (?:time|money|space)|fed up|sick of|tired of|had enough|done with|never again|last straw)\b/,
  ],
  [
    0.8,
    /\b(?:poor|bad|rude|unprofessional|unhelpful|slow|expensive|overpriced|misleading|inconsiderate|careless|disappoint\w*|frustrat\w*|annoy\w*|angry|furious|upset|unhappy|dissatisf\w*|not (?:happy|impressed|good|great|acceptable|ok|okay|fair|right|satisfied|cool|clean|comfortable|worth|pleased|recommended|professional)|let down|mediocre|below (?:par|average|expectation\w*)|lack(?:s|ing|ed)?|noisy|cold|uncomfortable|unsafe|confusing|complicated)\b/,
  ],
  [
    0.7,
    /\b(?:complain\w*|complaint|dispute|ombudsman|trading standards|lawyer|legal action|small claims|report you|leave you|leaving you|switch(?:ing)? to|cancell?ing my|uninstall\w*|moving to|take my business|closing my account|boycott|avoid)\b/,
  ],
  // Waiting and repeating oneself.
  [
    0.9,
    /\b(?:wait(?:ed|ing)|been (?:\w+ )?(?:on hold|on the phone|trying|without|over|nearly|almost)|on hold|queue\w*) (?:\w+ ){0,3}(?:for|over|since|nearly|almost|more than|\d+|an?|two|three|four|five|six|hours?|days?|weeks?|months?|ages|forever|all)\b/,
  ],
  [
    0.8,
    /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+(?:th)?|nth|umpteenth|several|many|multiple|numerous|countless) (?:times?|e-?mails?|calls?|attempts?|messages?)|yet again|once again|again and again|over and over|every (?:single )?time|each time|constantly|keeps? happening|how many times|how much longer|how long (?:do|does|will|must|am)|when (?:will|are|is) (?:you|this|it|my|the) (?:\w+ ){0,4}(?:fix\w*|resolve\w*|going to|be fixed|working|sort\w*|back))\b/,
  ],
  [
    0.9,
    /\b(?:(?:was|were) (?:supposed|meant) to|was due|should have|should've|promised|were told|was told|told me|said it would|expected to|advertised as|guaranteed) (?:\w+ ){0,4}(?:be|arrive|come|have|get|receive|deliver\w*|work|call|that|by|on|within|yesterday|last|in)\b/,
  ],
  [
    0.8,
    /\b(?:why (?:is|are|does|do|did|has|have|can't|cant|won't|wont|am|was|would|isn't|the|on)|what(?:'s| is) (?:going on|wrong|happening|up) with|how come|what the|how is it)\b/,
  ],
  [
    0.8,
    /\b(?:want|need|demand|give|get|where is|where's|wheres|waiting for|owe|return) (?:\w+ ){0,3}(?:my|our|a|full) (?:\w+ )?(?:refund|money|money back|cash|deposit)\b/,
  ],
  [
    0.7,
    /\b(?:no longer|used to (?:be|work|love|have)|since (?:the|your) (?:\w+ )?(?:update|upgrade|change)|after (?:the|your) (?:\w+ )?(?:update|upgrade)|only to|despite|even though)\b/,
  ],
  [
    0.6,
    /\b(?:ruin\w*|spoil\w*|missed (?:my|our|the)|cost me|wasted|lost (?:my|our|all|everything|half)|took (?:\w+ )?(?:hours|days|weeks|forever|ages)|left (?:me|us) (?:\w+ )?(?:stranded|without|with|waiting|in)|could be (?:better|improved)|needs? (?:improvement|to be (?:improved|fixed|cleaned|better)|fixing|work))\b/,
  ],
  [
    0.6,
    /\b(?:thanks for nothing|great job|well done|nice one|good job|way to go|thanks a lot|thanks for) (?:\w+ ){0,3}(?:ruin\w*|losing|cancel\w*|ignor\w*|not|delay\w*|wast\w*|leaving|breaking|charging|nothing|another|making)\b/,
  ],
  [
    0.5,
    /[!?]{2,}|\b(?:again|still|seriously|really\?|smh|ugh+|argh+|grr+|come on|hello\?|lol|sort it out|get it together|fix (?:it|this|your|the))\b|👎|😡|😠|🤬|😤|😞|😢|😭|🙄/,
  ],
  [
    0.6,
    /\b(?:crowded|broke|slow|down|dead|old|worn|smell\w*|stink\w*|loud|hot|dark|tiny|hard|tasteless|undercooked|overcooked|stale|bland|cockroach\w*|bugs|rats?|mosquito\w*|mou?ld)\b/,
  ],
];

/** Slight signs: each alone says little, several in a few words say that somebody is not content. */
const SLIGHT: readonly Evidence[] = [
  [
    0.5,
    /\b(?:not|never|nothing|none|without|cannot|cant|dont|doesnt|didnt|wont|isnt|wasnt|havent|hasnt|couldnt|arent|wouldnt|no longer|nowhere)\b|n't\b|\bno (?!worries|problem|thanks|thank|need|rush|hurry|other|more questions)\w+/,
  ],
  [
    0.6,
    /\b(?:issues?|problems?|errors?|fault\w*|fail\w*|force closes|misses|stuck|unable|trouble|bugs?|glitch\w*|slow\w*|bad|poor|wrong|worse|worst|ugly|dumb|fake|confus\w*|annoy\w*|waste|unfair|useless|difficult|lost|gone|missing|dropp\w*|drains?|erased|deleted|deducted|ignored|noise|down|skips?|lags?|red (?:light|globe)|mixed up|ineffective|temporary|complain\w*)\b/,
  ],
  [
    0.35,
    /\b(?:but|however|only|instead|yet|still|despite|again|always|every time|each time|keeps?|any reason|why|since|although|though|obviously|already (?:told|tried|said)|how are you (?:gonna|going to)|supposed to|have to pay|had to|waiting|wait|hours?|too (?:much|many|long|small|slow|high|expensive))\b/,
  ],
  [
    0.45,
    /\b(?:please|pls|plz|pleae|kindly) (?:\w+ )?(?:help|fix|work on|change|solve|resolve|sort|look into|do something|improve|add)\b|\bhelp me\b.{0,60}\b(?:issue|problem|stuck|withdraw\w*|money)\b|\bfix (?:it|this|the|your)\b/,
  ],
  [
    0.6,
    /\b(?:needs? (?:more|better|to|improv\w*|work)|more (?:can|could) be done|should (?:be able|have|not)|could be (?:better|more)|room for improvement|would have been better|not so good|only (?:issue|problem|thing|downside)|uninstall\w*|moving out|another (?:airline|bank|company|provider|competitor)|competitor|[1-3] stars?|one star|two stars|three stars)\b/,
  ],
  [0.5, /[!?]{2,}|\?!|\b(?:wth|wtf|smh|um+|really|seriously|hilarious|joke)\b|\.{3}/],
  [1, /😡|😠|🤬|😤|👿|👺|😞|😢|😭|🙄|😒|😔|😩|😥|😓|👎|😕|☹/u],
  [
    0.5,
    /\b(?:charged?|refund\w*|money|paid|pay)\b.{0,80}\b(?:never|not|n't|without|back|for (?:a|things|nothing)|again|extra|seat|bag)\b/,
  ],
];

/** What shows that it is something else: thanks, praise, a question, a wish, data that was asked for. */
const AGAINST: readonly Evidence[] = [
  [
    0.7,
    /\b(?:thank(?:s| you)|thx|thankyou|cheers|appreciate it|much appreciated)\b(?! (?:for (?:nothing|not|ruin\w*|losing|cancel\w*|ignor\w*|wast\w*|another|delay\w*|the delay)|but))/,
  ],
  [
    1,
    /(?<!\b(?:not|no|n't|nothing|never|hardly|isn't|so|super|how)(?: \w+)? )\b(?:love|loved|great|excellent|amazing|awesome|fantastic|wonderful|perfect|brilliant|superb|nice|pleasant|friendly|happy with|impressed|recommend\w*|enjoy\w*|comfortable|beautiful|delicious|easy to use|smooth|outstanding|kudos|shout ?out|well done|keep it up|5 stars|five stars|5\/5|cool|lovely|on point|best|good)\b(?!,? ?(?:if|but|however|until))/,
  ],
  [
    1.6,
    /\b(?:works? (?:great|perfectly|fine|well) ?(?:now|!|$)|better than (?:i|we) (?:thought|expected)|never an? (?:issue|problem)|no (?:observable|visible) bugs?|paid off|nice job,? (?:my|guys|everyone)|(?:hope|sure) (?:that|it) wasn't|giving me|gave me|so fast|kudos)\b/,
  ],
  [
    0.9,
    /\b(?:all (?:sorted|good|working|fixed|resolved)|sorted (?:now|it|out)|works? (?:now|great|perfectly|fine|well)|working (?:now|again|fine|great)|fixed (?:now|it)|got it|resolved|figured (?:it )?out|no (?:problems?|worries|need|thanks)|never an? (?:issue|problem)|never mind|nvm|nothing else|no observable)\b/,
  ],
  [
    0.8,
    /\b(?:how (?:do|can|would|should|to|much|many|long does)|can (?:i|you|we|anyone|someone)|could (?:i|you)|do you (?:have|offer|sell|know|ship|accept|deliver|support)|is (?:it|there) (?:possible|any|a way)|is there|what (?:is|are|time|do|does|kind|would|about)|where (?:can|do)|when (?:do|does|is|are|can)|which|may i|am i able|would it be possible|does (?:the|your|it|this)|i(?:'d| would) like (?:to|the)|i want (?:to|a|\w+ \w+,)|i wanna|(?:i |and )need (?:to|some|a|the)|looking (?:for|to)|interested in|wanted to (?:check|know|ask)|has the (?:\w+ ){1,6}been \w+\?|are you|is too late|is my \w+ refundable|still avail|might be)\b/,
  ],
  [
    0.7,
    /\b(?:would be (?:nice|great|good|cool|helpful|lovely|better) if|would be (?:nice|great|good|cool|helpful|lovely)|i (?:just )?wish (?:it|you|there)|is there any way|can't wait (?:till|until|to|for)|better than i)|(?:it'd be (?:nice|great|cool)|wish list|feature request|pls add|please add|make it|hope(?:fully)? (?:more|you|it|the)|any (?:plans|chance)|should have (?:in-app|an? ))\b/,
  ],
  [
    0.6,
    /\b(?:lost (?:code|phone|card)|forgot (?:the|my)|don't (?:care|know|have (?:the|a|any)|want to)|by no means)\b/,
  ],
];

/** A sentence that asks for something to be done: what sounds bad in it is often just what the request is about. */
const REQUEST =
  /\b(?:i(?: just)? (?:need|want|wanted|gotta|have|would like|'d like)|i'd like|i was going) to\b|^(?:hi,? |hello,? |and |so |also )?(?:can|could|would|will) (?:you|i|we|anyone|someone)\b|^how (?:do|can|would|to)\b|\b(?:let me know|is there any way|may i know|please (?:advise|assist|help me to|let me))\b/;
/** Answers to a question of ours, and data that was asked for. A sentence that tells what went wrong is neither, whatever numbers it names. */
const DATA =
  /^(?:yes|no|ok|okay|sure|maybe|hi|hello|my name is|name|username|email|order id|account number|booking|actually|middle)\b.{0,60}$|(?<![@#\w])\d{5,}\b|\w@\w+\.\w+|^[^.!?]{0,30}\b[a-z]{1,3}\d{2,}[a-z\d]*\b.{0,10}$/;
/** Sentences that are only politeness weigh nothing in either direction. */
const POLITE =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|please|thanks?|thank you|regards|cheers|kind regards)\b.{0,25}$/;
/** Slight signs count for no more than this in one sentence. */
const SLIGHT_MOST = 1.3;

/** Whether it is a complaint, and whether that is certain enough to ask anything of the reply. */
export function complaintIn(sentences: readonly Sentence[]): { complaint: boolean; sure: boolean } {
  let plus = 0;
  let minus = 0;
  for (const { norm } of sentences) {
    if (POLITE.test(norm)) continue;
    const sum = (list: readonly Evidence[]) =>
      list.reduce((total, [weight, pattern]) => (pattern.test(norm) ? total + weight : total), 0);
    const wrong = sum(FOR);
    plus += (wrong * 0.8 + Math.min(SLIGHT_MOST, sum(SLIGHT))) * (REQUEST.test(norm) ? 0.6 : 1);
    minus += sum(AGAINST) + (wrong === 0 && DATA.test(norm) ? 0.9 : 0);
  }
  // Praise beside a complaint does not undo it: what speaks against counts less the more speaks for.
  const score = plus - minus * (plus > 2.5 ? 0.3 : 0.6);
  return { complaint: score >= COMPLAINT_FROM, sure: Math.abs(score - COMPLAINT_FROM) >= UNSURE };
}
