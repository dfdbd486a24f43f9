/** Building blocks of patterns over normalised text: who does what. Every piece matches in linear time. */

/** Words that may stand between a subject and its verb. */
export const ADVERBS =
  '(?: (?:also|just|now|already|personally|definitely|certainly|really|gladly|then|still|currently|immediately|both|all|first|only|actually|quickly|absolutely|surely|fully|truly|deeply|very|so|terribly|extremely|sincerely|genuinely|most|too|indeed|of course|right away))*';

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
