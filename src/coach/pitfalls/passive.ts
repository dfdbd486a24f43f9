import { type PitfallRule, spot } from '../rule.ts';
import { WHEN } from '../text/grammar.ts';
import { namedDoer } from './rewrites/passive.ts';

const BE = "(?:was|were|has been|have been|had been|is being|are being|got|'s been|s been)";
const LATER = "(?:will be|is going to be|are going to be|is to be|shall be|'ll be|can be|would be|will get|gets)";
const HANDLED =
  '(?:looked (?:in ?to|at)|investigated|addressed|dealt with|taken (?:care of|up|on|seriously|into (?:account|consideration))|handled|noted|reviewed|examined|considered|forwarded|passed (?:on|along|over)?|escalated|actioned|acted upon|attended to|followed up|raised|logged|recorded|registered|referred|shared|communicated|submitted|flagged|reported|transferred|evaluated|assessed|worked on|processed|resolved|sorted(?: out)?|rectified|fixed|corrected|remedied)';
const MATTER = '(?:(?:it|this|that|everything|all (?:of )?this|the|your|these|those|all)(?: \\w+){0,3}? ?)';
const WRONGED =
  '(?:overlooked|mishandled|misplaced|mislabell?ed|misrouted|mixed up|mis-?sent|missed|neglected|forgotten|delayed|miscommunicated|entered (?:wrongly|incorrectly)|incorrectly \\w+|wrongly \\w+|not (?:processed|updated|forwarded|followed up|actioned|recorded|communicated|entered|shipped|dispatched|completed|delivered|sent))';

const WORDS = [
  /\b(?:mistakes?|errors?|an? (?:\w+ )?(?:mistake|error|slip|oversight|mix-?up|miscommunication|misunderstanding|lapse)|some(?:thing)?(?: \w+)?|oversights|the (?:mistake|error|mix-?up|decision)|a (?:wrong )?decision|promises|a promise|false promises|a commitment|commitments) (?:were|was|has been|have been|had been|may have been|might have been|must have been|got) (?:made|committed|taken|done wrong|given|broken)\b/g,
  /\b(?:an? (?:\w+ )?(?:mistake|error|slip|oversight|mix-?up|miscommunication|misunderstanding|lapse)|mistakes|errors|something (?:wrong|bad)) (?:has |have |had |must have |seems to have |may have |might have )?(?:occurred|happened|crept in|slipped (?:in|through)|taken place|arisen|arose|came up)\b/g,
  /\b(?:things|something|it|communication)(?: seems? to)?(?: has| have| must have)? (?:went|gone|got|fell|fallen|broke|slipped) (?:wrong|astray|missing somewhere|lost|through the cracks|between the cracks|off track)\b/g,
  /\bit (?:was|has been|had been|is) (?:\w+ )?(?:decided|determined|concluded|found|felt|deemed|agreed|noticed|observed|assumed|brought to (?:our|my) (?:attention|notice)|established) (?:that|to|not to|necessary)\b/g,
  new RegExp(
    `\\b${MATTER}(?:${BE}|${LATER}) (?:(?:now|already|duly|also|currently|immediately|thoroughly|carefully|properly|fully|actively|being|internally) )?(?:${HANDLED})\\b`,
    'g',
  ),
  /\b(?:(?:appropriate|necessary|suitable|strict|corrective|proper|due|required|all|the|further|disciplinary|internal)(?: \w+)? )?(?:actions?|steps|measures|care|efforts|arrangements|enquiries|inquiries|an? (?:investigation|inquiry|complaint|case|ticket|request)) (?:will be|is being|are being|has been|have been|was|were|shall be) (?:taken|made|initiated|started|launched|opened|carried out|conducted|raised|undertaken|put in place|under ?way)\b/g,
  new RegExp(
    `\\b(?:(?:the|an?) (?:wrong|incorrect|faulty|defective|broken)(?: \\w+){1,2}|(?:your|the)(?: \\w+){1,2}) (?:(?:was|were|has been|have been|got) (?:\\w+ly )?(?:${WRONGED}))\\b`,
    'g',
  ),
  /\b(?:the|an?) (?:wrong|incorrect|faulty|defective|broken) (?:\w+ ){1,2}(?:was|were|has been|have been|got|had been) (?:\w+ly )?(?:sent|shipped|charged|delivered|packed|entered|given|used|booked|billed|dispatched|provided|quoted|picked|debited|applied|deducted)\b/g,
];
const NOT = {
  before:
    /(?:\b(?:if|whether|when|once|until|after|unless|because|in case|so that|that nothing|not|you (?:said|asked|wrote)(?: that| whether| if)?|how|why|what|where|told(?: that| you)?|the day|since) (?:\w+ ){0,2})$/,
  after:
    /^(?:[^.!?]{0,30}\b(?:by (?:me|us|our|my|ana|the (?:\w+ ){0,2}(?:team|driver|courier|engineer|depot|bank|warehouse|manager)|\w+ (?:at|from|in)))\b| to (?:me|us)\b)/,
  anywhere: new RegExp(
    `\\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are| made| did| sent| got|'d| can| take| took| am)\\b|\\b(?:sorry|apolog\\w+|our (?:mistake|fault|error)|my (?:mistake|fault|error))\\b|\\b${WHEN}\\b|\\b(?:by|before|within|on) (?:\\d|\\w+day)|\\?\\s*$`,
  ),
};
/** Good news needs nobody's name: what is settled is settled. */
const SETTLED =
  /\b(?:has|have) been (?:\w+ly |now |already )?(?:resolved|fixed|sorted(?: out)?|processed|corrected|rectified|remedied|submitted)\b|\bwas (?:resolved|fixed|sorted|corrected|processed|submitted|reported|raised|registered|recorded|logged|shared|considered)\b/;

