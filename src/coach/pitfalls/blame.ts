import { type PitfallRule, spot } from '../rule.ts';
import { withoutBlame } from './rewrites/blame.ts';

/** What only somebody who is at fault does. */
const SLIP =
  "(?:fail(?:ed)? to|neglect(?:ed)? to|forg[eo]t(?:ten)? (?:to|about|the|your|our|that)|omit(?:ted)? to|overlook(?:ed)?|ignor(?:ed|ing)|misread|misunderst(?:and|ood)|misinterpreted|mistyped|misspel(?:led|t)|misplaced|mishandled|broke|dropped|damaged|mixed (?:up|it)|messed (?:up|it)|left it too late|waited too long|(?:only )?have (?:only )?yourself|ca(?:me|lled|ncell?ed) too late|chose (?:not )?to|decided not to|didn'?t bother|couldn'?t be bothered|made (?:a |an |this |the )?(?:mistake|error|typo)|caused (?:this|it|the)|brought (?:this|it) (?:up)?on yourself|agreed to (?:the|our|these|it|this|those)|signed (?:up to )?(?:the|our|a) contract|were (?:careless|too late|not careful|supposed to|meant to|expected to|warned|told to|clearly told|informed to))";
/** Things to be done with care: said to have been left undone, they blame. */
const CARE =
  '(?:read(?! about)|follow(?:ed)?|check(?:ed)?|listen(?:ed)?|provide[d]?|pa(?:y|id) attention|tell|told|give[n]?|suppl(?:y|ied)|include[d]?|attach(?:ed)?|mention(?:ed)?|enter(?:ed)?|fill(?:ed)?|cancel(?:l?ed)?|report(?:ed)?|renew(?:ed)?|return(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|show(?:ed|n)? up|turn(?:ed)? up|use[d]?|ke(?:ep|pt)|pack(?:ed)?|measure[d]?|update[d]?|confirm(?:ed)?|choose|chosen|select(?:ed)?|click(?:ed)?|press(?:ed)?|notice[d]?|let us know|inform(?:ed)?|contact(?:ed)?|come|call(?:ed)?|save[d]?|back(?:ed)? up|charge[d]? the|insure[d]?|register(?:ed)?|verif(?:y|ied)|submit(?:ted)?|look(?:ed)?|ask(?:ed)? (?:us|first|before|me|the)|make sure|made sure|set (?:it |up )|clean(?:ed)?|mind(?:ed)?|take care|been (?:more )?(?:careful|clearer|specific|there|at home|aware|on time))';
/** Second person, with what is typed for it, and words that may stand before the verb. */
const YOU =
  "\\b(?:you|u)(?:'ve| have|'d| had)? (?:(?:have |had |just |simply |clearly |obviously |apparently |evidently |actually |probably |also |already |either |yourself |must have |must've |must of |went and )){0,3}";

