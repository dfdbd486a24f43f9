import { match, type StepRule } from '../rule.ts';

/** What is hard on people: said of things, "this is maddening". */
const HARD =
  '(?:frustrating|upsetting|annoying|disappointing|stressful|worrying|distressing|infuriating|aggravating|disheartening|unsettling|exhausting|tiring|tiresome|painful|scary|frightening|terrifying|maddening|unpleasant|inconvenient|confusing|alarming|embarrassing|irritating|miserable|dreadful|galling|heartbreaking|heart-wrenching|humiliating|hurtful|nerve-racking|nerve-wracking|unnerving|gutting|sickening|shocking|draining|grim|tedious|outrageous|unbearable|awkward|harrowing|gruelling|a slap in the face|a fright|a scare|demoralising|demoralizing|crushing|devastating|mortifying|vexing|daunting|horrid|rotten|a (?:real |big |great |huge |terrible )?(?:pain|nuisance|nightmare|worry|letdown|let-down|headache|blow|shock|hassle|bother|lot to (?:take|deal|put)))';
/** Hard only in part: "it was hard to read" is no feeling. */
const TOUGH =
  '(?:hard|difficult|tough|awful|terrible|horrible|horrid|rotten|unfair|rough|serious|not (?:nice|easy|fun)|no fun)';
/** What people feel. */
const FELT =
  '(?:frustrated|upset|annoyed|disappointed|stressed|worried|worried sick|distressed|infuriated|irritated|anxious|scared|frightened|terrified|afraid|nervous|cross|angry|furious|livid|mad|fed up|let down|gutted|heartbroken|devastated|shattered|exhausted|tired|worn out|shaken|shocked|hurt|ignored|unwelcome|unsafe|short-changed|cheated|embarrassed|humiliated|helpless|unwell|losing (?:faith|patience|trust)|run out of patience|had enough|at your wits|on edge|in tears|fuming|seething|beside yourself|sick with worry|in pain|confused|concerned|desperate|panicked|lost)';
/** Feelings as things: "your frustration". */
const FEELINGS =
  '(?:frustrations?|disappointment|worry|worries|anxiety|stress|distress|annoyance|anger|upset|feelings|pain|fear|urgency)';
const VERY =
  '(?:(?:so|very|really|incredibly|extremely|quite|both|particularly|super|such|truly|just|pretty|absolutely|utterly|awfully|beyond|too|always|most) )*';
const SEE =
  '\\b(?:understand|imagine|see|appreciate|know|recogni[sz]e|reali[sz]e|sense|hear|get|tell|feel)\\b(?: (?:exactly|fully|just|very well|only|that|completely|too well))*';

