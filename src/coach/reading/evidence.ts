/** What speaks for and against a complaint: by the grammar of it, and by words, each with a weight. */
import { DAMAGED, NOT_RIGHT, TREATED } from '../text/wrong.ts';

export type Evidence = readonly [weight: number, pattern: RegExp];

/** Words for things that go wrong: of these only the weightiest counts in a sentence. */
export const WORDS: readonly Evidence[] = [
  [1.3, DAMAGED],
  [1.2, TREATED],
  [1.2, NOT_RIGHT],
  [
    1.1,
    /\b(?:broken?|damaged|cracked|faulty|defective|smashed|torn|leak(?:s|ed|ing)|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|glitch\w*|bugs?|buggy|lagg?\w*|stuck|hacked|stolen|scratched|mou?ldy|rotten|stained|dirty|filthy|unusable|useless|malfunction\w*|kaput|dead on arrival|fell apart|stopped working|went down|keeps? (?:\w+ )?(?:crash|freez|dropp|disconnect|stopp|say|ask|tell|get|giv|loading|buffering|kick|log)\w*|out of order)\b/,
  ],
  [
    1,
    /\b(?:wrong|incorrect|missing|lost|late|delay(?:ed|s)?|overdue|overcharged|double[- ]charged|charged (?:me |us )?(?:twice|double|again|extra|for)|charging me|short[- ]changed|misled|mis-sold|lied|lying|unauthori[sz]ed|declined|cancell?ed (?:my|our|without|on)|suspended|blocked|locked out|kicked out|overbooked|expired early)\b/,
  ],
  [
    0.6,
    /\b(?:crowded|broke|slow|down|dead|old|worn|smell\w*|stink\w*|loud|hot|dark|tiny|hard|tasteless|undercooked|overcooked|stale|bland|cockroach\w*|bugs|rats?|mosquito\w*|mou?ld)\b/,
  ],
];

