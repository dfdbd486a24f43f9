import { match, type StepRule } from '../rule.ts';

/** Where opinions are gathered. */
const SURVEY =
  '(?:surveys?|questionnaire|poll|comment card|feedback (?:form|wall|link)|rating (?:form|link)|satisfaction form|scorecard)';
/** What customers give when they say how it was. */
const OPINION =
  '(?:reviews?|ratings?|stars?|testimonial|feed ?back|fed back|opinions?|thoughts|verdict|comments?|scores?|marks|impressions?|views?|thumbs? up)';
/** Asked of them: a request or an invitation before the thing asked for. */
const REQUEST =
  "(?:^(?:and |so |also |just |@\\S+ |hi \\w+,? )?(?=[a-z]+ (?:us|our|a|the|your|me|my|this)\\b)(?!(?:the|this|that|i|we|you|he|she|it|they|our|a|please) )|\\b(?:please|pls|plz|kindly|do|don't forget to|(?:could|can|would|will|cld|wld|may|might) (?:you|u|i)(?: (?:also|please|pls|kindly|ask you to|consider|be willing to|mind|take a \\w+ to))?|mind|request you to(?: spare a minute and)?|invite you to|love you to|like you to|if you (?:could|can|would|'d|have|'ve)|so kind,?|grateful if|a (?:moment|minute|sec|mo) to|glad if you(?: can| could)?|to keep|and)[, ]+)";
/** Things of ours that a customer may judge: not the weather, not their weekend. */
const OURS =
  '(?:service|experience|stay|visit|call|chat|wait|tone|hand-?over|wording|installation|check-?in|way|side|treatment we gave|food|meal|dinner|lunch|order|ride|trip|flight|delivery|repair|help|support|answers?|appointment|treatment|process|session|class|lesson|drive|show|performance|everything|purchase|booking|journey with|interaction|conversation|assistance|team|staff|driver|technician|agent|fitter|engineer|rider|resolution|first \\w+ with)';

