/** The words with which an answer names the problem, or does not. */
import { WRONG_WORDS } from '../text/wrong.ts';

/** Words that say that something is wrong, or name a usual problem. */
export const PROBLEM =
  /\b(?:late|delay\w*|miss(?:ed|ing)|lost|broken|broke|crack\w*|damag\w*|faulty|defect\w*|wrong\w*|incorrect\w*|mistake\w*|error\w*|fault\w*|crash\w*|freez\w*|frozen|bug\w*|glitch\w*|fail\w*|stuck|slow\w*|lag\w*|down|outage\w*|disconnect\w*|drop(?:ped|ping)|(?:double|over)-?charg\w*|charged (?:twice|double|again)|cancel\w*|declin\w*|reject\w*|refus\w*|block\w*|lock(?:ed)? out|locked|suspend\w*|hacked|stolen|leak\w*|noise|noisy|dirty|cold|rude\w*|unhelpful|unprofessional|unresponsive|ignored|wait(?:ed|ing)|queue\w*|on hold|unable|can't|cannot|couldn't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|(?:did|does|do|is|was|are|were|could|has|have|had|would) not|not (?:work|arriv|receiv|load|open|respond|up to|meet|able|been|available|possible|included|supported|allowed|covered|eligible)\w*|no (?:\w+ )?(?:way|option|means) to|not \w+ing|never (?:arriv|came|receiv|got)\w*|no (?:answer|reply|response|signal|connection|heating|water|refund)|difficult\w*|struggl\w*|trouble (?:with|log|get|access|connect|find)\w*|problems? (?:with|log|get|access|connect)\w*|issues? (?:with|log|get|access|connect|regarding|around|concerning)\w*|poor|disappoint\w* (?:with|by|service|stay|experience)|fell short|let you down|inconsisten\w*|disrupt\w*|shortage|out of stock|expired|unexpected\w*|overbook\w*|dispute\w*|scam|fraud\w*|unauthori[sz]ed|de-?activat\w*|inability|discrepanc\w*|loss|restrict\w*|interrupt\w*|unavailable|malfunction\w*|undelivered|misplaced|stain\w*|torn|sold out)\b/;

/** "Not the next day you paid for", "the logout bug was caused by …": what came instead, or the trouble by its name. */
export const SAID_BACK =
  /\bnot (?:the|what|how|when|where) [^.!?,]{0,30}\byou(?:'d| had| were|'ve)? (?:been )?(?:paid|ordered|booked|asked|chose|chosen|expected|promised|bought)\b|\bthe (?!same|whole|only|main|first|real|actual)(?:[\w-]+ ){1,2}(?:bug|fault|error|delay|outage|glitch|crash(?:es)?|mix-?up|leak|defect|cut) (?:is|was|were|comes?|came|has|had)\b/;

export const WRONG = new RegExp(`\\b(?:${WRONG_WORDS})\\b`);

/** A noun of trouble with a pointer before it. */
export const POINTED =
  /\b(?:the|this|that|these|those|your) (?:\w+ )?(late(?:ness)?|delays?|crash(?:es)?|errors?|bugs?|glitch(?:es)?|outages?|damages?|cracks?|leaks?|noise|dirt|smell|fees?|charges?|cancellations?|overcharges?|double charges?|freezing|lags?|buffering|disconnections?|queues?|holes?|scratch(?:es)?|stains?|mistakes?|mix-?ups?|disruptions?|shortage|interruptions?|rudeness|discrepanc(?:y|ies)|dispute|fraud|scam|blackout|defects?|faults?|breakdowns?)\b/g;

