import type { Sentence, Span } from '../model.ts';
import { match, type StepRule } from '../rule.ts';
import { ADVERBS, EVENT, pattern, WHEN } from '../text/grammar.ts';

const YOU = '(?:you|u|ya)\\b';
const NEWS =
  '(?:updates?|answers?|news|word|results?|reply|replies|response|report|number|tracking|confirmation|copy|link|details|photo|picture|proof|e-?mail|message|text|note|quote|findings|outcome|decision|information|info|sms|letter|line|call|ring|bell|buzz|shout|date)';
/** Getting back to somebody. */
const BACK = `(?:(?:get|come|report|nip|write|ring|phone|call|text|mail|tweet|circle) back|be back (?:to ${YOU}|with (?:you|an?)|in (?:this|the|your) (?:chat|thread|inbox)|here|on (?:here|this))|be back (?=in \\w+ (?:min|hour|sec)|by |at |within )|be in (?:touch|contact)|report to ${YOU}|(?:have|have got) (?:an?|the|my|your) (?:\\w+ )?(?:answer|decision|result|update) (?:for|to) ${YOU}|confirm (?:it|this|that) (?:to you|by (?:e-?mail|mail|text|phone|post|letter)|in writing)|get in (?:touch|contact)|touch base|reach out|(?:contact|ring|call|phone|telephone|text|message|msg|dm|pm|e-?mail|mail|whatsapp|write|reply|respond|revert|notify|inform|alert|ping|tweet|confirm)\\b(?! (?:the|our|your|a|this|them|him|her|it) (?!(?:room|outcome|result|date))\\w+ (?!that))|update ${YOU}|update (?:this|the map|the thread|(?:our|all) \\w+s (?:here|on|through|via|when|if|in))|answer (?:you|in|here|this)\\b|let ${YOU} know|tell ${YOU}|keep (?:you )?(?:posted|updated|informed|in the loop|up to date)|(?:give|send|drop|get|bring|mail|text|e-?mail|post) ${YOU} (?:\\w+ ){0,4}${NEWS}|send (?:\\w+ ){1,3}${NEWS}|post (?:here|an update|updates)|(?:share|communicate) (?:news|updates|more|once|when|the (?:outcome|results?|findings))\\b|forward (?:it|them|this) to ${YOU}|follow up(?! with (?!you))|check (?:in\\b|back|again|up on)|(?:speak|talk) to ${YOU}|put a note through|come (?:round|by|over) |see ${YOU} get a|hear from)`;
/** Looking again at a later time whether it is well. */
const CHECK = '(?:check|test|look|see|review|make sure|verify|try again)';
/** Somebody is going to do it: the subject may be anybody but the customer, or left out. */
const WILL = `(?:(?:(?:^|[^u] |[^o]u )will|[^u]'ll|\\b(?:i|we|he|she|they)ll|\\bill|\\bshall|\\b(?:i'm|am|we're|are|is|'s|^)(?: \\w+)? ?(?:going to|gonna)|\\blet me|\\bpromise to|\\b(?:would|'d) like to(?! (?:inform|notify|tell|let|update|confirm|contact|share|communicate|reach)))(?! not\\b|n't)${ADVERBS}(?: be(?= \\w+ing| in | back))?)`;
const BACKING = `(?: ${BACK}| (?:calling|ringing|phoning|writing|e-?mailing|mailing|texting|messaging|checking (?:in|back)|contacting|updating)\\b)`;
/** Somebody is asked, booked or reminded to do it. */
const TO_BACK = `\\bto (?:ring|call|phone|text|message|dm|e-?mail|mail|write to|contact|update|get back to|reply to|report to|tell) ${YOU}`;
const CALLS_YOU = `\\b(?:calls|rings|phones|writes to|e-?mails|mails|texts|messages|contacts|updates) ${YOU}`;
const SOON = '[^.!?]{0,90}?';

