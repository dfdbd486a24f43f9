/** Building blocks of patterns over normalised text: who does what. Every piece matches in linear time. */

/** Words that may stand between a subject and its verb. */
export const ADVERBS =
  '(?: (?:also|just|now|already|personally|definitely|certainly|really|gladly|then|still|currently|immediately|both|all|first|only|actually|quickly|absolutely|surely|fully|truly|deeply|very|so|terribly|extremely|sincerely|genuinely|most|too|indeed|of course|right away))*';

/** First person with an auxiliary that promises, goes on or reports: "I will", "we're", "I've", "we would like to", "let me". Never the plain present. */
export const FIRST_ACTS =
  "(?:\\b(?:i|we) ?(?:'ll| will| shall|'d| would|'m| am|'re| are|'ve| have| has| can|ll|ve|m)|\\blet (?:me|us)|\\blet'?s|\\b(?:please )?(?:allow|give) (?:me|us)(?: (?:a|one|some|just a) (?:moment|minute|sec|second|time|few minutes))?|\\bim|\\bive|\\bhave)";

/** "like to", "going to", "happy to": what may stand before the verb itself. */
export const LEAD_IN =
  '(?: (?:like to|love to|want to|need to|going to|gonna|be|been|to|go ahead and|definitely|start|have someone|get someone to|have (?:this|it|that)|get (?:this|it|that)))*';

/** Things that somebody does about this problem, in any form of the verb. */
export const DEEDS =
  '(?:look(?:ing|ed)? (?:in ?to|at|over|up|deeper|further|for|through|closer|(?:at )?(?:this|that|it)|your)|check(?:ing|ed)?\\b|investigat(?:e|ed|ing)|examin(?:e|ed|ing)|dig(?:ging)?|fix(?:ed|ing)?\\b|sort(?:ed|ing)?\\b|resolv(?:e|ed|ing)|solv(?:e|ed|ing)|rectif\\w+|correct(?:ed|ing)?\\b|repair\\w*|address(?:ed|ing)? (?:this|your|the|it|that)|arrang(?:e|ed|ing)|book(?:ed|ing)?\\b|re-?book\\w*|(?:send|sent|sending)(?! (?:you )?(?:over )?(?:an? )?(?:dm|direct message|message|e-?mail|pm|private|link|details))|ship(?:ped|ping)?\\b|dispatch\\w*|refund\\w*|reimburs\\w*|credit(?:ed|ing)\\b|revers(?:e|ed|ing)|waiv(?:e|ed|ing)|replac(?:e|ed|ing)|exchang(?:e|ed|ing)|swap\\w*|(?:pass|forward|relay|escalat|refer|rais|report|flag|shar|tak|communicat)(?:e|ed|ing|en|es)?\\b(?= (?:this|it|that|your|the|these|on|along|up|over|them|to (?:my|our|the)))|passed\\b|contact(?:ing|ed)? (?:the|our|your|them|him|her)|been in (?:contact|touch) with|chas(?:e|ed|ing)|log(?:ged|ging) (?:this|it|a|the|your)|updat(?:e|ed|ing) (?:your|the)|reset\\w*|unlock\\w*|restor(?:e|ed|ing)|re-?activat\\w*|process(?:ed|ing)?\\b|issu(?:ed|ing)\\b|cancel\\w*|remov(?:e|ed|ing)|chang(?:e|ed|ing) (?:your|the|it|this|that)|clos(?:ed|ing) (?:your|the)|open(?:ed|ing) (?:a|an|the|your)|creat(?:e|ed|ing) (?:a|an)|rais(?:e|ed|ing) a|ask(?:ed|ing)? (?:the|our|my|them)|speak(?:ing)? (?:to|with) (?:the|our|my|your)|spok\\w+ (?:to|with)|follow(?:ed|ing)? up (?:with|on)|monitor\\w*|track(?:ed|ing)? (?:down|this|it|your)|trac(?:e|ed|ing)\\b|locat(?:e|ed|ing)|find(?:ing)? (?:out|a|an|the|your|what|why)|found (?:out|the|your|a)|review(?:ed|ing)? (?:this|your|the|it|that)|verif(?:y|ied|ying) (?:this|your|the|that|it)|confirm(?:ed|ing)? (?:this|your|the|that|it|with)|work(?:ed|ing)? (?:on (?:this|it|that|the|your|a|getting|fixing|resolving|solving|sorting)|to (?:fix|resolve|get|restore|correct|find|sort)|with (?:you|our|the|them)|hard to (?:fix|resolve|get|restore))|tak(?:e|en|ing) (?:care|over|full|responsib\\w+|ownership|(?:a |another |a closer |a further |a deeper )?look)|took care|mak(?:e|ing) (?:sure|this right|it right|things right|it up|amends|a note|the change)|made (?:sure|a note)|get(?:ting)? (?:(?:this|that|it|things|your \\w+) (?:\\w+ )?(?:sorted|fixed|resolved|checked|looked|corrected|back|working|up|over|taken|straightened|right)|to the bottom|someone|somebody|you (?:sorted|back|connected|up|a|the|on|into|home)|in touch with|right on)|got (?:this|it|your) (?:\\w+ )?(?:sorted|fixed|back|covered)|see (?:what (?:i|we|is|can|went|happened)|if (?:i|we|there)|how we can|why|whether)|pull(?:ed|ing)? (?:up|your)|submit(?:ted|ting)?\\b|request(?:ed|ing)? (?:a|the|that|your)|extend(?:ed|ing)? (?:your|the|a)|help(?:ing)? (?:you )?(?:get|find|sort|fix|with (?:this|that|your|the)|resolve|file|cancel|change|reset|out with|look)|assist(?:ing)? (?:you )?(?:with|in) (?:this|that|your|the)|step in|walk (?:you|through)|answer (?:your|that|this)|do(?:ing)? (?:our|my) (?:very )?best to (?:resolve|fix|help|get|sort|solve)|figur(?:e|ing) (?:this|it|the \\w+|that) out|let (?:my|our|the) \\w+ know|patch(?:ed|ing)|get(?:ting)? (?:this|it) done|prepar(?:e|ed|ing)|re-?send\\w*|re-?issu\\w*|compensat(?:e|ed|ing)|provid(?:e|ed|ing) (?:you )?(?:with )?(?:a|an|the) (?:refund|replacement|solution|update|fix)|increas(?:e|ed|ing)|add(?:ed|ing)? (?:a|an|your|you|the|this|it)|respond(?:ed|ing)? (?:you|to you))';

