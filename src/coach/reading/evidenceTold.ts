/** More of what speaks for a complaint: plain reports, sarcasm, and slight signs. */
import type { Evidence } from './evidence.ts';

/** More of what goes wrong: in plain reports, in sarcasm, and where a question is none. */
export const TOLD: readonly Evidence[] = [
  [
    2,
    /\b(?:make|file|raise|lodge|register|have|submit|log) (?:a|an|this|my) (?:\w+ )?complaint\b(?! (?:form|number)\b)/,
  ],
  [
    1,
    /\b(?:found|find|finding|spotted) (?:a|an|some|two|three|\d+|bits? of|pieces? of) (?:\w+ ){1,3}(?:in|inside|on|under) (?:my|our|the|it|his|her|your|this)\b/,
  ],
  [1.6, /\blove that for (?:me|us)\b|\bso much for (?:["'“]|the|your|a|my|our|that|being)|\bhuh\b[?.!]*$/],
  [1, /\b(?:ate|eaten|eats|swallow(?:s|ed)?|kept|pocketed|took) (?:\w+ ){0,2}(?:my|our) \w+/],
  [0.9, /\b(?:ran|run|running|was|were|is|are) out of (?!town|office|work\b|the (?:country|office))\w+|\bsold out\b/],
  [
    1,
    /\b(?:ordered|asked for|booked|bought|paid for|wanted|expected|promised) (?:[\w'£$]+ ){1,6}(?:got|received|came|and came|was given|were given|turned out|instead)\b|\binstead of (?:the |a |an |my |our )?(?!having|being|\w+ing)\w+/,
  ],
  [
    0.9,
    /\b(?:nowhere (?:on|does|did|is|was|in)|not (?:mentioned|stated|told|shown|advertised|disclosed) (?:anywhere|on|in|at|before)|(?:isn't|wasn't|aren't) (?:mentioned|listed|stated))\b/,
  ],
  [
    0.9,
    /\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|another|yet another) (?:\w+ )?(?:day|morning|night|evening|time|week|weekend|month|year|attempt|email|call|visit|form|survey)(?: \w+){0,2} (?:no|without|of|with|running|off|i've|ive|and|in a row|for nothing)\b/,
  ],
  [
    0.9,
    /\b(?:\d+|two|three|four|five|six|ten|twenty|thirty|forty) ?(?:mins?|minutes?|hrs?|hours?|days?|weeks?|months?) (?:no\b|late\b|late,|waiting|without|on hold|and (?:no|still|nothing|counting)|later and|behind)|\bit'?s (?:been|already) \d+|\btook (?:ages|forever|an age)\b|\bqueue of \d/,
  ],
  [
    0.8,
    /\bno (?!worries|problem|problems|thanks|thank|need|rush|hurry|other|more|questions|complaints|issues|fuss|idea|doubt|longer|matter|wonder|one|hidden|faults?|bugs?|crash|that|thats|it|i|we|you|this|they|he|she)\w* (?:for|at|since|today|tonight|yet|came|showed|turned|on (?:mon|tues|wednes|thurs|fri|satur|sun|the)|all|anywhere|whatsoever|in (?:my|the|our))\b|(?:^|[.,!] )(?:no|zero|0) \w+[.!]/,
  ],
  [
    0.9,
    /\b(?:is|are) (?:anybody|anyone|any of you|you|you lot|you guys) (?:\w+ )?(?:alive|even|actually|reading|listening|awake|serious|there|having a laugh|ever)\b|\bdo you (?:lot |guys |people )?(?:even|actually|ever)\b|\bwhat(?:'s| is| do| did| am| are)? (?:the point|we pay for|i pay (?:you )?for|i paying for|we paying for)\b|\bor is (?:\w+ ){1,3}just\b|\bwho (?:has time|thought|does that|can stay|came up)\b|\bhow can this\b/,
  ],
  [
    1,
    /\b(?:hurt|hurts|hurting|rash|itch\w*|blister\w*|bleed\w*|injur\w*|bruis\w*|bitten|swollen|choked|sick from|poison\w*|a&e)\b/,
  ],
  [
    1.1,
    /\b(?:rudest|slowest|dirtiest|coldest|noisiest|unfriendliest|smallest room|priciest|laziest|poorest|liars?|cowboys|clowns|circus|muppets|amateurs|unbelievable|beyond belief|gross|a lie|makes no sense|shame|mortif\w*|humiliat\w*|end of my tether|head in my hands)\b/,
  ],
  [
    0.9,
    /\b(?:nobody|no one|noone|none of (?:you|them)|not one person) (?:\w+ ){0,2}(?:rang|rings|phoned|told|tells|wrote|writes|mailed|warned|bothered|apologi[sz]ed|turned|spoke|checked|explained|mentioned|knew|batted|offered|said|asked|bats|helped|seemed|wants?|will)\b/,
  ],
  [
    0.9,
    /\b(?:said|says|told (?:me|us)|promised|swore) (?:id|i'd|we'd|it'd|youd|you'd|he'd|hed|she'd|they'd|theyd|it would|they would)\b|\btold (?:me|us) one thing\b|\b(?:first|one) (?:you|they|he|she) (?:say|said|tell|told)\b|\b(?:has|have|'ve) (?:now )?(?:sent|given|asked|told|emailed|rung) me (?:the same|two|three|four|\d+)\b/,
  ],
  [
    0.9,
    /\b(?:chucked|lobbed|hurled|flung|dumped|knocked|smashed|scraped|trampled|bashed|dropped|crackl\w*|whistles|trips the|flips back|shed all|sheds|loose|wonky|botched|bodged|flat already|blocks? (?:our|my|the)|let (?:strangers|\w+ strangers)|by mistake|on his phone|on her phone|on phone|on the phone the (?:whole|entire)|walked mud|straight past|marked it|marked as|shipped to (?:my|the) (?:ex|old|wrong)|(?:my|the|an?) (?:old|wrong|previous) (?:address|name|number)|broom cupboard|signed for|been and gone|smok(?:ed|ing) in|cancelled \d+ ?min\w*|disappears?|greyed out|same (?:\w+ )?(?:crack\w*|fault|problem|issue|place|form|thing) (?:as|again|three|twice|over))\b/,
  ],
  [
    1,
    /(?:^|[.!?] |\boh |\bwell )(?:great|brilliant|lovely|fantastic|wonderful|perfect|superb|marvellous|cracking|nice one|nice|congratulations|congrats|bravo|well done),? (?:another|yet another|again|so (?:now|my|the)|just what|only|my \w+ (?:is|has|was)|the \w+ (?:is|has))\b|\bthanks (?:a million|a bunch|ever so much|so much|heaps|loads|a lot) for (?!your|the (?:help|quick|lovely|reply)|all|help|sort|fix|chas|gett|send|look|tak|com|let)\w+ing\b|\bmust be a new record\b|\bbest \d+ (?:quid|pounds|dollars|bucks|euros) i(?:'ve| have)? ever\b|\bwithout (?:internet|broadband|power|water|heating|hot water|electricity|gas|signal|phone)\b/,
  ],
  [
    0.9,
    /\b(?:missed?|missing) (?:my|our|the|his|her) (?:flight|connection|train|bus|appointment|slot|class|show|interview|meeting|wedding|funeral|holiday|exam)\b|\b(?:my|our) \w+ (?:got|was|were|has been|have been) (?:moved|bumped|changed|split|cancelled|given|charged|blocked|refused|rejected|closed)\b|\bis full\b|\bto be told\b|\bonly to\b|\bdoes not exist\b|\b(?:never|not) (?:once|even)\b/,
  ],
];

/** Slight signs: each alone says little, several in a few words say that somebody is not content. */
export const SLIGHT: readonly Evidence[] = [
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