const DATED: readonly RegExp[] = [
  pattern(WILL, BACKING, SOON, `\\b(?:${WHEN}|${EVENT})`),
  pattern(
    WILL,
    ` [^.!?]{2,90}?(?:\\band|,|\\bthen) (?:will |then |i'll )?(?:${BACK}|(?:call|ring|phone|text) ${YOU})`,
    SOON,
    `\\b(?:${WHEN}|${EVENT})`,
  ),
  pattern(`\\b(?:${WHEN}|${EVENT})`, SOON, WILL, BACKING),
  pattern(`\\b${EVENT}`, SOON, WILL, ' (?:pass|forward|send) (?:it|them|that) (?:on|to|over)\\b'),
  pattern(`\\b(?:${WHEN}|${EVENT})`, SOON, '\\b(?:and|then) ', BACK, '[^.!?]{0,20}', YOU),
  pattern(
    WILL,
    ` ${CHECK}\\b`,
    '[^.!?]{0,60}?',
    `\\b${WHEN}`,
    '[^.!?]{0,30}\\b(?:that|whether|if|how|to (?:make|be) sure)\\b',
  ),
  pattern(WILL, ` (?:${CHECK}) (?:\\w+ ){0,3}(?:that|whether|if|again|with you|on you|your)\\b`, SOON, `\\b${WHEN}`),
  pattern(`\\b${WHEN}`, SOON, WILL, ` ${CHECK} (?:that|whether|if|again|your|how)\\b`),
  pattern(
    `(?:${TO_BACK}|${CALLS_YOU}|\\bto (?:check|see|test) (?:that|if|whether|your))`,
    SOON,
    `\\b(?:${WHEN}|${EVENT})`,
  ),
  pattern(WILL, ' stay (?:on|in|with|here) ?[^.!?]{0,30}\\b(?:until|till?) '),
  pattern(
    `\\b(?:i'm|i am|im|we're|we are) (?:calling|ringing|phoning|telephoning|writing to|e-?mailing|texting|messaging|updating) ${YOU}`,
    SOON,
    `\\b(?:${WHEN}|${EVENT})`,
  ),
  // Comes by or looks in, to see that it is well.
  pattern(
    WILL,
    '(?: look in on you| (?:knock|drop by|pop in|call in|come by|come round|swing by|stop by))\\b',
    SOON,
    `\\b(?:${WHEN}|${EVENT})`,
  ),
  pattern(WILL, SOON, `\\b${WHEN}`, '[^.!?]{0,30} to (?:see|hear|make sure) (?:that|how|if|whether)\\b'),
  pattern(`\\b(?:${EVENT}|${WHEN})`, SOON, `\\b(?:you|u) get (?:an?|the|our|my) (?:\\w+ )?${NEWS}\\b`),
  pattern(`\\bto (?:check|see|test) ${WHEN} (?:that|if|whether)\\b`),
  // What the customer will get.
  pattern(
    `\\b(?:you|u)(?:'ll| will| shall| should| can expect to| are going to)${ADVERBS} (?:hear|(?:get|receive|have|be sent)\\b[^.!?]{0,40}?\\b(?:${NEWS}|calls?))\\b`,
    SOON,
    `\\b(?:${WHEN}|${EVENT})`,
  ),
  pattern(`\\b${WHEN}[^.!?]{0,20} (?:you|u)(?:'ll| will) (?:hear|have|get)\\b[^.!?]{0,30}\\b(?:from|${NEWS})\\b`),
  pattern(`\\bexpect (?:my|an?|our|the)(?: \\w+)? (?:${NEWS}|mail)\\b`, SOON, `\\b(?:${WHEN}|${EVENT})`),
  pattern(`\\b(?:an|next|firm) (?:update|answer|date)(?: will be| comes| from \\w+)?(?: \\w+)? ${WHEN}`),
  pattern(`\\bupdates? will (?:be|follow|appear)\\b[^.!?]{0,30}? ${WHEN}`),
  pattern(`\\byou'll be the first (?:one |person )?(?:i|we) (?:call|tell|ring)`),
  pattern(WILL, ' (?:monitor|keep an eye on|watch)\\b', SOON, `\\b(?:${WHEN}|until)`),
];
/** A question that announces a call: "May I ring you on Thursday?" */
const MAY_I = pattern(
  `\\b(?:may|can|could|shall|should) (?:i|we) (?:call|ring|phone|speak to|visit) ${YOU}`,
  SOON,
  `\\b${WHEN}`,
);
/** What somebody said or was told, nobody does, or the customer is to do. */
const NOT: readonly RegExp[] = [
  /(?<!what )\b(?:you|u|he|she|they|it|agent|colleague|driver|someone|courier|staff|shop|team|adviser|advisor) (?:\w+ )?(?:said|told|promised|mentioned|mention|claimed|wrote|asked|say|wanted)\b|\b(?:was|were|been) (?:told|promised)\b|\b(?:when did|why did|did) (?:we|i|he|she|they)\b/,
  /\b(?:nobody|no one|none of us|never|cannot|can't|won't|unable to|not able to|don't make|aren't able)\b[^.!?]{0,30}\b(?:call|ring|phone|contact|reply|get back|update|e-?mail|promise|give)\b/,
  /\byou(?:'ll| will| can| could| should| must|'d)(?: need to| have to| also| please)? (?:call|ring|contact|e-?mail|write|text|message|dm|visit) (?:us|me|our|the|back|them|in)\b/,
  /\b(?:i|we|had|would|'d) (?:would|wish|had|have) (?:called|rung|written|told)\b|\bif (?:he|she|the (?:driver|rider|courier))\b/,
];
const strong = (sentence: Sentence): Span | null => match(sentence, sentence.question ? [MAY_I] : DATED, NOT);

/** Something that may still happen or be wanted. */
const LATER =
  "(?:\\bif\\b(?! you(?:'ve| have)? (?:could|would|can|already|currently|haven't|send|give|share|write|dm|drop|bought|got|found|lost|kept|paid)\\b)|\\bshould (?:you|it|this|that|the|there|he|she|we|something|anything)\\b|\\bin (?:case|the event)\\b|\\bwhenever\\b|\\bonce\\b|\\bwhen\\b|\\bafter (?:the|that|you|a)\\b|\\bany ?(?:time|more|other|further|problems?|questions?|queries|bother|trouble|issues?|doubts?|concerns?|worries)\\b|\\bagain\\b|\\b(?:further|follow-up|other|additional|more) (?:questions?|queries|enquiries|inquiries|concerns|clarifications?|issues?)\\b|\\botherwise\\b|\\bstill\\b|\\bwhether (?:it|that|this)\\b|\\bwhat happens\\b|\\bthe outcome\\b|\\bno (?:joy|luck|change)\\b)";
/** The customer is to say something. */
const SAY =
  "(?:\\b(?:let|tell|update|inform|keep|ping|tweet|dm|message|msg|call|ring|e-?mail|mail|contact|hit|text|buzz|nudge|alert|notify) (?:us|me)\\b|\\b(?:give|drop|send|shoot) (?:us|me) (?:an? )?(?:quick |direct |private |short )?(?:shout|call|nudge|ring|buzz|line|message|bell|text|dm|note|email)\\b|\\b(?:get|come|write|report|chat|reach|tweet|reply|ping|talk)(?: back| out| in)?(?: in touch)?(?: to| with)? (?:us|me|here|our \\w+)\\b|\\b(?:lmk|shout|holler|revert|reply|write back|write (?:if|again|any)|write to (?:us|me)|tweet back|report back|get (?:back )?in touch|reach out|do ring|just ask|feel free|answer to this|contact the|ask away|hear from you)\\b|\\bdon'?t (?:hesitate|be a stranger)\\b|\\bdo not hesitate\\b|\\be-?mail \\S+@|\\bchat by\\b)";
/** Words in between, also an address. */
const GAP = '(?:[^.!?]|\\.(?=\\w)){0,110}';
/** Getting back, without a time. */
const SOMETIME: readonly RegExp[] = [
  pattern(
    WILL,
    `(?: (?:also|then|be|soon|certainly|shortly))*(?: ${BACK}| (?:await|wait for) your| (?:be )?(?:here|around) (?:if|for|till|until|when|to (?:help|answer|assist))| call (?:back|you)|(?: give)? (?:${YOU} )?a call| connect with ${YOU})`,
  ),
  /\b(?:you(?:'ll| will|'re going to| should| can expect to)|u will)(?: \w+)? (?:hear|be (?:contacted|notified|updated|informed)|(?:get|receive|have) (?:an?|our|the|my) (?:\w+ )?(?:answer|call|reply|response|e-?mail|update|mail|letter))\b|\bexpect (?:an?|our) (?:\w+ )?(?:call|connect|reply|response|e-?mail|update)\b|\b(?:feedback|updates?|(?:further )?information|news|details|tracking) (?:will|to) (?:be (?:given|made|posted|shared|sent|provided|available|announced)|follow|appear)\b|\bmore news\b|\bupdates? here\b|\bshould have an update\b/,
  /\b(?:we|i)(?:'ll| will)? (?:await|wait for|look forward to) (?:your (?:reply|response|message|call|e-?mail|mail|answer|dm)|hearing)\b|\bget(?:ting)? back to (?:you|u)\b|\breach(?:ing)? out to you\b/,
];
const OPEN: readonly RegExp[] = [
  // The customer may come back.
  /\bso (?:that )?(?:we|i) can follow up\b|\bfollow(?:ing)? up with you\b|\bmake sure (?:that )?we follow up\b|^for (?:any )?further (?:assistance|help|information)\b/,
  /\bif (?:that|this|it|these|those|the (?:\w+ )?(?:issue|problem|error|trouble)s?|not|so|you(?:'re| are)? still)\b[^.!?]{0,60}(?:n't|\b(?:not|won't|persist\w*|continu\w*|still|again|case|happens?|occurs?)\b)/,
  pattern(SAY, GAP, LATER),
  pattern(LATER, GAP, SAY),
  /\b(?:let (?:us|me) know|lmk)(?=[.!,)]|$| \^| :| by | how | if | when )|\b(?:tell|let) (?:us|me)(?: know)? (?:once|what (?:happens|the \w+ does|they say|comes)|how (?:it|that|this|things|you get|the)|when (?:it|you)|the outcome|in time|in dm if)|\bdon'?t hesitate\b|\bdo not hesitate\b/,
  /\b(?:keep (?:us|me) (?:posted|updated|informed|in the loop)|keep in touch|stay tuned|watch this space|report back|don't be a stranger|you know where (?:we are|to find us)|keep an eye on (?:our|this|your) (?:feed|page|inbox|mail)|come back (?:to us )?any|any (?:more|further|other) \w+, (?:just|do) (?:say|shout|reply|ask|ring)|look (?:out )?for (?:the|our|an) (?:notification|e-?mail|update|announcement))\b/,
  /\b(?:we're|we are|i'm|i am) (?:always |still |just |only |right )*(?:(?:an?|one) (?:\w+ )?(?:tweet|message|call|click|e-?mail|dm|phone call) away\b|(?:around|on|here)\b[^.!?]{0,30}\b(?:till|until|if you|when you|whenever|should you))/,
  /\b(?:(?:anything|something) else|anything more|more (?:we|i) can do|further (?:help|assistance) (?:is|you))\b/,
  /\bfeel free to (?:reach|contact|ask|call|let|get|write|visit|hit|connect|message|come|drop|speak|reply)\b|\b(?:you can |you're )?always (?:welcome to )?(?:reply|write|message|call|come back)\b|\bhappy to answer (?:any|more|further|your)\b|\bif (?:she|he|they|you) (?:has|have) any (?:\w+ )?questions\b/,
  /\b(?:w\/|with|have|for) any (?:\w+ )?(?:questions?|queries|concerns)\b|\bin case (?:you|of)\b|\b(?:any|other|additional) (?:further|other|additional|more) (?:questions?|assistance|queries|enquiries|inquiries|clarifications?|issues?|concerns?|help)\b|\bneed (?:any )?(?:further|more|additional) (?:help|assistance)\b/,
];
/** The customer is asked for details, or for a decision, now. */
const NOW: readonly RegExp[] = [
  /\b(?:surveys?|poll|rat(?:e|ing)|scor(?:e|ing)|questionnaire)\b|\bhow (?:we|i|our|my|easy|your (?:stay|visit|move|experience|first|new)|you (?:found|liked))\b|\bif (?:we|i) did\b|\byou could(?:'ve| have)\b|\b(?:sorry|apolog\w+)[^.!?]{0,12}getting back\b/,
  /\b(?:can|could|would) you (?:please |kindly |pls )?(?:tell|let)\b|\b(?:want|like|prefer) (?:a\)|the) [^.!?]* or\b/,
  /\b(?:one moment|just a (?:moment|sec\w*|minute)|bear with me|hold on|be right back|brb)\b/,
  /\blet (?:us|me) know (?:when you're ready|how (?:we|i) can|how you(?:'d| would) like|what you(?:'re|r| are) (?:planning|doing))|\bwhen you're ready\b/,
  /\b(?:if you(?: ever)? have (?:feed ?back|suggestions)|any (?:suggestions|ideas|feedback))\b/,
];

const base = { step: 'followUp', source: 'Davidow 2003; Tax, Brown & Chandrashekaran 1998' } as const;
const weak = (sentence: Sentence): Span | null =>
  match(sentence, OPEN, NOW) ?? (sentence.question ? null : match(sentence, SOMETIME, [...NOT, ...NOW]));

/** Rules for the follow-up, strongest first. */
export const followUp: readonly StepRule[] = [
  {
    ...base,
    id: 'follow-up-strong',
    title: 'Says who gets back, and when',
    level: 2,
    why: 'A name and a time end the waiting; without them the customer has to chase.',
    find: strong,
    flags: [
      "I'm calling you tonight after six.",
      "I'll look in on you after breakfast.",
      "I'll drop by at four to see that it runs.",
      'The minute it lands, you get a text from me.',
      "I'll be back in ten minutes.",
      "I'll have an answer for you tomorrow.",
      'When the part reaches us I will confirm it by mail.',
      'The engineer rings you within the next hour.',
      'I would like to telephone you on Thursday.',
      "I'll stay here until you are in.",
      "I'll email you by Friday.",
      "I'll check tomorrow that it arrived.",
      'We will call you today before six.',
      "I'll write to you as soon as the depot answers.",
      "You'll hear from me by Monday.",
      "Once it has shipped, I'll send you the number.",
      'I will get back to you within two days.',
      'My colleague will call you tomorrow morning.',
      "by friday i'll let you know",
      "We'll update you in an hour.",
      'You shall receive a call from our technician within 24 working hours.',
      'Will message you as soon as the depot answers. ^AK',
      "ill text u when the rider's outside",
      'Let me come back to you by Tuesday.',
      "I've asked my manager to ring you tomorrow.",
      'Expect my answer before noon.',
      "I'll stay on the line until the fitter rings your bell.",
      "Tomorrow I'll check whether the credit went through.",
      "We'll e-mail you the minute it is back in stock.",
      "I'll ask the garage and call you back before 4.",
      'May I call you on Wednesday morning?',
    ],
    allows: [
      'You get a discount on Mondays.',
      'I am calling from the shop.',
      'The post office is calling on Friday.',
      'I came by on Monday.',
      'Let us know if you need anything else.',
      "We'll be in touch soon.",
      'Keep us posted.',
      'Will you call me tomorrow?',
      'You can call us on Monday.',
      'It arrives on Friday.',
      'I called you yesterday.',
      "We'll get back to you asap.",
      'Call us tomorrow.',
      "I'm sorry.",
      'My colleague promised that he would phone you at noon.',
      'I wish I could phone you tonight.',
      'Nobody can call you before the 3rd.',
      'You asked for a call on Monday.',
      'The fitter comes on Friday.',
      'Your refund will arrive within five days.',
      "We'll reply as soon as possible.",
      "We'll write once we know more.",
      "I won't be able to call you today.",
      'Did we say that we would call you by Friday?',
    ],
  },
  {
    ...base,
    id: 'follow-up-weak',
    title: 'Open ended',
    level: 1,
    why: '“Let us know” leaves the next move to the customer: say who writes, and by when.',
    find: weak,
    flags: [
      'Let us know if you need anything else.',
      "We'll be in touch soon.",
      'Keep us posted.',
      'If it happens again, contact us.',
      'Is there anything else?',
      'Feel free to reach out.',
      "Don't hesitate to call.",
      "we'll get back to you",
      'For further questions, email us.',
      'Should you have questions, write to me.',
      'Give me a shout if it plays up again.',
      'lmk how it goes',
      'Someone from our side shall call you shortly.',
      'Kindly inform us in case the error comes back.',
      'Any more trouble, just ask 🙂',
      "We're only a message away.",
      'Stay tuned for updates.',
      'dont hesitate to write again',
      'I will revert soon.',
      'Our team will reach out to you.',
      "If it still doesn't start, reply to this mail.",
    ],
    allows: [
      "I'm sorry.",
      'Your order has shipped.',
      'Which size?',
      'Thank you for waiting.',
      "I've refunded it.",
      'The shop is open.',
      'It is blue.',
      'Good morning.',
      'One moment, please.',
      'Let me know how I can help.',
      'Can you tell me when it broke?',
      'Please tell us how your stay was in our survey.',
      'Sorry for getting back to you so late.',
      'It would help if you could send us the form.',
      'We look forward to seeing you here in spring.',
      'You could have come to us at any time.',
      'Any suggestions are welcome.',
      "I'll pass this on to the depot.",
    ],
  },
];
