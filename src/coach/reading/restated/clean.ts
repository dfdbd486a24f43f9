/** A sentence of the customer's as they would have typed it with time: no addresses, marks and shouting, and short forms written out. */

import { baseOf, FIRM_ACTS, formsOf, PAST, thirdOf } from './verbs.ts';
import {
  ADJECTIVES,
  COMMON_NOUNS,
  DETERMINERS,
  isAdverb,
  nounToo,
  PERSON,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** Stands where something was taken out that a clause cannot do without, and nobody should repeat. */
export const GAP = '¤';

const LETTERS: readonly [RegExp, string][] = [
  // What stands between these is nobody's words.
  [/<(script|style)\b[^<>]{0,200}>[^<]{0,2000}<\/\1>/gi, ' '],
  [/<\/?[a-z][^<>]{0,200}>/gi, ' '],
  [/&(?:nbsp|#160);/gi, ' '],
  [/&amp;/gi, '&'],
  [/&(?:quot|#34|ldquo|rdquo);/gi, '"'],
  [/&(?:#39|apos|rsquo|lsquo);/gi, "'"],
  [/&(?:lt|gt);/gi, ' '],
  [/[’ʼ‘`´]/g, "'"],
  [/[“”]/g, '"'],
  [/(?<=\s|^)'([^'"]{2,60})'(?=[\s.,!?]|$)/g, '"$1"'],
  [/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f*~|]|\u200d/gu, ' '],
  [/(?<!@\w{0,30})_/g, ' '],
  [/(?:^|\s)[:;=xX8][-'^o]?[()[\]DPp/\\|<>]+(?=\s|$|[.,!?])/g, ' '],
  [/[\u200b\ufeff]/g, ''],
  [/[¯ツ╯°□]/g, ' '],
];

/** Numbers and codes that name one order or person; the word before them stays. */
const NAMED =
  /\b((?:order|booking|reservation|reference|case|ticket|invoice|claim|account|confirmation|tracking|policy|flight|job|parcel|transaction|customer|membership|complaint|serial|part|request|case|pnr|awb|imei|meter)(?: (?:number|no\.?|nr\.?|id|ref(?:erence)?|code))?)(?:\s*(?:is|was|:|-|=))?\s*\(?#?\s?(?=[a-z\d/-]*\d)[a-z]{0,5}[\d/-][a-z\d/-]{2,24}\)?(?![\w%])/gi;
const ADDRESSES =
  /(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]+|\bt\.co\/\S+|\b[\w-]{1,60}\.(?:com|net|org|co\.uk|ly)\b\S*/gi;
const HANDLES_AROUND =
  /^(?:[\s.,-]{0,10}@\w+)+[\s.,:-]*|(?:[\s,.-]{0,10}\b(?:cc|via|at)\/?)?(?:\s{1,10}[@#]\w+)+\s{0,10}[.!?]{0,10}$/gi;
/** Long numbers, cards and phones, and codes of mixed letters. */
const CODES =
  /\+?\d[\d\s()-]{7,}\d|\b\d{5,}\b|\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{3,}-?[A-Z\d-]{3,}\b|#\d+|\b(?:x{3,}|\*{3,})\d*/g;

const SHORT: readonly [RegExp, string][] = [
  [/\b(?:w\/o)(?=\s)/gi, 'without'],
  [/\bwhy's\b/gi, 'why is'],
  [/(?<=\b(?:my|our|a|the|his|her) )(\d{1,2})[ -]?(?:yrs?|years?)[ -]old\b/gi, '$1-year-old'],
  [/\b(\d{1,3})(times|days|weeks|months|hours|minutes|years)\b/gi, '$1 $2'],
  // "like" before a number only fills.
  [
    /\b(have|has|had|got|is|are|was|were|takes|took|about|for|of|after|waited|waiting|spent|paid|lost|costs?|only|already|at) like (?=\d|two|three|four|five|six|ten|twenty|half)/gi,
    '$1 ',
  ],
  [/\bbit (?=it'?s\b)/gi, 'but '],
  [/\b(?:debut|debt|dedit|debti) (?=cards?\b)/gi, 'debit '],
  [/\b(so|very|too|is|are|was) complicate\b/gi, '$1 complicated'],
  [/\bw\/in\b/gi, 'within'],
  [/\b(?!1\D)(\d+) ?(min|hr|wk|yr)\b/gi, '$1 $2s'],
  [/\bw\/(?=\s?\w)/gi, 'with '],
  [/\s&\s/g, ' and '],
  [/\b([a-z])\1{3,}\b/gi, '$1'],
  [/([a-z])\1{2,}/gi, '$1$1'],
  [/\bsoo+\b/gi, 'so'],
  [/\by(?= (?:do|does|did|is|are|can|can't|cant|was|have|has)\b)/gi, 'why'],
  [/\bu r\b/gi, 'you are'],
  [/\bur (?=[a-z]+ing (?:me|us|my|our)\b)/gi, "you're "],
  [/(?<=\p{L} )w (?=\p{L})/gu, 'with '],
  [/(?<=[\p{L}\d] )n (?=\p{L})/gu, 'and '],
  // "4 time" is counted; "a 10 day trip" is not.
  [
    /\b([2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten) (time|day|week|month|hour|minute)(?=[.,!?]|$| (?:and|but|now|ago|late|later|already|since|i|it|no|still|or)\b)/gi,
    '$1 $2s',
  ],
  // "Its declined" has lost its apostrophe; "its cracked screen" has not.
  [/\bits ([a-z]+(?:ed|en))(?=[.,!?]|$| (?:and|but|so|because|when|again|by|on|in|at|since|every)\b)/gi, "it's $1"],
  [/(?<=\b(?:you|they|we|what|where|why|how|these|those|parcels?|orders?) )r\b/gi, 'are'],
];

/** "App crash when I open it", "bank say": one thing, and a verb that has lost its -s. */
const LOST_S =
  /(?<!\b(?:make|makes|made|let|lets|see|did|does|do|will|can|would|could|didn't|doesn't|don't|won't|can't|to) (?:the |my |your |this |an? )?)\b(app|application|game|website|site|page|portal|phone|laptop|tablet|tv|screen|router|machine|system|camera|battery|printer|fridge|car|device|bank|seller|shop|driver|agent|brand|manager|courier) (crash|freeze|stop|keep|show|say|close|hang|lag|drain|overheat|disconnect|fail|leak)(?=[.,!?]|$| (?:every|when|all|again|on|after|with|if|my|the|me|error|that|i|it|its|he|she|they|because|in|at|from|no|not|to|contact|\w+ing|"))/gi;

/** Short forms, and forms without their apostrophe. */
const WORDS = new Map(
  `u you|ppl people|ur your|yr your|urs yours|pls please|plz please|plss please|pleae please|plese please|pleas please|thx thanks|cuz because|cos because|coz because|bcoz because|bcz because|bcuz because|becuz because|becuse because|becouse because|becos because|bc because
|abt about|wht what|wat what|wen when|frm from|frome from|b4 before|thru through|2day today|2moro tomorrow|tmrw tomorrow|yday yesterday|yest yesterday|tmr tomorrow|2nite tonight|wks weeks|wk week|hrs hours|hr hour|mins minutes|min minute|yrs years|mths months
|msg message|msgs messages|acc account|acct account|amt amount|pmt payment|del delivery|appt appointment|dept department|mgr manager|cust customer|svc service|pkg package|pwd password
|wanna want to|gonna going to|gotta have to|lemme let me|gimme give me|dunno don't know|kinda kind of|outta out of
|cant can't|cannt can't|couldnt couldn't|wont won't|wouldnt wouldn't|dont don't|dnt don't|doesnt doesn't|dosent doesn't|dosnt doesn't|doesent doesn't|didnt didn't|didint didn't|didt didn't|hasnt hasn't|havent haven't|havnt haven't|hadnt hadn't
|isnt isn't|arent aren't|wasnt wasn't|werent weren't|shouldnt shouldn't|aint isn't|ain't isn't|mustnt mustn't|im I'm|ive I've|iv I've|youre you're|youve you've|theyre they're|theyve they've|weve we've|thats that's|theres there's|whats what's|wheres where's|hows how's|whos who's|lets let's
|recieve receive|recieved received|recived received|recieving receiving|receved received|recive receive|reciept receipt|delievered delivered|deliverd delivered|delived delivered|delievery delivery|definately definitely|untill until|alot a lot|acount account|adress address|adresse address
|payed paid|loosing losing|woking working|wrking working|workng working|refunf refund|refundd refund|wierd weird|seperate separate|occured occurred|cancled cancelled|canceled cancelled|cancelld cancelled|orderd ordered|oredered ordered|orded ordered|purchsed purchased|chargd charged|chraged charged|charded charged
|broked broke|brokend broken|brokken broken|damged damaged|damaed damaged|dammaged damaged|teh the|hte the|thier their|taht that|wich which|whith with|waht what|becasue because|beacuse because|wating waiting|waitng waiting|waitting waiting|custmer customer|costumer customer|custommer customer|servise service|sevice service|srvice service
|internat internet|interenet internet|intrenet internet|passwrod password|pasword password|packge package|pakage package|parsel parcel|parcle parcel|tommorow tomorrow|tomorow tomorrow|yesteday yesterday|yestarday yesterday|succesful successful|succesfully successfully|transfered transferred|transection transaction|trasaction transaction
|dowload download|dowloaded downloaded|dowloading downloading|downlod download|instal install|instaled installed|avaliable available|availabe available|avilable available|unavalable unavailable|happend happened|happned happened|stoped stopped|stoping stopping|droped dropped|refered referred|prefered preferred|begining beginning|wasent wasn't|cudnt couldn't|shud should|cud could|wud would
|stil still|stll still|agian again|agin again|allready already|alredy already|realy really|probelm problem|problm problem|porblem problem|isue issue|issuse issue|eror error|errror error|replie reply|responce response|respone response|emial email|e-mails emails|wifi Wi-Fi|oppen open|everytime every time|hed he'd|theyd they'd|youd you'd|itll it'll|theyll they'll|youll you'll|tho though|altho although|riht right|rigth right|complaing complaining|servic service|waitin waiting|deliverey delivery|ordred ordered|bougt bought|recived received|reciving receiving|cancle cancel|websit website|messge message|phne phone|shiped shipped|shiping shipping|jan January|feb February|apr April|aug August|sept September|oct October|nov November|dec December`
    .split(/\s{0,9}\|/)
    .map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);
/** Words that may be shouted in the middle of a calm sentence. */
const SHOUTED =
  /^(?:NOT|NO|NEVER|STILL|TWICE|AGAIN|ALL|ANY|EVERY|EVERYTHING|NOTHING|NONE|ONE|TWO|THREE|FOUR|FIVE|SIX|DAYS|DAY|WEEKS|WEEK|MONTHS|MONTH|HOURS|HOUR|YEARS|ONLY|EVEN|VERY|SO|TOO|WRONG|BROKEN|LATE|BEFORE|AFTER|ALREADY|STOP|FREE|FULL|NOW|YOU|YOUR|MY|ME|AND|BUT|THE|IS|ARE|WAS|WERE|HAVE|HAS|DO|DID|CAN|WILL|WHY|WHAT|WHERE|WHEN|HOW|WHO|THAT|THIS|THEY|WE|SAME|CHARGED|PAID|MONEY|REFUND|HELP|NEED|WANT|NEW|OLD|MISSING|DAMAGED|LOST|SLOW|POOR|BAD|TERRIBLE|DELETED|GONE|CANCELLED|ZERO|COLD|OUT|UP|DOWN|ON|OFF|FOR|TO|OF|IN|IT|MORE|MOST|LESS|MUCH|SEVERAL|TIMES|THIRD|SECOND|REALLY|SUPER|COMPLETELY|DOES|WILL|WOULD|COULD|BEEN|GET|GOT|WITH|FROM|BY|AS|IF|OR|ONCE|ALWAYS|EVER|WORK|WORKING|WORKS|BAD|GOOD|JUST|OVER|UNTIL|SINCE|ANYTHING|NOBODY|ZERO|HALF|DOUBLE|FULL|EXTRA|HAD|BE)$/;
const ACRONYMS =
  /^(?:TV|USB|SIM|PIN|OTP|ATM|UPI|QR|SMS|GPS|ID|PDF|CD|DVD|UK|US|USA|EU|UAE|PS4|PS5|PC|VPN|IT|AC|CVV|KYC|IOS|HD|SSD|HDMI|LED|LCD|BBC|ITV|DHL|UPS|DPD|FedEx|BMW|VAT|NHS|LAN|ISP|FAQ|URL|DSL|4G|5G|3G|LTE|NYC|LA|JFK|LHR|EMI|NEFT|IMPS|SUV|MRI|GP)$/;

/** A word of the language, and no firm's name: shouted, it is no abbreviation. */
const isWord = (word: string): boolean =>
  formsOf(word) > 0 ||
  nounToo(word) ||
  COMMON_NOUNS.has(word) ||
  ADJECTIVES.has(word) ||
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  isAdverb(word) ||
  PERSON.test(word);

/** "SO UPSET" all through is a voice, not names. */
function quiet(text: string): string {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  const all = words.length >= 3 && loud.length / words.length > 0.6;
  // What is quoted is said as it was shown.
  return text.replace(/"[^"]*"|\p{L}[\p{L}\d']*/gu, (word) =>
    (word.startsWith('"') && !all) || word !== word.toUpperCase() || (word.length < 2 && !(all && word === 'A'))
      ? word
      : (all && !ACRONYMS.test(word)) ||
          SHOUTED.test(word) ||
          (word.length > 2 && !ACRONYMS.test(word) && isWord(word.toLowerCase())) ||
          /^[A-Z]{3,}(?:ED|ING|LY|TION|MENT|ABLE|[KLNRT]S)$/.test(word)
        ? word.toLowerCase()
        : word,
  );
}

const written = (text: string): string =>
  text.replace(/[\p{L}\d][\p{L}\d'-]*/gu, (word) => WORDS.get(word.toLowerCase()) ?? byEnding(word));

/** "Gettin" and "tryed" are known by the verb that they are made of. */
function byEnding(word: string): string {
  const low = word.toLowerCase();
  if (/[a-z]{2}in'?$/.test(low) && baseOf(`${low.replace(/'$/, '')}g`) && !formsOf(low))
    return `${word.replace(/'$/, '')}g`;
  return /[^aeiou]yed$/.test(low) && baseOf(`${low.slice(0, -3)}ied`) ? `${word.slice(0, -3)}ied` : word;
}

const WEEKDAYS: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Longest stretch without a full stop that is looked at, in UTF-16 units, and the longest word. */
const LONGEST = 700;
const LONGEST_WORD = /\S{60,}/g;

/** @param sentence one sentence as the customer wrote it */
export function cleaned(sentence: string): string {
  const text = sentence
    .slice(0, LONGEST)
    .replace(LONGEST_WORD, (word) => (/^(?:https?:|www\.)/i.test(word) ? word : GAP));
  // "@shop lost my bag": the handle is the subject, and the firm.
  const firm = /^(?:\s*@\w+)+\s+(?=([a-z]+) (?:my|our|me|us)\b)/i.exec(text);
  const acted =
    firm &&
    FIRM_ACTS.has(baseOf(firm[1]?.toLowerCase() ?? '') ?? '') &&
    (formsOf(firm[1]?.toLowerCase() ?? '') & PAST) > 0;
  let done = (acted ? text.replace(firm[0], 'you ') : text)
    .replace(/^(\s*(?:hey|hi|hello|hiya|yo|oi|dear|come on|so|ok|please)[,\s]+)(?:@\w+[\s,.!:-]*)+/i, '$1')
    .replace(HANDLES_AROUND, ' ');
  for (const [wrong, right] of LETTERS) done = done.replace(wrong, right);
  done = done
    .replace(ADDRESSES, GAP)
    .replace(NAMED, (_, name: string) => name.replace(/ (?:number|no\.?|nr\.?|id|ref(?:erence)?|code)$/i, ''))
    .replace(
      /\b(my|our) (dad|mum|mom|wife|husband|son|daughter|mother|father|sister|brother|boss|grandma|nan)s (?!(?:and|are|were|have|both|can|could|is|was|did|do)\b)(?=[a-z])/gi,
      "$1 $2's ",
    )
    // "Dad's file": the customer's own.
    .replace(
      /(?<!\b(?:my|our|his|her|their|your|the|a|an|and|dear|step|&)[\s-])(?<![\p{L}'-])(dad|mum|mom|nan|grandma|grandad)(?:'?s (?=[a-z])|(?= (?:was|is|has|had|can't|couldn't|didn't|waited|got|still|needs)\b))/gu,
      (all, who: string) => (all === who ? `my ${who}` : `my ${who}'s `),
    )
    // "… done with @shop All I want is": a new sentence begins.
    .replace(/@\w+(?=\s+(?:All|The|It|My|Why|Your|This|I|You)\s)/g, `${GAP}.`)
    .replace(/@\w+/g, GAP)
    .replace(/#(?=\p{L})/gu, '')
    .replace(CODES, GAP);
  for (const [wrong, right] of SHORT) done = done.replace(wrong, right);
  done = done.replace(LOST_S, (_, thing: string, verb: string) => `${thing} ${thirdOf(verb.toLowerCase())}`);
  done = written(quiet(done));
  return done
    .replace(/\bi\b(?!\.)/g, 'I')
    .replace(/\bI'(M|VE|D|LL)\b/g, (all) => `I${all.slice(1).toLowerCase()}`)
    .replace(/\b(?:lo+l|lmao+|rofl+|ha(?:ha)+|hehe|tbh|smh|wtf|wth|omg|ffs|imo)\b[.!?]*/gi, ' ')
    .replace(/\b(today|tonight|tomorrow|yesterday)s (?=[a-z])/gi, "$1's ")
    .replace(/\b(some|any|no|every)(one|body) elses\b/gi, "$1$2 else's")
    .replace(
      /\b(since|on|by|until|till|last|next) (mon|tues?|wed|thurs?|fri|sat|sun)\b(?!\.?\s?\d)/gi,
      (_, before: string, day: string) => `${before} ${WEEKDAYS[day.slice(0, 3).toLowerCase()]}`,
    )
    .replace(/\bits (?=(?:my|our|his|her|for)\b)/gi, "it's ")
    .replace(/\bcan not\b/gi, "can't")
    .replace(/\b(?:can't|cannot) hardly\b/gi, 'can hardly')
    .replace(/\b(?:can|could|would|do|does|did|is|are|was|were|has|have|had|should|wo) n'?t\b/gi, (all) =>
      all.replace(/ n'?t/i, "n't"),
    )
    .replace(
      /\bits (?=(?:not|been|a|an|the|still|just|always|never|so|very|too|now|only|going|[a-z]+ing)\b)/gi,
      "it's ",
    )
    .replace(
      /\bits (?=(?:minus|\d|cold|hot|late|broken|down|wrong|closed|gone|full|over|dead|ridiculous|dark|shut|missing|empty)\b)/gi,
      "it's ",
    )
    .replace(
      /(\p{Ll})'s (?=(?:(?:not|still|too|so|very|always|really|completely) )*(?:slow|down|broken|late|wrong|dead|missing|gone|working|cold|closed|stuck|faulty|empty)\b(?: (?:again|now|today))?[.!?]*$)/giu,
      '$1 is ',
    )
    .replace(/, (?:which|who) [^,]{2,40},/g, '')
    .replace(/\bid (?=(?:like|have|be|love|rather)\b)/gi, "I'd ")
    .replace(/\s{0,9}\(([^()]{0,160})\)/g, ' ')
    .replace(/(?:\s{1,9}(?:[:-]\s{0,9})?¤)+\s{0,9}(?=[.!?]{0,9}$)/, '')
    .replace(/\btoo much (?=[a-z]+[^s\W]s\b)(?!stress|less|mess|fuss|loss)/gi, 'too many ')
    .replace(/\s{1,9}([,.;:!?])/g, '$1')
    .replace(/([,;!?])(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})- /gu, '$1 - ')
    .replace(/\s\+\s/g, ' and ')
    .replace(/\b(Dr|Mr|Mrs|Ms|St|No|Prof)\.(?=\s[A-Z])/g, '$1')
    .replace(/\babout hour\b/gi, 'about an hour')
    .replace(
      /\b(to|can't|cannot|couldn't|not|I|trying|try) (setup|login|logon|signin|signup|logout|checkout|checkin|backup)\b/gi,
      (_, before: string, verb: string) => `${before} ${verb.replace(/(up|in|on|out)$/i, ' $1')}`,
    )
    .replace(/(\p{Ll}[.!?])(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/\b(the|my|our|your|a|an) ¤ (?=\p{Ll})/giu, '$1 ')
    .replace(/\btheir (?=(?:is|are|was|were)\b)/gi, 'there ')
    .replace(/\by'?all (?=(?:system|app|site|website|service|store|driver|internet|wi-fi)s?\b)/gi, 'your ')
    .replace(
      /(?<!\b(?:am|was|have|had|do|did|should|must|can|will|why) )\bI (?=(?:unable|not able|stuck|(?:still )?(?:waiting|trying|facing|getting|having|looking|experiencing|receiving|paying|struggling))\b)/g,
      "I'm ",
    )
    .replace(/\bI not be able\b/g, "I'm not able")
    .replace(/\bit (?=not (?:working|loading|opening|letting|showing|charging)\b)/gi, "it's ")
    .replace(/(?<!\ba |\bthe |\bwhole )\blot of\b/gi, 'a lot of')
    .replace(/([!?])[!?.,]+/g, '$1')
    .replace(/,{2,}/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}