const WORDS = [
  new RegExp(`${YOU}${SLIP}(?!\\w)`, 'g'),
  new RegExp(
    `${YOU}(?:did ?n[o']?t|never|had ?n[o']?t|have ?n[o']?t|should(?: have|'ve|ve| of| really have| at least have)|ought to have|could(?: have|'ve| of| easily have| at least have)|should(?: not|n't|nt)(?: have|'ve| of)|might have (?:wanted to )?|needed to have|were supposed to have) (?:even |bother(?:ed)? to |actually |properly |correctly |carefully |first |fully |just |simply )?${CARE}\\b`,
    'g',
  ),
  /\b(?:you|u) (?:should(?: have|'ve|ve| of)|ought to have) (?:\w{2,12}ly |just |simply |at least )?(?!an?\b|some\b|the\b|your\b|our\b|enough\b|plenty\b|no\b|time\b|access\b|it\b|them\b|had\b|to\b|two\b|three\b|\d|been\b(?! (?:more|clearer|there|at home))|received\b|got|gotten\b|seen\b|heard\b|felt\b|now\b|more\b|both\b|already\b|that\b|this\b|found\b|ended\b|experienced\b|faced\b|one\b|until\b)[a-z]+/g,
  /\b(?:you|u) (?:should(?: not|n't|nt)(?: have|'ve)|shouldnt've) (?!an?\b|some\b|the\b|your\b|our\b|enough\b|plenty\b|no\b|time\b|access\b|it\b|them\b|had\b|to\b|two\b|three\b|\d|been\b(?! (?:more|clearer|there|at home))|received\b|got|gotten\b|seen\b|heard\b|felt\b|now\b|more\b|both\b|already\b|that\b|this\b|found\b|ended\b|experienced\b|faced\b|one\b|until\b|waited\b|needed\b|paid\b|lost\b|missed\b)[a-z]+/g,
  /\b(?:you|u)(?:'ve| have| had|'d)? (?:\w+ly |just |must have )?(?:entered|g[ia]ven?|typed|provided|selected|picked|chosen|chose|ordered|used|supplied|put(?: in)?|pressed|clicked|sent(?: us)?|booked|bought|quoted|dialled|dialed|downloaded|opened|filled in|wrote|written|installed it|connected it|measured it|assembled it|washed it|set it up)(?: us| in| down| it)? (?:the |an? |your )?(?:wrong|incorrect|wrongly|incorrectly|invalid|other one|outdated|false)\b/g,
  /\b(?:you|u) (?:must have|must've|must of|probably|obviously|clearly|apparently|evidently) (?:forg[eo]t\w*|missed|entered|done|did|dropped|clicked|deleted|lost|given|gave|put|typed|pressed|left|broken|broke|damaged|mixed|confused|ordered|opened|shared|changed|used|pulled|spilt|spilled|wet)\b/g,
  /\bif (?:only )?you(?:'d| had|d) (?:\w+ly |just |simply |actually |only |at least |not )?(?!an?\b|any\b|the\b|some\b|no\b|trouble\b|problems?\b|questions?\b|difficult\w*\b|time\b|to\b|been\b|received\b|your\b|our\b|more\b|issues?\b|doubts?\b|rather\b|like\b|prefer\b|love\b|want\b|wish\b|hoped\b|planned\b|wanted\b|issue\b|other\b|enough\b)[a-z]+\b/g,
  /(?:^|[,;] )had you (?:\w+ly |only |just )?(?!an?\b|any\b|the\b|been\b|to\b|received\b|some\b|on\b|in\b|as\b|down\b|waiting\b)[a-z]+\b/g,
  /\b(?:because|since|as) (?:you|u) (?:did ?n[o']?t|never|had ?n[o']?t|have ?n[o']?t|failed|forgot|refused|wouldn't|would not)\b(?! (?:receive|get|have|ask for|want))/g,
  /\b(?:(?:your|ur) (?:own )?(?:fault|mistakes?|errors?|negligence|carelessness|doing|failure|oversight|mishandling|misuse|inattention|ignorance|lack of|misunderstanding|choice to|decision not)|(?:fault|mistake|error|problem|responsibility|failure|issue) (?:is|was|lies|lay|must be|must have been|seems to be|appears to be|occurred|happened|comes?|came) (?:entirely |clearly |purely |obviously )?(?:(?:with|from|on|at|in) (?:you\b(?! on)|your (?:side|end|part))|yours\b)|(?:mistake|error|fault|failure|slip) (?:on|at|from) your (?:side|end|part)|user error|(?:mis(?:use|handling)|error|mistake|damage|negligence)(?: caused)? by (?:the customer|you\b|yourself))/g,
  /\b(?:you|u)(?:'re| are|re| were| r) (?:\w+ly |just |simply |the one |the one who is |partly |also )?(?:wrong|mistaken|incorrect|in the wrong|lying|a liar|to blame|at fault|responsible for (?!your\b|the account)|liable|not telling (?:us )?the (?:truth|whole)|making (?:this|it|that|things) up|confused|exaggerating|imagining|being (?:rude|unreasonable|dishonest|untruthful|careless)|the problem|not being (?:honest|truthful)|the only one to blame|trying to (?:cheat|trick|scam|get))\b/g,
  /\b(?:that|this|it|which|your (?:claim|statement|story|version|account of it|report|allegation))(?:'s| is| was) (?:simply |just |plainly |clearly |completely |entirely |absolutely )?(?:not true|untrue|false|a lie|not what happened|made up|not the case at all|baseless|unfounded|nonsense|not accurate|impossible to believe|hard to believe)\b/g,
  /\b(?:(?:i|we) (?:don'?t|do not|can'?t|cannot|find it (?:very )?hard to) believe (?:you\b|your|that you|it was|what you|this story)|(?:i|we) doubt (?:that )?you|you claim(?:ed)? (?:that|to|you|it|they|we|not)\b|you allege\w*|so[- ]called (?:problem|fault|issue|damage|complaint|defect))/g,
  /\bwhy (?:did ?n[o']?t|did|would|have ?n[o']?t|weren'?t) (?:you|u) (?:\w+ |not )?(?:just |even |simply )?(?:read|check|tell|call|say|ask|report|contact|follow|look|order|open|throw|wait|write|use|been more)\w*/g,
  /^(?:did|have|could|can|do) (?:you|u) (?:even|actually|not|really|ever|bother to) (?:bother to |even )?(?:read|look|check|follow|listen|try)\w*/g,
  /\b(?:next time|in (?:the )?future|from now on|going forward)[, ]+(?:please |kindly |just |you (?:should|need to|must|have to|may want to|might want to|could) |do |try to |remember to )*(?:read|check|be (?:more |a bit more )?careful|make sure|pay (?:more |closer )?attention|look|follow|measure|double[- ]check|ensure|think|report|tell us|listen|use|keep)\b/g,
  /\b(?:read|check|listen|measure|look|think)(?: \w+){0,4} (?:more carefully|properly|before you (?:complain|order|buy|write|sign)|next time|(?:more )?closely next time)\b/g,
  /\b(?:a|any|most) (?:careful|attentive|reasonable|responsible|normal) (?:customer|buyer|user|person|guest|reader)s? would\b/g,
  /\b(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:\w+ )?(?:your (?:responsibility|duty|job|task|own (?:responsibility|risk|choice))|up to you to (?:have|check|read|make sure))\b/g,
];
/** What follows a "but", or a "that's what", only to show whose doing it was. */
const DOING =
  '(?:gave|told|chose|ordered|confirmed|accepted|signed|asked for|wanted|picked|selected|entered|insisted|bought|booked|left|agreed|requested|typed|wrote|took|sent|opened|signed up|approved|ticked|clicked|decided|said)';
WORDS.push(
  /\b(?:advise|suggest|recommend|urge|encourage|ask|request) (?:you |guests |customers |everyone |all guests )?(?:to )?(?:read|check|study)(?:ing)?\b[^.!?]{0,60}\bbefore\b/g,
  new RegExp(
    `(?:^|[,;.] ?)(?:but|yet|however,?|after all,?|though|although) (?:you|u) (?:yourself |also |clearly |only )?${DOING}\\b(?! (?:us|me|it)? ?(?:twice|before|already|that (?:we|i|it)|about (?:it|this)))`,
    'g',
  ),
  new RegExp(
    `\\b(?:that|this|it|which)(?:'s|s| is| was) (?:exactly |just |simply )?(?:what|how|the (?:one|size|colou?r|date|address|model|option|plan|room)) (?:that )?(?:you|u) (?:yourself )?${DOING}\\b`,
    'g',
  ),
  /\b(?:you|u)(?:'ll| will)? (?:just |really |simply |also )?(?:have to|need to|must|should|ought to|might want to|could) (?:learn to |start to |please |try to |also |really |always )?(?:pay (?:more |better |closer )?attention|be (?:a bit |a little )?more (?:careful|attentive|patient|specific|cautious)|read (?:\w+ ){0,5}(?:carefully|properly|first|before|more closely)|take (?:better|more) care|look (?:properly|closely|carefully|more)|think (?:before|about that before|twice)|check (?:\w+ ){0,4}(?:before|first|more carefully))\b/g,
  /\b(?:must|probably|surely|likely|has to|have to|might|may) (?:be|have been|is|was|be due to|come from|be because of) (?:\w+ )?(?:something|anything|whatever) (?:that )?you(?:'ve| have)? (?:did|done|changed|installed|downloaded|pressed|broke|touched|set)\b/g,
  /\b(?:must|has to|probably|surely|is|was) (?:be |been |have been )?(?:a problem |an issue |something |wrong |a fault |caused )?(?:on|at|with) your (?:own )?(?:end|side)\b/g,
);
const NOT = {
  before:
    /(?:\b(?:if|in case|whether|unless|when|whenever|not that|no (?:one|body) (?:is )?(?:says|saying|thinks|said)|not saying(?: that)?|doesn't mean(?: that)?|not because|(?:you|nobody|no one) (?:is |are |'re )?say(?:s|ing)?(?: that)?|hope|so that|sure|(?:isn'?t|wasn'?t|not|never|nothing|hardly|neither|nor) (?:\w+ )?(?:is |was |your )?|how|did|have|like|reached|sent|gave|left|to|with|for|of|about|from|let|made|kept|told(?: that)?|feel(?: like)?|felt(?: like)?) |"|\bthe (?:first|second|other) .{0,10})$/,
  after:
    /^ (?:nothing\b|received|in the first place to|on this page|anything wrong|do anything wrong|for any of this|any of this|this mess|on our behalf|as our error)/,
  anywhere:
    /\b(?:not|isn'?t|wasn'?t|never|hardly) (?:at all )?(?:your|ur) (?:own )?(?:fault|mistake|error|doing)\b|\byou(?: have|'ve)? (?:did|done|do)(?:n't| not|) nothing wrong\b|\byou (?:didn'?t|did not) (?:do|make) (?:anything|any(?:thing)?) (?:wrong|mistake)\b|\byou should never have (?:had|been|to)\b/,
};

/** This puts it on the customer. */
export const blame: PitfallRule = {
  id: 'blame',
  title: 'This puts it on the customer',
  why: 'Blame undoes an apology: how people are treated weighs most in whether they come back.',
  source: 'Blodgett, Hill & Tax 1997',
  better: 'Say what can be done now, without who should have done what.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => spot(sentence, WORDS, NOT),
  rewrite: withoutBlame,
  flags: [
    ['You should have kept the box.', "You don't need the box to send it back."],
    ['If you had read the instructions, this would not have happened.', 'Here is the step that fixes it.'],
    ['That is your own fault.', 'Let me see how we can put this right.'],
    ['You failed to enter the code.', 'The code goes into the second field.'],
    ['you must have entered the wrong address', 'The parcel went to another address: which one is right?'],
    ['It was your mistake to order two.', 'I can take one of the two back.'],
    ['You forgot to sign the form.', 'The form still needs your signature.'],
    ["You clearly didn't follow the guide.", 'Here is the step that matters.'],
    ['You are mistaken about the price.', 'The price on the day was 20.'],
    ['You should not have opened it.', 'It can be sent back opened, too.'],
    ['You never told us about the move.', 'I have your new address now.'],
    ["you didn't read the terms", 'The terms say 14 days; here is what I can do.'],
    ['You ought to have called earlier.', "Let's sort it out now."],
    ["If you'd checked the email, you would know.", 'The e-mail said Friday; here it is again.'],
    ["You didn't provide the order number.", 'Which order number is it?'],
    ['u shouldve told the driver about the gate', 'I have noted the gate for the driver.'],
    ['The error was on your side.', 'The two addresses differ; I have corrected ours.'],
    ['Had you renewed in time, the cover would still be running.', 'The cover ended in May; I can restart it today.'],
    [
      "Because you didn't answer the door, the parcel went back.",
      'The parcel went back; I can send it again tomorrow.',
    ],
    ['Next time please read the size chart.', 'The size chart is here; which size shall I send?'],
    ['Sir, you have given the wrong PIN code only.', 'The PIN code on the label was 560001; which one is right?'],
    ["That's simply not true.", 'Our record says Tuesday; may I check it with you?'],
    ['You claim that the box was empty.', 'You found the box empty.'],
    ["Why didn't you just call us? 🙄", "I'm glad you wrote. Here is what I'll do."],
    ['This was caused by user error, not by the device.', 'The cable was in the other socket; here is a picture.'],
  ],
  allows: [
    'You should have received an email by now.',
    "You shouldn't have had to write twice.",
    'You should not have to wait this long.',
    'This was not your fault.',
    "You could have been told earlier, and I'm sorry.",
    'You should see the refund on Friday.',
    'If you had trouble logging in, try the link.',
    "It's our mistake, not your mistake.",
    'You should have been called back.',
    'You are right about the price.',
    'Should you have questions, write to me.',
    'You forgot nothing: the error was ours.',
    'What you could do is restart it.',
    'If your own router fails, tell me.',
    'You have every reason to be annoyed.',
    'You did nothing wrong here.',
    'If you forgot your password, I can send a link.',
    'Did you get the e-mail with the label?',
    'You told us on Monday and we did not listen.',
    "We should have told you, and we didn't.",
    "You didn't ask for any of this.",
    'you didnt get the reply u were promised, thats on us',
    'Nobody is saying that you made a mistake.',
    'Have you had a chance to try the new link?',
    "If you'd like, I can call you at four.",
    'You never received the second box.',
    'You must have been worried sick.',
    'You had asked for the blue one, and we sent red.',
  ],
};