/** "this", "that", "the matter": what a vague sentence is about. */
export const VAGUE_THING =
  '(?:this|that|it|things?|the (?:issue|matter|problem|situation|concern|case|error|trouble)s?|your (?:issue|matter|problem|situation|concern|case|query|complaint|feedback|request|enquiry|inquiry)s?|these (?:issues|concerns|matters|problems))';

/** Numbers as people write them in times: "2", "24-48", "two", "half an". */
const COUNT =
  '(?:\\d{1,3}(?: ?(?:-|to) ?\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half an|few|couple of)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ANY_DAY = `(?:${DAY}|mon|tues?|weds?|thurs?|thu|fri|sat|sun)`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Words for a time that can be checked. */
export const WHEN = `(?:today|tonight|tomorrow|tmrw|tmw|tmr|tomoz|this (?:morning|afternoon|evening|week)|(?:that|the same|same) (?:day|evening|afternoon)|the night before|every (?:\\w+day|morning|evening|hour|week|\\w+ (?:hours|days))|first thing|(?:end of )?next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|${DAY}\\b|on the day|(?:on|by|before|until|till|for) ${ANY_DAY}\\b|(?:in|within|after) (?:the (?:next )?|about |around |a |at most )?${COUNT}(?: or two)? ?(?:business |working )?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\\b|within the (?:next )?(?:hour|day|week)|(?:half an hour|an hour|\\d+ (?:minutes|hours)) (?:ahead|before)|(?:after|before|by|at|over) (?:the )?(?:lunch|dinner|breakfast|tea|supper|noon|midday|midnight|surgery|weekend|end of (?:the |this )?(?:day|week|month|shift)|eod|close of (?:business|play))\\b|by eod|(?:by|before|at|until|till|around|after) (?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|h|o'clock))?\\b(?! ?%)|(?:six|seven|eight|nine|ten|noon|one|two|three|four|five)\\b(?! (?:of|more|other|different|people))(?: o'clock)?)|\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b|(?:on|by|before|until|from) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|(?:on|by|before|until|in|early|mid|late) ${MONTH}\\b|\\b(?:january|february|april|june|july|august|september|october|november|december)\\b|on day \\w+|\\[(?:date|day|time)\\])`;

/** Something that happens, at which somebody gets back: "once it ships", "the minute he answers". Never "as soon as possible" or "when we know more". */
export const EVENT =
  "(?:(?:as soon as|once|when|the (?:moment|minute|second|instant)|until|till|after which|after (?=(?:i|we|he|she|they|it|the|your|our|my|dr|mr|ms)\\b)) ?(?:(?!(?:possible|i can|we can|you\\b|u\\b|ever\\b|(?:i|we) (?:know|learn|have|get|hear)(?:'ve)? (?:more|any|news|an? update|updates|further|something|anything)|there(?:'s| is| are| will)|more\\b|further\\b|the situation|things\\b|needed|required|necessary|available))(?=[a-z]))|the (?:day|moment) (?:it|we|i))";

/** A pattern with word edges, from pieces. */
export const pattern = (...pieces: string[]): RegExp => new RegExp(pieces.join(''), 'u');