/** What shows that something went wrong, by the grammar of it. */
export const FOR: readonly Evidence[] = [
  // Nobody is frightened or in tears over a question.
  [
    0.7,
    /\b(?:scared|terrified|frightened|devastated|in tears|crying|desperate|panick\w*|heartbroken|shaking|gutted|fuming)\b/,
  ],
  // Promised or ordered one thing, and got another.
  [
    1.2,
    /\b(?:order|ask|pa(?:id|y)|book|buy|bought|request|chose|select)\w*\b[^.!?]{1,60}(?:, ?|\bbut |\band |\binstead )(?:then |i |we |only |just |all i |what i )?(?:got|get|receiv\w+|g[ia]ve[sn]?|was given|were given|this is|these are|it is|its|it's|takes?|they|came|sent|ended up)\b/,
  ],
  [
    0.9,
    /\b(?:said|says|promised|told|assured|guaranteed|agreed|advertised|confirmed)\b(?! (?:thank|hello|hi)\b)[^.!?]{0,60}\b(?:would|wouldn't|will|'d|'ll|hed|theyd|youd|shed|is covered|was covered|(?:was|is) (?:included|free))\b/,
  ],
  [
    1,
    /\b(?:was|were|am|been) (?:promised|assured|guaranteed)\b|\byou (?:promised|said|told me|assured)\b|\b(?:promised|said) (?:\d|next[- ]day|same[- ]day|by )/,
  ],
  [
    1,
    /\b(?:although|even though?|even tho|tho|despite|and yet) (?:i|we|it|they|my|the) (?:\w+ )?(?:paid|pay|cancel\w+|booked|asked|told|had|have|ended|returned|sent|ordered|clearly|already|said|was|is|were)\b|\bdespite (?:paying|asking|booking|cancell?ing|having|my|the|your|calling|being)\b/,
  ],
  [
    0.9,
    /\b(?:came|arrived|delivered|left|sent|got|cancelled|changed|closed|moved|charged|without) (?:\w+ ){0,4}without (?:the|its|any|a|my|our|even|asking|telling|warning|notice|saying|permission)\b|\bwithout (?:a word|(?:even )?(?:asking|telling|warning|informing)|(?:any )?(?:notice|warning|permission|reason|explanation|consent))\b/,
  ],
  [
    0.9,
    /\b(?:only|just|barely) (?:half|one|two|three|\d+|part|some) (?:of|out of)\b|\b(?:half|one|two|three|four|\d+) of (?:the|my|our|them) (?:\w+ ){0,3}(?:is|are|was|were|has|have|had|did|do|does|never|didn't|arrived|came)\b/,
  ],
  [
    1,
    /\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\d+th|umpteenth|nth) (?:time|month|week|day|year|one|replacement|engineer|attempt) (?:running|in a row|i|we|you|my|this|now|that|it|the)\b|\bfor the (?:second|third|fourth|fifth|\d+(?:nd|rd|th)|umpteenth) time\b|\b(?:two|three|four|five|six|ten|\d+) times (?:now|already|today|this week)\b|\b(?:explained|told|asked|called|rung|written|emailed|contacted|chased) (?:\w+ ){0,3}(?:twice|(?:two|three|four|five|six|ten|\d+) times|again and again)\b/,
  ],
  [0.9, /\b(?:every|each) (?:single )?(?:morning|evening|night|time|day|week|month|bloody)\b/],
  [
    0.8,
    /\b(?:took|taken|takes|spent|waited|waiting|lost|wasted|been) (?:\w+ ){0,3}(?:day off|(?:\d+|two|three|four|five|six|ten|an?|half an) (?:\w+ )?(?:hours?|days?|weeks?|months?|mins?|minutes?|chats|calls|emails|e-mails|attempts)|all (?:day|morning|week))\b/,
  ],
  [
    0.9,
    /\b(?:since (?:mon|tues|wednes|thurs|fri|satur|sun|yester|last|this|early)\w*|for (?:the (?:past|last) )?(?:over |more than |nearly |almost |about |\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:whole |full )?(?:days?|weeks?|months?|hours?|nights?))\b(?! (?:and (?:love|enjoy)|trial|plan))/,
  ],
  [
    1.2,
    /\b(?:expected (?:\w+ )?(?:better|more)|not (?:impressed|amused|what (?:was|i|we|you|is))|you(?:'d| would) think|hoped for (?:better|more)|beyond (?:a joke)|leaves? (?:a lot|much) to be desired|not good enough|not on\b|not ok\b)/,
  ],
  [0.9, /\b(?:kept|keeps?|keep) (?:on )?(?:me |us )?(?:\w+ing)\b(?! (?:up|it up|the good))/],
  [
    0.9,
    /\b(?:had|have|having) to (?:\w+ )?(?:eat|wait|pay|buy|call|ring|explain|walk|stand|sit|chase|queue|sleep|clean|repeat|beg|fight|throw|borrow|leave|find out|argue|restart|reboot|re-?enter)\b/,
  ],
  [
    1,
    /\bstop (?:sending|calling|charging|texting|emailing|taking|ringing|contacting|spamming|billing)\b|\btake me off\b/,
  ],
  [
    1,
    /\b(?:comes? up|shows?|says?|showing|marked|displays?|appears?|listed|reads?) (?:\w+ )?(?:as )?(?:expired|invalid|delivered|error|zero|wrong|unknown|declined|pending|full|closed|unavailable|offline|empty|not \w+|minus|the (?:wrong|old))\b/,
  ],
  [
    1.1,
    /\b(?:how dare|wits'? end|livid|what the (?:hell|heck)|shaking with|beside myself|for god'?s sake|for goodness'? sake|f\*+|sh\*+t?|no excuse|enough of (?:your|this|the)|had it with|at the end of my|out of patience)/,
  ],
  [
    1,
    /\b(?:app|site|website|page|phone|laptop|screen|it|game|software|browser|tv|box)\b[^.!?]{0,30}\b(?:closes|shuts|quits|logs (?:me|us) out|kicks (?:me|us)|signs (?:me|us) out|turns (?:itself )?off|switches (?:itself )?off|hides|won't|refuses|eats|forgets|loses|deletes?d?|ate|drains|shows ads|covers|asks (?:me )?(?:again|every))\b/,
  ],
  [
    0.8,
    /\b(?:is|was|were|are|been|had) (?:\w+ )?(?:closed|shut|off|down|gone|out|not there|full|taken)\b(?! to\b| of (?:the|my) (?:office|country|town))/,
  ],
  [
    0.9,
    /\b(?:sold|gave|given|changed|moved|took|removed|switched|downgraded|bumped) (?:\w+ )?(?:my|our|me|us)\b|\b(?:my|our) (?:\w+ ){1,3}(?:was|were|got|has been|have been) (?:\w+ )?(?:changed|moved|given|taken|removed|switched|downgraded|sold|bumped|cut|lost|opened|dropped|thrown|left|deleted|closed|refused)\b/,
  ],
  [
    0.9,
    /\b(?:arrived|came|got|turned up|delivered) (?:\w+ ){0,2}(?:late|\d+ (?:days?|hours?|weeks?) (?:late|after)|(?:a|two|three|four) (?:days?|weeks?|hours?) (?:late|after)|after the|in (?:the rain|pieces|bits)|opened|open)\b/,
  ],
  [
    1,
    /\bworr(?:ied|ying) (?:that|about|because)\b|\bsomeone (?:has |is )?(?:got|getting|gets|used|using|accessed|logged|hacked|took)\b/,
  ],
  [
    0.9,
    /\b(?:love|great|nice|brilliant|fantastic|lovely) how (?:your|you|the|my|it|they)\b|\bso (?:i|we) pay\b|\b(?:great|another day),? another\b|\bjust once\b|\bfor once\b(?<!not (?:\w+ )?for once)|\bbravo\b|👏/,
  ],
  [
    0.8,
    /\b(?:cut|ended|closed|left|started|shut|finished) (?:\w+ ){0,4}(?:short|early|late|half way|halfway|abruptly)\b/,
  ],
  [
    0.8,
    /\bno (?:vegetarian|vegan|lift|towels?|hot|heating|seats?|parking|staff|tracking|option|refund|trace|record|sign|way|manager|update|idea|clue|sense|interest|respect|soap|sheets|apology)\b/,
  ],
  // Nobody says this who does not complain.
  [
    1.4,
    /\b(?:charged (?:\w+ )?(?:twice|double|again)|double[- ]charg\w*|overcharg\w*|never (?:arrived|came|got|received|turned up|showed)|(?:still|yet) (?:hasn't|haven't|not|no|waiting)|arrived (?:\w+ )?(?:broken|damaged|late|cracked|wrong|empty)|locked out|keeps? (?:crashing|freezing|failing)|stopped working|(?<!\b(?:i|i've|i have|i just|have) |^|^@\w+ )lost my|broke (?:down|after)|doesn't work|does not work|not working)\b/,
  ],
  // Something did not happen that was expected.
  [
    1.2,
    /\b(?:still|yet|never|not|hasn't|haven't|hadn't|didn't|doesn't|don't|isn't|wasn't|aren't|won't|can't|cannot|couldn't|hasnt|havent|didnt|doesnt|isnt|wasnt|wont|cant|couldnt) (?:\w+ ){0,4}(?:arriv\w*|receiv\w*|deliver\w*|got|get|work\w*|load\w*|open\w*|connect\w*|respon\w*|repl\w*|answer\w*|come|came|turn\w* up|show\w* up|appear\w*|refund\w*|log ?in|login|sign in|access|start\w*|charg\w*|send|sent|resolv\w*|fix\w*|help\w*|update\w*|install\w*|accept\w*|see|find|use|pay|print|call\w* back|heard|hear|happen\w*|play|sync\w*|ship\w*|indicat\w*|reflect\w*|includ\w*|match\w*|recogni[sz]\w*|show\w*|display\w*)\b/,
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
    /\b(?:stop (?:\w+ing|it|this)\b|not found|not (?:available|working|loading|showing|correct|possible|applied|there|aware|tending)|rarely works|(?:only|barely|hardly|scarcely) (?:works?|lets?|let|got|get|gives?|able)|keep(?:s|ing)? (?:on )?(?:repeat\w*|saying|coming|asking|happening)|dragging|going (?:to go )?(?:with |to )?another (?:brand|company)|(?:i'm|im|i am|we're|were) (?:not even|still here|unable)|page not|says (?:that )?i (?:need|have|must)|been trying to \w+)\b/,
  ],
  [
    0.8,
    /\b(?:far (?:too|more misses)|too (?:much(?! (?:trouble|to ask|hassle))|many|few|slow|small|expensive|high|low|long|late(?! to))|not (?:very )?(?:effective|enough|even)|worse (?:than|then)|treated|how are you (?:gonna|going to)|you had no right|i'll be reporting|already told you|like i said|screwed|are gone|is gone|disappear\w*|vanish\w*|happens (?:on|in|every|again|even))\b/,
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
    0.9,
    /\bwhere(?:'s| is| are|s)? (?:is )?(?:my |our |the |physical )+(?:\w+ )?(?:card|order|refund|parcel|package|money|delivery|driver|bags?|luggage|food|item|shipment|payment|booking|ticket)\b|\bwhere is physical\b/,
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
];
