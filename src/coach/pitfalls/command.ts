import { type PitfallRule, spot } from '../rule.ts';
import { askInstead } from './rewrites/command.ts';

/** Work for the customer. Steps that mend the problem ("Please restart it") are help, and no orders. */
const CHORES =
  '(?:contact|call(?! me)|ring|e-?mail|mail|write to|speak (?:to|with)|talk to|go to|visit|head (?:over )?to|refer to|read|see our|note|take note|be (?:advised|informed|patient|reminded|aware|careful|ready|present|at home)|wait|await|allow|understand|remember|submit|fill(?: out| in| up)?|complete|furnish|produce|prove|bring|return|respond|revert|pay|raise|register|lodge|file|open a|create a|apply|reach out|get in touch|approach|coordinate|connect with|refrain|stop|cease|do not reply|quit|follow up|ask (?:the|your)|consult|check (?:our|the) (?:terms|website|site|faq|policy|manual|page))';
const FRONT =
  "(?:^|[,;:(] ?|[-] |\\b(?:and|but|so|then|therefore|unfortunately|also|however|otherwise|again|again,|note that|note,|case|sir,?|madam,?|ma'am,?|afraid|means|before we can \\w+(?: \\w+)?,?|for (?:this|that)) )";

const WORDS = [
  new RegExp(
    `${FRONT}(?:you|u)(?:'ll| will| would| shall|ll)? (?:(?:simply|just|also|still|now|first|always|really|kindly|either|please) )*(?:must\\b(?! (?:have|be (?!at|present|there|home|patient|registered|logged|able)|feel|know|think|wonder|admit|say))|have to|need to|got to|gotta|needa|are (?:required|obliged|obligated|requested|advised|expected|supposed|instructed) to|should be advised|ought to|shall\\b|are to\\b)`,
    'g',
  ),
  /\byou(?:'ve| have) (?:got to|gotta)\b/g,
  new RegExp(
    `(?:^|[,;:(] ?(?:so |and |then )?|[-] |^(?:hi|hello|hey|sir|madam|dear \\w+|sorry|unfortunately|in that case|again|for that|for this|then|first|firstly|next|also|otherwise|thanks|thank you)[,!]? )(?:please|kindly|pls|plz) (?:also |kindly |just |simply |immediately |do |do the same and |first |be so kind (?:as )?to )?${CHORES}\\b`,
    'g',
  ),
  /^(?:send|contact|call|e-?mail|write to|speak to|go to|read|return|refer to|fill (?:in|out)|submit|provide|show|prove|wait|bring|pay|reply with|take it up with|ask)(?= (?:us|me|the|our|your|a|an|it|in|for|to|billing|support|customer|them|him|her|back|until|at|with|proof|photos?|\w+ (?:team|department))\b)/g,
  /\b(?:it is|it's|its) (?:mandatory|compulsory|obligatory|required|necessary|imperative|essential) (?:that you|for you to|to (?:provide|send|submit|call|contact|fill))\b/g,
  /\bwe (?:require|request|expect|demand|advise|urge|instruct|insist that) (?:that )?you(?: to)?\b/g,
];
const NOT = {
  before:
    /(?:\b(?:all|everything|nothing|what|anything|if|when|whenever|whatever|in case|until|sorry|that is all|know|hate|why|only thing|least|so (?:that )?|unless|thing|before|where|reason|do|think|sure|feel|like|hear|sad|wish|mean|mean that|not that|believe|understand|see|because|while) )$/,
  after:
    /^(?: out)?(?: to)? us (?:at|on|via|by|here|any|for|from|through|with|and|if|when|directly)\b|^ (?:do (?:anything|nothing)|worry|sorry|be (?:so |very |quite |really )?(?:tired|frustrated|upset|angry|worried|exhausted|fed|disappointed|furious|feeling|wondering|at work|aware that we)|(?:our|my) (?:sincere |deepest |heartfelt |most sincere )?(?:apolog|thanks)|me (?:know|check|see)|(?:us|me) (?:some|a (?:moment|minute|few|second|little)|one (?:moment|minute)|until)|with me|in mind|an eye|(?:your|the) (?:money|coat|box|gift|change)\b(?! and)|that (?:i|we) (?:will|'ll|have|can)\b|(?:i|we)(?:'ll| will| have)\b|(?:us|me) (?:an? )?(?:quick )?(?:dm|note|message|e-?mail|line|pm|private)|to me (?:directly|any|at any|here)|me (?:directly|here|back|any|at)\b|for (?:a|one|just a) (?:moment|minute|second|sec|few)|(?:only )?if (?:it|you|anything|there)|whenever|any ?time)/,
  anywhere:
    /\b(?:sorry|apologi[sz]e) (?:that )?(?:you|for)\b.{0,30}\b(?:have|need) to\b|\b(?:should(?: not|n't|nt)|don'?t|do not|won'?t|never|no longer|shouldn't|needn'?t) (?:\w+ )?(?:have|need|be required) to\b|^(?:do|did|will|would|could|can|may|shall|must|should) |\?\s*$|\b(?:if|when|in case|once|whenever)\b|^(?:should you|for (?:more|further|any|all|other|additional|assistance|help|us to|me to)|to \w+)\b|\bso (?:that )?(?:i|we)(?:'ll| can| will|'m| could)\b|\b(?:and|then|after which|after that|while) (?:i|we)(?:'ll| will|'m| am| can|'d)\b|\bto (?:help|let|allow|enable) (?:me|us)\b|\bat your (?:leisure|convenience)\b|\btake your time\b/,
};

/** An order to the customer. */
export const command: PitfallRule = {
  id: 'command',
  title: 'An order to the customer',
  why: '“You must” and “Please” plus an order put the work on somebody who is already put out.',
  source: 'Danescu-Niculescu-Mizil et al. 2013',
  better: 'Ask, or say what you do and what you need for it.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => spot(sentence, WORDS, NOT),
  rewrite: askInstead,
  flags: [
    ['You must send it back first.', "Once it's back with us I'll send the new one; here's a free label."],
    ['Please contact the seller.', "I'll contact the seller for you."],
    ['You need to call billing.', "I'll bring this to billing."],
    ['Kindly fill in the form.', "I need three details from you, and I'll fill in the form."],
    ['You have to wait five days.', "It takes five days; I'll check on day three."],
    ['Please be patient.', "I'll have an answer by four."],
    ['You are required to show a receipt.', 'A photo of the receipt is enough.'],
    ['Please refer to our terms.', "The terms say 14 days; here's what that means."],
    ['you will have to reinstall it', 'Reinstalling it should help: shall I guide you?'],
    ['Please note that refunds take ten days.', 'Your refund takes up to ten days.'],
    ['Kindly wait.', "I'm checking it now."],
    ['Please email our support.', "I'll pass this to support and stay on it."],
    ["You'll have to pay first.", "The payment comes first; then I'll send it today."],
    ['Please understand that we are busy.', "We're short of people this week, and that's ours to solve."],
    ['You are advised to check the manual.', 'Page four of the manual has it; here is the line.'],
    ['Unfortunately you need to start again.', 'The form lost your answers; I can fill in the first page for you.'],
    ['Send us the receipt.', 'Could you send me a photo of the receipt?'],
    ['Contact the courier directly.', "I'll ring the courier now."],
    ['pls fill up the form sir', 'May I take the details here, sir?'],
    [
      'It is mandatory for you to upload the ID 🪪',
      'A photo of your ID lets me unlock it today: could you upload one?',
    ],
    ["you've got to prove it was us", 'Could you tell me what the driver said?'],
    ['We require you to respond in 24 hours.', 'If I have your answer by tomorrow, I can still change the date.'],
    ['Please do not reply to this e-mail.', 'This address is not read; my own is below.'],
  ],
  allows: [
    "You don't have to send it back.",
    'All you need to do is click the link.',
    'Could you send me a photo?',
    'Please accept my apologies.',
    "I'm sorry you have to wait.",
    'If you need to change it, tell me.',
    'Please find the label attached.',
    'That must make you tired of this.',
    'I need to check one thing.',
    'Let me know what you need to change.',
    'Please let me know which day suits you.',
    'Would you send me the number?',
    'We have to replace it.',
    "You won't need to pay.",
    'Please take your time.',
    'Please send me a photo of the label so that I can find the parcel.',
    'You should not have to call us twice.',
    'Please restart the router once.',
    'You must be exhausted after that drive.',
    'Please write to me directly at any time.',
    "Please keep the lamp, and I'll send the new one today.",
    'Do you need to have it by Friday?',
    'no you dont have to do anything now 👍',
    'Please bear with me for a moment.',
    'I know you have to be at work by nine.',
  ],
};