const STRONG: readonly RegExp[] = [
  // It is hard: named of what happened.
  new RegExp(
    `\\b(?:how|what an?|such an?|sounds|feels|(?:must|can|could|would|will|may|might|must've|mustve)(?: not)?(?: have)? (?:be|been|feel|felt)) ${VERY}(?:truly )?(?:${HARD}|${TOUGH}|${FELT}|nightmare|let-?down|big let-?down|nuisance|worry|blow|disappointment|mess|shame|pity|sad|shock)\\b(?! (?:of|disk|drive|copy|is it|do|does|did|are|was it|to (?:read|find|tell|say)\\b(?! out)))`,
  ),
  new RegExp(
    `\\b(?:is|was|that's|thats|it's|its|it is|being|been|are|were|'s) ${VERY}(?:an? )?${VERY}${HARD}\\b(?!,? (?:to|for) us\\b)`,
  ),
  new RegExp(
    `\\b(?:it's|it is|it was|that's|that is|being|is|was) ${VERY}${TOUGH} (?:on|for|when|having|waiting|losing|watching|being|to (?:be|have|wait|lose|plan|sit|watch|live|trust|hear|chase|deal|explain|keep|know|believe|go|stay|miss))\\b(?!,? us\\b)`,
  ),
  new RegExp(
    `^(?:\\W|ugh|honestly|@\\S+|hi \\w+|oh)*,? ?(?:so |really |super |very )?${HARD}\\b(?:,|[!?.]|$| when| if| and)`,
  ),
  /\b(?:must (?:be|have)|mustve|must've|can't have|can not have|cannot have)\b[^.!?]{0,20}\b(?:hurt|stung|easy|nice|fun|worry|heart|hard|shattered|tough)\b|\b(?:stings|sucks|hurts)\b|\b(?:no|isn't|not|never|hardly) (?:fun|a joke|joke|nice|a nice|a small thing|what you (?:need|want|pay|paid|book|booked|order|ordered|expect|expected|signed|deserve))\b(?! (?:to (?:us|say|tell)))|\b(?:isn't|wasn't|not|never|hardly) (?:be(?:en)? )?easy\b|\bpast a joke\b/,
  new RegExp(`\\b(?:sounds|feels|felt|looks) (?:like )?(?:an? )?${VERY}(?:${HARD}|${TOUGH}|nightmare|day)\\b`),
  // Seen how it is for them.
  new RegExp(
    `${SEE} (?:how|what an?|why)\\b[^.!?]{0,70}\\b(?:${HARD}|${FELT}|hard|difficult|tough|important|much (?:you|this|it|planning|time|work)|badly|shock|important|feels?|felt|feeling|awful|inconvenien\\w+|has left|left)\\b`,
  ),
  new RegExp(
    `\\b(?:understand|imagine|see|appreciate|know|recogni[sz]e|reali[sz]e|sense|feel|sorry (?:for|about))\\b(?: \\w+){0,4}? (?:your|the|this|that|all the|of|and|you) ${FEELINGS}\\b(?! (?:line|policy|form))`,
  ),
  /\b(?:i|we) (?:can )?(?:only |just |well |hardly |can't |cannot )*imagine (?:how|what|being|having)\b|\b(?:can't|cannot) (?:even )?(?:begin to )?imagine\b|\bwhat it(?:'s| is) like to\b|\bfeel your (?:pain|frustration)\b|\bi (?:know|realise|realize|understand|see|appreciate) (?:you|that you|how (?:much|hard|long)|you've|what an?|it won't|this (?:means|meant)|that this (?:trip|means))\b[^.!?]{0,50}\b(?:rely|relied|depend|need(?:ed)?|trust(?:ed)?|count(?:ing|ed)|meant?|work(?:ed)?|wait(?:ed|ing)|planned|without|anxious|worth|money|world|looking forward|cost|make up|bring back)\b/,
  new RegExp(
    `\\b(?:understand|know|see|reali[sz]e|hear|sense|appreciate|tell|sorry)\\b(?: that)? (?:you(?:'re|'ve|r| are| were| have| feel| felt| must be| must feel)?|u r) (?:left )?(?:feeling |so |very |really |all |completely |quite )*${FELT}\\b`,
  ),
  new RegExp(
    `\\b(?:has |have |had )?(?:left|made|leaves|makes|making|leaving|left you feeling) you (?:feel(?:ing)? )?(?:so |very |really )?${FELT}\\b|\\b(?:saddens|pains|grieves) (?:us|me) (?:that|to (?:know|think))\\b[^.!?]{0,40}\\b${FELT}\\b|\\bworn you out\\b|\\b(?:caused|causing|causes) you (?:\\w+ )?(?:so much |such |a lot of )?${FEELINGS}\\b`,
  ),
  new RegExp(
    `\\byou must (?:be|have been|feel|have felt) (?:so |very |really |quite |absolutely |completely )*${FELT}\\b`,
  ),
  // In their place.
  new RegExp(
    `\\b(?:i|we)(?:'?d| would)(?: \\w+)? (?:be|feel|have been|have felt)\\b(?! (?:happy|glad|pleased|delighted|able|more than|grateful|willing|honou?red|there|back|thankful|obliged))[^.!?]{0,25}\\b(?:${FELT}|the same|too|as well)\\b`,
  ),
  /\b(?:would|enough to|could) (?:\w+ )?(?:upset|annoy|irk|anger|bother|madden|frustrate|infuriate|worry|scare|frighten|test|try|drive|make) (?:any(?:one|body)|most people|me\b|us\b|a saint|the patience)/,
  /\b(?:in your (?:shoes|place|position)|you (?:deserved?\b|should(?:n't| not| never)? have (?:had to|to (?:wait|chase|ask|deal|go|worry|explain|call|fight)))|you(?:'ve| have)? (?:had )?every (?:right|reason to be (?!happy|glad|proud|pleased|confident))|rightly so|don't blame you|no wonder|understandabl[ey] (?:that )?(?:you|upset|frustrated|annoyed|angry|worried)|(?:understandable|natural) (?:that|to feel)|you're not alone|after (?:all )?(?:that|your) (?:wait|waiting)|you were (?:looking forward|counting|relying))\b/,
  /\b(?:nobody|no one|no-one|none of us|no (?:guest|customer|patient|parent|family|child|passenger|tenant|traveller|student))(?: ever)? (?:should (?:have to|ever|feel|be (?:left|treated|kept|made|spoken|without|stuck|put)|go|wait|spend|face|put up)|likes?|wants? to (?!hear)|deserves|enjoys|needs|expects)\b/,
  /\bmust (?:have )?(?:made (?:you|your|it)|had (?:such |quite |you )?(?:an? )?(?:fright|shock|scare|awful|horrible|terrible|rotten)|feel|felt|be wearing|worn|stopped your|sting|stung|hurt|cost you)\b(?! (?:a|the) (?:mistake|error|choice|typo))/,
  /\b(?:i'd|i would)(?: \w+)? (?:have )?(?:be(?:en)? (?:beside|gutted|fuming|livid)|cried|screamed|lost (?:my|it)|had it up|felt|hate|want\b[^.!?]{0,30}\b(?:too|as well))\b/,
  /\bwould(?: have)?(?: \w+)? (?:drive|driven|make|made|wear|worn|try|test|tested|get|shake|shaken) (?:me|any(?:one|body)|us|most people)\b|\b(?:wears?|frightens?|upsets?|worries|shakes?|annoys?|keeps?) any(?:one|body)\b|\bwould (?:\w+ )?(?:frighten|upset|worry|annoy|scare|madden|shake|infuriate) any \w+/,
  /\b(?:makes?|making|made) (?:my|your) (?:stomach turn|blood boil|heart sink)|\bwhat a (?:fright|scare|shock|blow|night|mess|let-?down|way to)\b|\bdeserved? (?:so |much |far |a lot )+(?:better|more)\b|\bthank goodness\b|\b(?:we|that) (?:spoiled|spoilt|ruined) it\b|\bend of your (?:tether|rope)\b/,
  /\b(?:you|he|she|they)(?:'d| had| have|'ve)? (?:been )?look(?:ed|ing) forward to\b|\byou (?:gave up|put your (?:trust|faith|life)|had (?:planned|saved|trusted|counted|hoped))\b|\b(?:each|every) (?:hour|minute|day) (?:counts|costs)\b|\bcosts? (?:you|a \w+|any \w+) (?:real |good )?(?:money|work|time|pay|sleep)\b/,
  /\b(?:woken|stranded|soaked|freezing|shivering|stood|standing|stuck|sleeping|slept|left|walking|sitting)\b[^.!?]{0,40}\b(?:in a row|in the (?:rain|cold|dark|heat|snow)|on (?:the|a) floor|for hours|all (?:night|day)|in a corridor)\b/,
  // A hard piece of their day, in a picture.
  /\b(?:that's|that is|it's|it is|what|such|quite) an? (?:really |very |truly |pretty )?(?:rough|tough|hard|grim|miserable|horrid|rotten|wretched|nasty|bitter|awful|dreadful|stressful|sad) (?:start|end|day|night|morning|evening|week|way|wait|spot|place|time|blow|surprise|welcome|return|situation|pill)\b/,
  /\bdrives? (?:you|me|anyone|anybody|people|most people|one) (?:up the wall|mad|crazy|nuts|round the bend|to despair)\b|\bimagine the (?:knot|lump|fright|shock|scramble|panic|mood|tears|faces)\b|\b(?:isn't|wasn't|is not|was not|hardly) the (?:[\w-]+ ){1,2}you (?:had )?(?:bought|booked|paid|came|ordered|hoped|planned)\b|\b(?:isn't|is not|aren't|are not) nothing\b|\bwaited (?:far |much |way )?(?:too long|long enough|twice as long|(?:nearly |almost )?double)\b|\b(?:is|was) (?:\w+ )?(?:a horror|bitter|heartbreaking|a sorry sight)\b/,
  /\bon (?:that|this) (?:day|night|evening|morning) of all (?:days|nights|evenings|mornings)\b|\b(?:frightens|worries|troubles|shocks|upsets|pains) (?:me|us)\b(?! that you (?:say|think|claim))/,
  // What it meant.
  /\b(?:ruin\w*|spoil\w*|spoilt|upset) (?:your|the (?:moment|day|evening|trip|surprise|party))\b|\b(?:waiting|way|journey|trip|in all day|day off|work)[^.!?]{0,40} for nothing\b|\b(?:the last thing (?:you|anyone)|nothing worse than|turns? everything upside down|defeats the (?:\w+ )?(?:point|purpose)|cost(?:s|ing)? you (?:work|time|money)|each hour without|won't (?:get|bring) back|never get back|meant the world|means (?:a lot|the world) to you|no way to (?:start|end|spend|treat)|way to (?:start|end) (?:the|a|your)|a lot of money to be|more patient than|especially (?:when|after|with|before|on))\b/,
];
const INTERJECTION =
  '(?:oh (?:no|dear|gosh|my|man|crumbs|heck)|uh[- ]?oh|yikes|ouch|bummer|eek|gah|crikey|blimey|goodness(?: me| gracious)?|ah no|aw+ no|eish|aiyo|omg|dear oh dear|dear me|ohh|oof|ugh|argh|shame man|good grief|heavens)';
const BAD =
  '(?:awful|terrible|horrible|bad|rough|poor|really poor|worrying|concerning|odd|strange|weird|pants|shocking|unacceptable|sad|unfortunate|inexcusable|disappointing|upsetting|not on|a shame|too bad|frustrating|annoying)';
const WEAK: readonly RegExp[] = [
  /\b(?:sorry|sad|disappointed|unhappy|concerned|disheartened|saddened|apologi[sz]e|regret|upset|gutted|troubled|dismayed)\b(?: \w+){0,2} (?:to|in|that we|when we) (?:hear|read|see|learn|know|find|hearing|reading|seeing)\b/,
  new RegExp(`(?:^|[ ,.!@])${INTERJECTION}(?=$|[ ,.!?:;])`),
  /\b(?:i|we)(?: can| do| totally| completely| fully| truly| really| certainly| definitely)* (?:understand(?! (?:from|the (?:first|second|question|issue|problem|request|point|part)|it\b|to\b|your (?:point|query|request|question)|where|the\b|you have an?|correctly|this is important))|empathi[sz]e|sympathi[sz]e|feel (?:your|for you|you)|know how|get it|can relate|hear your (?:frustrations?|disappointment|pain)|know (?:this|it|that)(?:'s| is)? (?:isn't|not)|are with you)\b/,
  /\bi'm with you\b|\b(?:gutted|feel|sorry) for you\b|\b(?:we|i) agree with you\b/,
  /\b(?:not|never|isn't|wasn't|hate|don't want|didn't want|not the|far from the|far from) (?:\w+ ){0,5}(?:experience|kind of|sort of|welcome|visit|we want|we'd want|we'd like|we like|we aim|we strive|we expect|standard|to see|to hear|to lose|ideal|good enough|how we)\b/,
  /\bsorry (?:(?:that|to hear) )?(?:you(?:'ve| have|'re| are)? (?:had(?! no)|having|been|experienced|went through|faced|facing|encountered|feel|felt|running into|dealing with|struggling|experiencing|seeing|unable|left|weren't)|for your\b|for what you\b|your (?:\w+ )?(?:experience|visit|stay|time)\b)/,
  /\b(?:don't|do not|never|didn't|hate|we'd never)(?: to)? (?:ever )?(?:want|like) (?:you|our \w+|anyone|an? \w+|any of our \w+|to (?:disappoint|let|upset|see|lose|hear))|\bhate (?:hearing|to hear|seeing)\b|\b(?:totally|completely|fully) agree with you\b|\bthis (?:simply|really) shouldn't\b|\bwant your \w+ to be \w+\b[^.!?]{0,20}\bwasn't\b/,
  new RegExp(
    `\\b(?:that|this|it)(?:'s|s| is| was|'s just| sounds| must be)? (?:(?:just|really|so|very|simply|definitely|truly|certainly|super|pretty|such) )*(?:${BAD}|(?:not|no) (?:at all )?(?:good|right|great|ok|okay|what|cool|on|ideal|fun|fair|nice|safe|how we))\\b(?! (?:to|for) us)`,
  ),
  /\bthat(?:'s| is)?n'?t (?:good|right|great|ok|okay|what|cool|on|ideal|fair)\b|\b(?:that|this|it) (?:doesn't|does not|doesnt) (?:sound|look|seem) (?:\w+ )?(?:good|right|great)\b|\b(?:this|that) isn't (?:good|right|great|ok|what|how|the (?:\w+ )?(?:kind|sort|standard|experience|visit|welcome|service|level))\b|\bthis isn't what you\b/,
  /\b(?:we|i) (?:\w+ )?regret (?:to note|what you|the|that you (?:had|have|were|faced)|your|any|this)\b(?!(?: \w+){0,1} (?:inconvenience|trouble|delay))(?!(?: \w+){0,3} not (?:possible|able))|\bwith regret that\b|\bmakes? (?:us|me) (?:so |very |really )?(?:sad|unhappy)\b|\b(?:saddens|pains|hurts) (?:us|me)\b|\bconcerning to us\b|\bfor any frustration\b/,
];
const NOT_THEIRS: readonly RegExp[] = [
  /\b(?:nothing|not|no (?:need|reason)|don't|needn't|never|shouldn't|why are you) (?:to )?(?:be|feel|get)? ?(?:so )?(?:worried|worry|upset|stressed|concerned|anxious|angry|frustrated)\b|\b(?:to|for|by) us (?:too|as well)\b|\b(?:we're|we are|i'm|i am) (?:\w+ )?(?:frustrated|tired|annoyed|anxious)\b/,
  /\b(?:if|whenever|in case) you(?:'re| are| feel|'ve been) (?:upset|frustrated|disappointed|unhappy|worried)/,
  /\b(?:you|he|she|they) (?:\w+ )?(?:said|told|wrote|mentioned|say) (?:\w+ ){0,4}(?:was|were|felt|how|that)\b|\bregret to (?:inform|say|tell)\b|\bthat you feel (?:our|the|that|it)\b|\bas i understand\b|\bas we get it\b|\bwhy not\b|\bnot able to\b|\bsorry if (?!you)|\bfeel free\b|\bto be fair\b|\bchange can be\b|\byou must be (?:\d|at least|over|logged)/,
];

const base = { step: 'empathise' } as const;

/** Rules for empathy, strongest first. */
export const empathise: readonly StepRule[] = [
  {
    ...base,
    id: 'empathise-strong',
    title: 'Names the feeling or what it meant',
    level: 2,
    why: 'Naming the feeling or the impact calms an angry customer even before anything is fixed.',
    source: 'Herhausen et al. 2023; Sharma et al. 2020',
    find: (sentence) => match(sentence, STRONG, NOT_THEIRS),
    flags: [
      'You must have had such a fright.',
      'That must have made your blood boil.',
      "I'd have lost my patience sooner.",
      'That would drive me up the wall too.',
      'Waiting like that would wear anyone out.',
      'Your wedding day deserved so much better.',
      'You had looked forward to it for weeks.',
      'Every hour costs you money, I know.',
      'You were left standing in the rain.',
      'How frustrating!',
      'I can imagine how worrying this is.',
      'That must have been upsetting.',
      "I'd be upset too.",
      'I understand your frustration.',
      'Waiting in all day for nothing is really annoying.',
      "You shouldn't have had to write twice.",
      'We understand how stressful that can be.',
      'so sorry for your disappointment',
      'That is so frustrating.',
      'I know how hard it is to be without a phone.',
      'In your place I would be angry as well, and you have every right.',
      'you must be shattered after that night',
      'Nobody should have to wait six hours on a platform.',
      'No wonder you are fed up 😕',
      'What a horrible start to your holiday.',
      'Id be furious as well!',
      'Being sent from desk to desk is maddening.',
      'I can see why you felt let down.',
      "It can't have been easy with two toddlers.",
      'A present that comes too late is a real letdown, sir.',
      'I know how much you were looking forward to the day.',
      'Three hours on hold would test a saint.',
      "That isn't what you paid for.",
      "That's a rough end to a long week.",
      'It was a miserable way to spend a Sunday.',
      'Queues like that drive people up the wall.',
      "This wasn't the quiet weekend you booked.",
      "Sixty pounds isn't nothing.",
      'You have waited far too long.',
      'And on this day of all days.',
      'It worries me, too.',
    ],
    allows: [
      'You must have made a mistake.',
      "It's a hard drive of the new kind.",
      'He drives people to the station.',
      'The wait was double the size.',
      "That's an awful lot of colours to choose from.",
      'We waited for the courier.',
      'I would be glad to help.',
      'That would make no difference.',
      'Standing seats are in the hall.',
      'Sorry to hear that.',
      'Oh no!',
      'We understand.',
      'If you are upset, tell us.',
      'Thanks for waiting.',
      'It was a hard disk.',
      "I'll check it.",
      'We can do that.',
      'The driver left.',
      'Please wait.',
      'No need to be worried.',
      'We are frustrated by the weather as well!',
      'You said that you were worried.',
      'It was a hard copy.',
      "I'd be happy to help.",
      'I can imagine the view from up there!',
    ],
  },
  {
    ...base,
    id: 'empathise-weak',
    title: 'Sympathy that fits anybody',
    level: 1,
    why: 'Generic sympathy is rated barely adequate: name what it meant for this customer.',
    source: 'Quality rubrics (commentary); Packard & Berger 2021',
    find: (sentence) => match(sentence, WEAK, NOT_THEIRS),
    flags: [
      'Sorry to hear that.',
      'Oh no!',
      'We understand.',
      "That's not what we want for you.",
      "I'm sad to read this.",
      'we get it',
      'Oh dear.',
      "That's not the experience we want you to have.",
      'Sorry you had to face this.',
      "That doesn't sound right.",
      "We're gutted to read this.",
      'eek, thats not good',
      'I do sympathise.',
      'We regret the poor experience that you had.',
      'Sorry you had such a bad time with us.',
      "That's rough, mate.",
      "This isn't how we want you to remember us.",
      'We hate to hear this.',
      'Aiyo, sorry to hear that la.',
    ],
    allows: [
      "I'll check it.",
      'It arrives on Monday.',
      'Thank you.',
      'Please send a photo.',
      'We can do that.',
      'Your order is 4711.',
      'The refund is on its way.',
      'Which size?',
      'As I understand it, the fee is per person.',
      'We regret to inform you that the shop is closed.',
      'Do you see the button?',
      'We understand from the carrier that it is in Cologne.',
      'We regret any inconvenience.',
      'Why not visit our showroom?',
      'The courier left at noon.',
      'Your new card has four numbers.',
      'We open at nine on Mondays.',
      'Please sign the form.',
    ],
  },
];