/** Nobody did it. */
export const passive: PitfallRule = {
  id: 'passive',
  title: 'Nobody did it',
  why: 'The passive hides who is responsible: name who did it, and who puts it right.',
  source: 'Packard, Moore & McFerran 2018',
  better: 'Say “we” for what went wrong and “I” for what you do.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => {
    const span = spot(sentence, WORDS, NOT);
    return span && SETTLED.test(sentence.norm.slice(span.from, span.to)) ? null : span;
  },
  rewrite: namedDoer,
  flags: [
    ['Mistakes were made.', 'We made a mistake.'],
    ['The matter will be looked into.', "I'll look into it today."],
    ['Your complaint has been noted.', "I've read your complaint and I'm asking the depot now."],
    ['An error has been made.', 'We made an error.'],
    ['This is being investigated.', "I'm investigating this with the bank."],
    ['It will be taken care of.', "I'll take care of it by noon."],
    ['Your concern will be addressed.', "I'll answer your concern by Friday."],
    ['A misunderstanding was made at the desk.', 'I misunderstood you at the desk.'],
    ['your case has been forwarded', "I've sent your case to Ana."],
    ['The issue is being handled.', "I'm handling it."],
    ['Your request is being reviewed.', "I'm reviewing your request this morning."],
    ['The problem will be dealt with.', "I'll deal with it today."],
    ['A mistake was made with your order.', 'We packed the wrong order.'],
    ['It has been escalated.', "I've brought it to my manager."],
    ['Your message was passed on.', "I've passed your message to billing."],
    ['The wrong item was sent.', 'We sent you the wrong item.'],
    ['Appropriate action will be taken.', "I'm talking to the driver's manager today."],
    ['It was decided that the fee stays.', 'We decided to keep the fee; here is why.'],
    ['something went wrong somewhere', 'We lost your form between two desks.'],
    ['An oversight occurred in dispatch 🙈', 'Our dispatch overlooked your order.'],
    ['The needful is being looked into, sir.', "I'm looking into it now, sir."],
    ['The wrong amount got debited.', 'We took the wrong amount.'],
    ['Your order was overlooked.', 'We overlooked your order.'],
    ['Strict measures are being taken.', 'From Monday two people check each box.'],
  ],
  allows: [
    "I'll look into it.",
    'Your refund has been processed.',
    'We made a mistake.',
    'Your case is being handled by me.',
    'The parcel was delivered on Friday.',
    'The order will be sent tomorrow.',
    'The issue has been fixed.',
    'It was damaged in the van.',
    "I've noted your new address.",
    'The request was made on Monday.',
    'We are investigating this.',
    'Your account was locked because of two wrong codes.',
    'It is being repaired by our engineer.',
    'Your card will be charged once.',
    'The room will be ready at two.',
    "I'm sorry your message was overlooked.",
    'When your complaint was forwarded, we lost it.',
    'You asked whether it has been escalated.',
    'Has this been looked into before?',
    'the wrong one was sent by our depot, my bad',
    'Everything is being checked by Ana from billing.',
    'Your seat is booked.',
    'If a mistake was made, we will pay it back.',
    'The lamp was made in Leeds.',
  ],
};
