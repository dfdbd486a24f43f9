/** Building blocks of patterns over normalised text: who does what. Every piece matches in linear time. */

/** Words that may stand between a subject and its verb. */
export const ADVERBS =
  '(?: (?:also|just|now|already|personally|definitely|certainly|really|gladly|then|still|currently|immediately|both|all|first|only|actually|quickly|absolutely|surely|fully|truly|deeply|very|so|terribly|extremely|sincerely|genuinely|most|too|indeed|of course|right away))*';

/** "I will", "we're", "I've", "we would like to", "let me". First person, not negated. */
export const FIRST_DOES =
  "(?:\\b(?:i|we)(?:'ll| will| shall|'d| would|'m| am|'re| are|'ve| have|ve|ll|m|re| can|'d be| will be|'ll be|'ve been| have been| was| were| did)?|\\blet (?:me|us)|\\blets|\\blet's|\\ballow (?:me|us) to|\\bi am|\\bim)";

/** "like to", "going to", "happy to": what may stand before the verb itself. */
export const LEAD_IN =
  '(?: (?:like to|love to|want to|need to|going to|gonna|try to|trying to|about to|be able to|be happy to|be glad to|happy to|glad to|be sure to|work to|to))?';

/** Things that are done about a problem, as stems of verbs. */
export const DEEDS =
  '(?:look(?:ing|ed)? (?:in ?to|at|over|up|deeper|further|for|through|closer)|check|investigat|examin|dig|fix|sort|resolv|solv|rectif|correct|repair|address|handl|arrang|organi[sz]|schedul|book|send|sent|ship|dispatch|deliver|refund|reimburs|credit|revers|waiv|replac|exchang|swap|pass|forward|escalat|refer|transfer|assign|rais|contact|reach(?:ing|ed)? out to (?:the|our|my|your)|chas|report|flag|log|updat|reset|unlock|restor|reactivat|activat|process|issu|cancel|remov|delet|add|chang|clos|open|creat|set(?:ting)? up|ask|speak|spoke|talk|call|ring|rang|phon|e-?mail|messag|follow|monitor|track|trac|locat|find|found|review|verif|confirm|work|tak(?:e|ing) (?:this|it|that|care|over|full|responsib|ownership|a (?:closer )?look|another)|took (?:this|it|care)|taken (?:this|it|care)|mak(?:e|ing) (?:sure|this|it|things)|made (?:sure|a)|get(?:ting)? (?:this|it|that|you|your|to the|someone|somebody|one|back|in touch|right|a|our|the)|got (?:this|it|your|the|you)|see (?:what|if|how|why|whether|to)|help|assist|provid|shar|brought|bring|pull|submit|request|extend|offer|giv|gave|put|hold|reserv|pay|paid|notif|inform|let you know|step in|go over|walk|guide|compensat|prepar|start|launch|re-?send|re-?ship|re-?book|re-?issu)';

/** "this", "that", "the matter": what a vague sentence is about. */
export const VAGUE_THING =
  '(?:this|that|it|things?|the (?:issue|matter|problem|situation|concern|case|error|trouble)s?|your (?:issue|matter|problem|situation|concern|case|query|complaint|feedback|request|enquiry|inquiry)s?|these (?:issues|concerns|matters|problems))';

/** Words for a time that can be checked. */
export const WHEN =
  "(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on |by |before |until )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:in|within|after) (?:the next |a |an |about |around |the )?(?:\\d{1,3}(?:-\\d{1,3})?|one|two|three|four|five|six|seven|ten|twelve|few|couple of)(?: to \\d{1,3}| or two)? ?(?:business |working )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|in an hour|(?:by|before|at|until|around) (?:noon|midday|end of (?:the )?day|eod|close of business|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)?)|\\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|june|july|august|september|october|november|december)|\\[(?:date|day|time)\\])";

/** A pattern with word edges, from pieces. */
export const pattern = (...pieces: string[]): RegExp => new RegExp(pieces.join(''), 'u');