const ASKED: readonly RegExp[] = [
  // A survey to fill in.
  new RegExp(`${REQUEST}[^.!?]{0,60}\\b${SURVEY}\\b`),
  new RegExp(
    `\\byou(?:'ll| will| may| should|'re going to)(?: also| soon| shortly)? (?:get|receive|find|see|be (?:sent|asked))\\b[^.!?]{0,40}\\b(?:${SURVEY}|ratings?|score)\\b`,
  ),
  new RegExp(
    `\\b${SURVEY}\\b[^.!?]{0,40}\\b(?:will follow|follows|is on its way|kindly|please|takes? (?:only |just )?(?:\\w+ )?(?:\\w+ )?(?:seconds?|minutes?)|it's only|goes|go (?:straight )?to)\\b`,
  ),
  /\b(?:please|kindly|do|could you|we'd|i'd)\b[^.!?]{0,30}\b(?:give us|spare us|spare) (?:\w+ ){0,3}(?:minutes?|moment|seconds?)\b[^.!?]{0,20}\b(?:form|survey)\b/,
  // Rated, scored, reviewed.
  new RegExp(
    `${REQUEST}(?:rate|score|grade|review|mark)\\b(?! (?:of|is|was|for|the (?:terms|details|document|attached|policy|order|settings|steps|information)|your (?:settings|details|order|account|application|bill|\\w+ settings)))`,
  ),
  /\b(?:please|pls|plz|kindly|, so|you to|u to) (?:\w+ )?(?:rate|score|grade) (?:us|me|him|her|my|our|the|this|how|today|your)\b/,
  /\b(?:how|what)\b[^.!?]{0,20} (?:rate|score|grade|rating|marks?) (?:us|me|my|our|the|your|this|would you)\b|\bon a scale\b|\b(?:from )?(?:1|one|0|zero) to (?:5|five|10|ten)\b[^.!?]{0,10}\?|\b(?:with|as) a score\b|\bout of (?:ten|10|five|5)\b/,
  new RegExp(
    `${REQUEST}(?:leav|giv|shar|drop|writ|post|put|tap|tick|send|provid|submit|help us with a)\\w* (?:us |me |him |her |back |(?:this|our|the) (?:chat|call|talk) )?(?:(?:an? |your |some |the |more |any |few |in |with )*)(?:\\w+[- ])?(?:\\w+[- ])?(?:${OPINION}|smiley)\\b`,
  ),
  /\b(?:updat|revis|revisit|reconsider|chang|improv|edit|amend|upgrad|rais|increas|adjust|bump(?: up)?)\w* (?:your )?(?:the |my )?(?:\w+ )?(?:rating|review|stars?|score)\b/,
  /\b(?:5|five)[- ]?stars?\b(?= (?:if|from you|review|rating|would))|\b(?:star|better|higher|good) (?:star )?rating would\b/,
  // Wanted to know.
  new RegExp(
    `\\b(?:we|i)(?:'d| would)(?: also| really| very much| all)? (?:love|like|welcome|appreciate|value|cherish|be (?:\\w+ )?(?:grateful|thankful|glad|happy|delighted) (?:for|to (?:hear|have|get|know)|if you (?:can|could|would) (?:share|give|leave|send|tell|say)))\\b[^.!?]{0,60}\\b(?:${OPINION})\\b`,
  ),
  /\b(?:we|i)(?:'d| would)(?: \w+)? (?:love|like|be (?:glad|happy|delighted)) to (?:hear|know) (?:more|(?:how|what) (?:your|you|the|we|this|it)\b)|\bi'd love you to rate\b/,
  /\b(?:tell|let) (?:us|me|my \w+|our \w+)(?: know)?[^.!?]{0,30}? (?:how (?:your (?:\w+[- ]?){1,3} (?:was|is|went|has|have|felt)|the \w+ was|we (?:did|handled|performed|looked|treated|dealt)|(?:i|our \w+|my \w+|the \w+) did\b|you (?:found|liked|enjoyed|felt about|rate)|easy|satisfied|happy)|what you (?:thought|think|liked|made) (?:of|about)|if (?:we|i) did (?:well|badly|ok)|whether (?:we|i) (?:did|met|treated))/,
  /\b(?:tell us|talk to us) (?:about|more about) your (?:visit|stay|experience|trip|meal|evening)\b[^.!?]{0,40}\b(?:form|survey|link|page|site|review)\b/,
  // Asked how it was.
  new RegExp(
    `\\bhow(?:'d| did| well did) (?:we|i|our \\w+|the \\w+) (?:do|perform|handle|look after|treat)\\b|\\bhow (?:was|is|were|has|did) (?:your|my|our|the|today's|tonight's|this)(?: \\w+)? ${OURS}\\b|\\bhow was everything\\b|\\bhow (?:satisfied|happy|pleased|likely) (?:are|were) you\\b|\\bhow (?:easy|helpful|hard|useful|friendly|polite) (?:was|were|is)\\b|\\bhow (?:did|do|would) you (?:find|like|enjoy|rate|score|describe|feel about) (?:our|my|the|your|this|us|it)\\b|\\bhow you (?:found|liked) (?:our|my|the|us|this)\\b|\\bhow(?:'s|s| is) (?:the|your) new \\w+ treating\\b`,
  ),
  /\bwhat (?:did|do) you (?:think|make) (?:of|about)\b|\bwhat (?:could|can|should|would|do|might) (?:we|i|you)\b[^.!?]{0,30}\b(?:better|improve|differently)\b|\banything\b[^.!?]{0,30}\b(?:could|should) have (?:handled|done)\b|\bcurious (?:as to )?why you\b/,
  /^(?:\w+, )?(?:did|was|were|do|have) (?:we|i|our|my|your|the|that|this)\b[^.!?]{0,40}\b(?:helpful|useful|of (?:\w+ )?(?:help|use)|your expectations|your satisfaction|to your liking|treat you (?:well|right)|good impression|polite|courteous|friendly|looked? after you|well enough|a difference to your (?:stay|visit)|solve your (?:problem|issue))\b/,
  /\b(?:are|were|r) (?:you|u) (?:\w+ )?(?:satisfied|happy|pleased|content) with\b|\b(?:would|will|could) you (?:\w+ )?recommend (?:us|our|this|the)\b/,
];
/** Thanks for what was said, an open door, reports, and what is not wanted. */
const NOT: readonly RegExp[] = [
  /(?:\bfeel free to|(?:^|[^f] )you (?:can|may)|\btime to|\btaking the time)\b[^.!?]{0,20}\b(?:share|leave|give|send)\b/,
  /\bthank(?:s| you)\b[^.!?]{0,60}\b(?:for|leav|shar|giv|tak)/,
  /\bif you (?:(?:ever |still |do )?have|'ve)(?: (?:any|more|some|further|other))? (?:feed ?back|suggestions?|comments?|thoughts|ideas|views)\b/,
  /\b(?:you|your|he|she|they) (?:\w+ )?(?:gave|left|rated|said|filled|filling|wrote|scored|reviewed|answered|have given|have left)\b/,
  /\b(?:don't|do not|won't|never|not|no need to|without|instead of) (?:\w+ ){0,4}(?:bother|ask|send|rate|survey|review|rating)\b|\bignore (?:the|our|this) \w*\s?survey\b/,
  /\b(?:we|i) (?:read|got|received|collect|analy[sz]e|use|have|'ve)\b[^.!?]{0,20}\b(?:surveys?|reviews?|ratings?|scores?)\b|\binterest rate\b/,
  /\b(?:the|your) (?:weather|weekend|holiday|dog|cat|family)\b/,
];

/** The rule for this step. */
export const feedback: readonly StepRule[] = [
  {
    step: 'feedback',
    id: 'feedback',
    title: 'Asks how it was',
    level: 2,
    why: 'Being asked shows that the answer matters after it was sent.',
    source: 'Davidow 2003',
    find: (sentence) => match(sentence, ASKED, NOT),
    flags: [
      'Would you give this chat a quick thumbs up or down?',
      'How did we do?',
      'Please take our short survey.',
      'How was your experience with us?',
      'Would you rate our service?',
      'Please leave us a review.',
      'how was my answer for you?',
      'Could you fill in this questionnaire?',
      'How satisfied are you?',
      'Would you update your review?',
      'Please rate us.',
      "We'd love to hear how your stay was.",
      'pls rate this chat, 1 to 5 ⭐',
      'Kindly spare two minutes for our survey.',
      "You'll get a short questionnaire by email tomorrow.",
      'Did our engineer treat you well?',
      'Are you happy with the way it was settled?',
      'What did you think of the new menu?',
      'What could I have done better?',
      'Let us know how we did.',
      'Would you recommend our workshop to a friend?',
      'On a scale of one to ten, how easy was it to reach us?',
      "I'd be grateful for your honest opinion of the repair.",
      'Do leave a comment about the class on our page.',
      'Was my answer helpful?',
      'how did you find our service today',
      'Tell us what you thought of the show!',
      'Sir, request you to rate our support.',
      "I've sent the new key, and how would you rate my help?",
      'If we sorted it out, would you consider raising your rating?',
      "Before you go, how was today's call?",
      'Please score the delivery out of 10.',
    ],
    allows: [
      'Thank you for your review.',
      'If you have feedback, write to us.',
      'You left three stars.',
      "I'm sorry.",
      'Thanks for leaving feedback.',
      'Your rating counts.',
      'How can I help?',
      'How is the weather?',
      'We read every survey.',
      'You gave us two stars.',
      "I see you've already filled in the survey.",
      'The survey closed in May.',
      'The interest rate went up.',
      'There is no need to rate us.',
      'Before you leave, how was your weekend?',
      'Reviews appear after two days.',
      'If you have any suggestions, drop them in the box.',
      'What happened when you called?',
      'How did the parcel arrive?',
      'Please review the attached terms.',
      'She said that the service was friendly.',
      'Our score on the portal is 4.6.',
      'We appreciate your feedback.',
      'Your comments have been passed on.',
      'Did you get the email?',
      'Was the box open when it came?',
      'thanks for rating us 5 stars!',
      'How would you like to pay?',
      'Let me know how we can reach you.',
      'Let us know how you get on.',
      'Customers rate us highly.',
    ],
  },
];
