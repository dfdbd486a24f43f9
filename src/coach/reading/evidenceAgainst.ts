/** What speaks against a complaint, each with a weight. */
import type { Evidence } from './evidence.ts';

/** What shows that it is something else: thanks, praise, a question, a wish, data that was asked for. */
export const AGAINST: readonly Evidence[] = [
  // Away from the desk, only thinking of becoming a customer, or their own doing.
  [
    2.4,
    /\b(?:i'll|i will|i am|i'm|im|we are|we're) (?:be )?(?:away|out of (?:the )?office|on (?:annual )?(?:holiday|leave|vacation))\b|\b(?:thinking (?:of|about)|considering|planning on) (?:moving|buying|joining|switching to|booking|signing|getting|renting|ordering|subscribing)\b|\bmy bad\b/,
  ],
  [
    1.3,
    /\b(?:an?|the|such an?|absolute|real|proper|total|true|our|what an?) (?:absolute |real |proper |total |true |\w+ )?(?:star|legend|hero|gem|angel|lifesaver|life-saver|delight|treat|diamond|credit to|champion|godsend|saint|joy|pleasure|pb)\b|\b(?:is|was|were|are) (?:\w+ )?(?:stars|legends|heroes|angels|gems)\b|\bout of (?:his|her|their|your) way\b|\babove and beyond\b|\bmade (?:my|our|her|his) (?:day|week|trip|stay|night|evening|christmas|birthday)\b|\b(?:woohoo|yay|hooray|hurrah|chuffed|delighted|thrilled|over the moon|spot on|top notch|top-notch|second to none|five star|10\/10|ten out of ten|hats off|shoutout|bless (?:him|her|them|you))\b|🏆|❤️|💜|🙌|😍|🥰/u,
  ],
  [
    0.7,
    /(?<!\b(?:not|no|n't|nothing|never|hardly|isn't|how|less|too|so much for)(?: \w+)? )\b(?:(?:is|was|were|are|all|took|stay|everything|it's|quick|really|very|so|super|most) (?:\w+ )?(?:fine|ok|okay|quick|kind|polite|helpful|decent|gentle|handy|tasty|yummy|spotless|immaculate|prompt|efficient|welcoming|attentive|patient|caring|cheerful)\b(?! (?:until|but|except|if))|genius|thank goodness for|(?:couldn't|could not|can't|cannot) (?:have been|be) \w+er\b|thanks to (?:your|you|whoever|the team))/,
  ],
  [
    1.5,
    /^(?:@\w+ )*(?:(?:big |huge |massive |just |a |so )*(?:cheers|shout ?-?out|thanks|thank you|kudos|props|hats off|well done) (?:to|for) (?!nothing|ruin\w*|losing|cancel\w*|ignor\w*|wast\w*|not\b|the (?:delay|late|wrong|broken))|(?:i |we )?(?:love|loved|loving) (?:the|your|my|this|these|it)\b(?! how))/,
  ],
  [
    0.7,
    /\b(?:thank(?:s| you)|thx|thankyou|cheers|appreciate it|much appreciated)\b(?! (?:for (?:nothing|not|ruin\w*|losing|cancel\w*|ignor\w*|wast\w*|another|delay\w*|the delay)|but))/,
  ],
  [
    1,
    /(?<!\b(?:not|no|n't|nothing|never|hardly|isn't|how)(?: \w+)? )\b(?:love|loved|great|excellent|amazing|awesome|fantastic|wonderful|perfect|brilliant|superb|nice|pleasant|friendly|happy with|impressed|recommend\w*|enjoy\w*|comfortable|beautiful|delicious|easy to use|smooth|outstanding|kudos|shout ?out|well done|keep it up|5 stars|five stars|5\/5|cool|lovely|on point|best|good)\b(?!,? ?(?:if|but|however|until))/,
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
    1.4,
    /\b(?:(?:i|i've|i have|have) (?:just )?(?:lost|broke|misplaced|damaged) my|(?:phone|card|wallet|licen[cs]e|passport|sim|keys?) (?:was |got |is |has been )?(?:lost|stolen)|let's (?:try|do|go|make)|how about|can't afford|how much (?:it|does|do|is|are|would)|extra fee|gotta get a new|need a new)\b/,
  ],
  [1, /\bshould have (?:in-app|an? )\b/],
  [
    0.6,
    /\b(?:lost (?:code|phone|card)|forgot (?:the|my)|don't (?:care|know|have (?:the|a|any)|want to)|by no means)\b/,
  ],
];