/** Judgements with which one takes the customer's view of a thing. */
export const SHARED_VIEW =
  /\b(?:mess|rotten|dreadful|shambles|petty|bonkers|mad|madness|nonsense|ridiculous|absurd|daft|silly|poor|awful|terrible|horrid|nasty|grim|rubbish|shocking|shabby|careless|lazy|sloppy|unacceptable|unfair|inexcusable|unforgivable|far too|way too|too (?:many|long|much|late|often)|no (?:way to|joke|fun|good|excuse)|not (?:on|ok|okay|good enough|acceptable|right|fair|fun|funny|what you (?:paid|ordered|asked|booked))|nobody's idea|hardly (?:what|the)|gutting|galling|maddening|infuriating|annoying|frustrating|disappointing|upsetting|worrying|unnerving|alarming|scary|frightening|embarrassing|mortifying|unpleasant|horrible|miserable|tedious|exhausting|a nightmare|a pain|a letdown|a let-down|the last thing|never happened|switched off|turned off|gives? up|ended up|gone wrong|went wrong|went astray|slipped through)\b/;
/** "sorry", "I understand that you": what introduces the customer's own problem. */
export const SYMPATHY =
  /\b(?:sorry|apologi[sz]e|apologies|regret|disappointed|concern(?:ing|ed)|frustrating|unfortunate|uh oh|oh no)\b/;
export const HEARD =
  /\b(?:i|we) (?:can |do |completely |fully |totally |certainly )*(?:understand|see|hear|note|notice|read|realis?ze|appreciate|gather|know|learn(?:ed)?|get)(?: that)? (?:you|your|there|it|the|how)\b|\b(?:thank(?:s| you)|thanks) (?:\w+ ){0,3}(?:telling|letting|informing|reporting|flagging|bringing)\b|\b(?:seems?|looks? like|sounds? like|appears?)\b|\byou (?:mentioned|said|wrote|told|say|are saying|reported|described)\b|\byou want to know\b|\breceived (?:\w+ )?(?:feedback|reports|word|complaints) (?:that|about|of)\b/;
export const CONDITION =
  /^(?:so,? )?(?:if|when|whenever|in case|as for|about|regarding|in regard)\b|\babout your\b|\b(?:if|when) (?:you|your|the|it|they|this|that)\b/;
/** "You're having trouble using …", "still having issues adding": the trouble with its object. */
export const TROUBLE =
  /\b(?:trouble|issues?|problems?|difficult(?:y|ies)|error|delays?|bug)\b (?:with|us\w+|add\w+|log\w+|access\w+|connect\w+|pay\w+|open\w+|load\w+|find\w+|making|getting|receiving|on|regarding|about|of|in|when|while|around|concerning) (?!this\b|that\b|it\b|us\b|here\b|you\b|our\b|the app\b|the service\b)\w+|\b\w+(?:ing|ion|ment|er|age) (?:trouble|issues?|problems?|delays?|errors?)\b/;
export const YOURS =
  /\b(?:you(?:'ve| have|'re| are| were| had| haven't| hasn't| didn't| can't| couldn't| aren't| weren't| got| get| received| waited| paid)|your (?:\w+ ){1,3}(?:is|are|was|were|has|have|had|hasn't|haven't|didn't|isn't|wasn't|may have|arrived|went|got|came|can't|won't|doesn't|still|to be))\b/;
/** Steps to take and requests speak of the thing, not of what went wrong with it. */
export const ORDER =
  /^(?:(?:hi|hello|hey)(?: \w+)?[,!] )?(?:also,? |then,? |just |first,? |next,? |for more |after \w+,? |@\w+ )*(?:please|pls|kindly|try|make sure|go to|let's|open|click|tap|check|you can|you may|could you|can you|to log|the next|do so|press|visit|contact|follow|re-?\w+ the|worry not|(?:kind|warm|best) regards|regards|here is|here's|for (?:more|further)|more info)\b|\b(?:please|pls|kindly|request(?: you)? to) (?:please |kindly )?(?:e-?mail|provide|share|dm|send|contact|visit|reach|create|delete|write|fill|let us|follow|use|ensure|install|try)\b|\byou can (?:always|try|also|use|find)\b/;
/** A wish to understand names nothing by itself. */
export const ASKING = /\b(?:what|which) (?:\w+ )?(?:issues?|problems?|error|device|trouble)\b/;

/** "Sorry that you haven't been upgraded", "sorry we didn't have any": the apology's own clause says what went wrong. */
export const SORRY_CLAUSE =
  /\b(?:sorry|apologi[sz]e|apologies|regret)(?: to (?:hear|see|read|learn|know))?(?: about this,?| for this,?)? (?:that |about |for )?(?:you|your(?: \w+){1,3}|we|our(?: \w+){1,3}|the(?: \w+){1,3}|it|he|she|they|there) ?(?:haven't|have not|hasn't|has not|didn't|did not|don't|doesn't|weren't|wasn't|were not|was not|can't|cannot|couldn't|could not|isn't|aren't|won't|had no|were unable|are unable|were not able|weren't able|missed|forgot|lost|kept|keep|failed) (?!feel|hear|know|satisf|happy|pleased|help)\w+/;
/** "Sorry about the login trouble", "sorry to hear of the damage to your order". */
export const SORRY_NOUN =
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?]{0,30}\b(?!(?:this|these|any|such|your|the|an|a|some|our|big|further|other|technical|possible|recent|same|great|all)\b)(?:\w+ing|\w+ion|\w+ment|login|password|network|internet|payment|delivery|account|app|video|audio|sound|battery|screen|refund|booking|parcel|order|connection|sync\w*) (?:trouble|issues?|problems?|errors?|failures?|mix-?up|delays?)\b/;
/** "You're still having issues adding a card": the trouble with what the customer tried to do. */
export const YOU_HAVE_TROUBLE =
  /\byou(?:'re|'ve| are| have| were|r)? (?:(?:still|been|also|currently|now) ){0,2}(?:hav(?:e|ing)|had|facing|experiencing|run(?:ning)? into|getting|seeing) (?:some |any |an |a )?(?:trouble|issues?|problems?|difficult(?:y|ies)) (?:with (?!(?:this|that|it|us|our)\b)\w+|(?!having|experiencing|facing|being|getting)\w{3,}ing \w+|to (?!be|get|help)\w+ \w+|while \w+ing)/;
/** "The mentioned discrepancies": what the customer wrote, pointed at. */
export const MENTIONED =
  /\b(?:the|these|those) (?:mentioned|reported|described|aforementioned) (?!details|number|e-?mail|account|address)\w+/;
/** Said of anybody: no customer is meant. */
export const GENERAL = /^(?:@\w+ )?(?:some|most|many|any|all|as with|sometimes|usually|in general)\b/;
/** Sorry for one's own late answer, which is not what the customer writes about. */
export const OUR_DELAY =
  /\b(?:delay\w*|late|long|wait\w*) (?:in |for |to )?(?:our |my |a |the )?(?:repl\w+|respon\w+|answer\w*|getting back|follow\w*)\b/;

/** How it ought to be is what it is not. */
export const EXPECTED =
  /\b(?<!you |we |i )(?:should|shouldn't|supposed to)\b(?! be able| receive| help| see| get| now)/;
/** A wish or a feeling, and no problem. */
export const NO_PROBLEM =
  /\b(?:interest(?:ed)? in|want to (?:cancel|leave|close)|feel (?:this|that) way|(?:do|will) (?:our|my) best)\b/;

/** "Sorry that …", "apologies for …": what the apology itself is about. */
export const SORRY_FOR =
  /\b(?:sorry|apologi[sz]e|apologies|apology|regret)\b(?:,| again| once more| from \w+(?: \w+)?| on behalf of \w+(?: \w+)?| to you)?(?: to (?:hear|see|read|learn|know|hear of|hear about)| in learning)? ?(?:(?:that|about|for|of|how|because|when|over|as) )?(?:(?:that|how|when) )?([^.!?;:]{4,160})/g;
/** Words with which an apology names nothing. */
export const NAMELESS = new Set(
  'inconveni inconvenienc experienc troubl frustrat disappoint upset feel felt hear heard satisf dissatisf satisfact dissatisfact happi unhapp unhappi pleas caus situat matter hassl confus discomfort poor negat negativ unpleas unpleasant rec face deal read learn see saw encount expect met meet convey valu custom mean impress regard concern feedback review comment way left thing issu problem kind sort part end side behalf possibl incon understand bear patienc hope reach touch messag repl respons respond answer dm detail inform number order id emai email name help assist look check tim tell told news bit lot fully truly deep deepli sincer'.split(
    ' ',
  ),
);
/** A condition, a feeling, or news of ours. */
export const NOT_NAMED =
  /^(?:if|to (?:inform|say|tell)|we can't|we cannot|we are unable|i can't|you (?:feel|felt|are (?:upset|unhappy|disappointed)|'re (?:upset|unhappy|disappointed)))\b/;
