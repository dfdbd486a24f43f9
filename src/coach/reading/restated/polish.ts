/** The last touches: what makes a flipped clause read as an agent would write it after "I can see that". */
import { baseOf, formsOf, GERUND, gerundOf, participleOf, pastOf, PAST, PARTICIPLE, BASE } from './verbs.ts';
import { tokensOf } from './parse.ts';
import {
  ADJECTIVES,
  COMMON_NOUNS,
  PERSON,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isPlural,
  isSubjectPronoun,
  nounToo,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

const DAYS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/g;

/** Words that end a clause badly, and may be left out there. */
const WEAK_END =
  /(?:[\s,]{1,9}(?:and|or|but|so|again now|now|as well|also|too|please|though|etc|anymore now|you guys|guys|at all now|even|yet again|like|then|either|lol|gr8|unfortunately|sadly|honestly|for real|pls|smh|wth|in your dm|in dm|asap|help|come on|seriously))+$/i;
/** Openings that add nothing after "I can see that". */
const WEAK_START =
  /^(?:(?:also|just|and|so|but|then|even|now|currently|however|still more|that|well|actually|basically|literally|honestly|unfortunately|sadly)[, ]+)+/i;

/** Mends what typing in a hurry breaks, while the clause is still in the customer's person. */
export function mended(text: string): string {
  return agreed(
    text
      .replace(
        /\b(waiting|waited) (on|for) (refund|delivery|order|parcel|package|money|booking|replacement)\b/gi,
        '$1 $2 my $3',
      )
      .replace(
        /\b(waiting|waited) (on|for) (reply|response|answer|callback|call|solution|resolution|confirmation)\b/gi,
        (_, w: string, f: string, n: string) => `${w} ${f} ${/^a/i.test(n) ? 'an' : 'a'} ${n}`,
      )
      .replace(/,? and (?:\w+ )?(?:when|once) (?:it|I|we) [^,]{2,30}$/, '')
      .replace(/\banother (?=[a-z]+[^s\W]s\b)(?!business|access|address|process|class|glass)/g, 'more ')
      .replace(
        /, (?:un[a-z]+|slow|bad|terrible|useless|annoying|frustrating|ridiculous|unacceptable|pathetic|poor|awful|horrible|worst)(?: [a-z]+){0,2}$/i,
        '',
      )
      .replace(
        /\b(?:I am|I'm) (not able|unable) to (?=.*\b(?:since|for the (?:last|past)|for \d|for (?:two|three|four|five|six|several|many)))/i,
        (_, what: string) => (what === 'unable' ? "I've been unable to " : "I haven't been able to "),
      )
      .replace(/, reason\b.*$/, '')
      // "The machine was broken so used the app": what the customer then did has lost its subject.
      .replace(
        /,? so (?:(?:then|just|instead) )?(?:used|went|had|called|bought|tried|rang|paid|took|cancelled|ordered|left|contacted|walked|phoned) .*$/,
        '',
      )
      // "I have order a dress", "my account is block".
      .replace(
        /\b(have|has|had|'ve)( already| also| just)? ([a-z]+) (?=(?:a|an|the|my|our|your|this|that|\d+|two|three|one) ?)/gi,
        (all, have: string, adverb: string | undefined, verb: string) => {
          const low = verb.toLowerCase();
          const done = formsOf(low) & BASE && !(formsOf(low) & (PAST | PARTICIPLE)) ? participleOf(low) : null;
          return done && !ADJECTIVES.has(low) ? `${have}${adverb ?? ''} ${done} ` : all;
        },
      )
      .replace(
        /(?<!\bthere )\b(is|are|was|were|been|got) (block|lock|cancel|suspend|damage|ban|reject|decline|hack|delete|remove|charge)(?=$|[,.]| (?:and|but|by|since|for|again|from|because|without|now|yesterday|today)\b)/gi,
        (_, be: string, verb: string) => `${be} ${participleOf(verb.toLowerCase()) ?? verb}`,
      )
      .replace(
        /\b(?:does(?:n't| not)|do(?:n't| not)) (work|load|open|charge|turn on|start|print|connect|function)\b((?: [a-z]+){0,3}?) for (?=(?:about |over |almost |nearly |more than |the last |the past )*(?:an?|\d+|two|three|four|five|six|several|many) (?:minutes?|hours?|days?|weeks?|months?)\b)/gi,
        (all, verb: string, where: string) => {
          const [main = '', ...particle] = verb.toLowerCase().split(' ');
          const done = participleOf(main);
          return done
            ? `${/^does/i.test(all) ? "hasn't" : "haven't"} ${[done, ...particle].join(' ')}${where} for `
            : all;
        },
      )
      .replace(
        /, which (?:is|was) (?:[a-z]+ )?(?:annoying|unacceptable|ridiculous|disgraceful|a disgrace|a joke|frustrating|disappointing|outrageous)$/i,
        '',
      )
      .replace(
        /(?<!\b(?:the|my|our|a|each|every|this|that|last) )\b(first|second|third|last) time (?=(?:I|we)\b)/gi,
        'the $1 time ',
      )
      .replace(/,? and (?:still )?no [a-z]+$/i, '')
      .replace(/^((?:I'm|I am|we're|we are) (?:still )?waiting) and (?:got|had)\b.*$/, '$1')
      .replace(/ every time ((?:I|we) [a-z]+) and it (says|said|shows|gives|tells|asks)\b/i, ' and every time $1 it $2')
      // Of several messages in quotation marks one is enough.
      .replace(/("[^"]{3,}")(?:,? (?:and|or|then) "[^"]*")+/g, '$1')
      .replace(
        /^I (join|order|buy|pay|book|send|subscribe|purchase|transfer|deposit|download|install|register|cancel|return|call|ask|request)(?= .*\b(?:but|and) .*\b(?:didn't|never|hasn't|haven't|was|were|got|went)\b)/,
        (_, verb: string) => `I ${pastOf(verb)}`,
      )
      .replace(/, (expired|damaged|broken|opened|dated) /g, ' that $1 ')
      .replace(/ that (expired)/, ' that $1')
      .replace(/\b(is|are) (still )?([a-z]+) since\b/gi, (all, be: string, still: string | undefined, what: string) =>
        ADJECTIVES.has(what) ? `${be.toLowerCase() === 'is' ? 'has' : 'have'} ${still ?? ''}been ${what} since` : all,
      )
      .replace(
        /\b(doesn't|don't|isn't|aren't) ([a-z]+) since (?=(?:last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|the|\d|your|you))/gi,
        (all, aux: string, verb: string) => {
          const done = participleOf(verb.toLowerCase());
          return done && /^do/i.test(aux) ? `${/doesn't/i.test(aux) ? "hasn't" : "haven't"} ${done} since ` : all;
        },
      )
      .replace(/ (?:after|before|when|while|since) (?=[a-z]+(?:ed|nt|pt)\b)(?!I\b)\w+ .{0,60}$/, '')
      .replace(
        /\b(did|does|do|didn't|doesn't|don't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't)( (?:not|even|ever|still|also|just))? ([a-z]+)\b/gi,
        (all, aux: string, adverb: string | undefined, verb: string) => {
          const forms = formsOf(verb.toLowerCase());
          const base = baseOf(verb.toLowerCase());
          return base && !(forms & BASE) && forms & (PAST | PARTICIPLE) && !/^(?:found|left|felt)$/.test(base)
            ? `${aux}${adverb ?? ''} ${base}`
            : all;
        },
      )
      .replace(
        /\b(has|have|had|hasn't|haven't|hadn't)( (?:not|even|ever|still|also|just|never|already))? (broke|took|went|gave|wrote|forgot|stole|froze|chose|spoke|wore|drove|ate|fell|saw|did|came|ran|began|became)\b/gi,
        (_, have: string, adverb: string | undefined, verb: string) =>
          `${have}${adverb ?? ''} ${PERFECT[verb.toLowerCase()] ?? verb}`,
      )
      .replace(/\bkeep(s?) on ([a-z]+ing)\b/g, 'keep$1 $2')
      .replace(/\bhave n't\b/g, "haven't")
      .replace(/ (?:after|before|about|regarding|since|despite) (?:this|that|it)(?: either| yet| anymore| too)?$/, '')
      .replace(/\b(there(?:'s| is) .{2,40}?) and (says|shows)\b/i, '$1 that $2')
      .replace(/, no ([a-z]+(?: (?:yet|so far|at all))?)$/, ' with no $1')
      .replace(
        /\bI(?:'m| am) (still )?(?!being\b|going\b|getting ready)([a-z]+ing) (?=.{0,80}\b(?:since|from the (?:last|past)|from \d|for (?:the )?(?:last|past|\d|two|three|four|five|six|several|many|over|more|almost|nearly))\b)/,
        "I've $1been $2 ",
      )
      .replace(
        /\b(is|are) (still )?(down|unavailable|stuck|broken|offline|not working|out of service|blocked|pending) (?=(?:for|since|from) (?:the |last |past |over |more than |nearly |almost )*(?:\d|an? |two|three|four|five|six|several|many|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this morning|last))/i,
        (_, be: string, still: string | undefined, what: string) =>
          `${be.toLowerCase() === 'is' ? 'has' : 'have'} ${still ?? ''}${what.startsWith('not ') ? `not been ${what.slice(4)}` : `been ${what}`} `,
      )
      // "Is since four days pending" is how some other languages put it.
      .replace(
        /\b(is|are) ((?:still )?)(?:for|since) ((?:the last |over |about )?(?:\d+|an?|two|three|four|five|six|several|many) (?:minutes?|hours?|days?|weeks?|months?)) ([a-z]+)(?=$|[,.]| (?:and|but)\b)/gi,
        (all, be: string, still: string, time: string, what: string) =>
          ADJECTIVES.has(what) || formsOf(what) & (GERUND | PARTICIPLE)
            ? `${be.toLowerCase() === 'is' ? 'has' : 'have'} ${still}been ${what} for ${time}`
            : all,
      )
      .replace(/ (?:as|because) not [a-z]+ing\b.{0,40}$/, '')
      .replace(
        /,? (?:as (?:shown|seen|described|mentioned|attached|you can see)(?: (?:below|above|here|in the \w+))?|for some (?:weird |odd |strange |unknown )?reason|see (?:below|above|attached|photo|picture|pic))\b/gi,
        '',
      )
      .replace(
        /\bthis (?!morning|afternoon|evening|week|weekend|month|year|time|summer|winter|happen|issue|problem|is|was|has|to|so|and|but|in|on|at|for|with|from|or|if|when|because|since)([a-z]+)/g,
        'the $1',
      )
      .replace(/\b(?:in|on) (?:the )?(last|past|next) (\d+|few|couple)/g, 'in the $1 $2')
      .replace(/\bsince last (\d+|two|three|four|five|six|few)\b/g, 'for the last $1')
      .replace(
        /\b(?:since|from) (?=(?:\d+|two|three|four|five|six|seven|eight|ten|many|several) (?:days|weeks|months|years|hours)\b(?! ago))/g,
        'for ',
      )
      .replace(/\ba (?=[aeiou](?!ne\b|ni|se|ur|u[aeiou]))(?!used|user|usual|unit|uni|eu|one)/g, 'an ')
      .replace(/\bmore then\b/g, 'more than')
      .replace(/\b(\w+) \1\b/gi, (all, word: string) =>
        /^(?:that|had|very|so|is)$/i.test(word) && word.length > 2 ? all : word,
      ),
  );
}
const PERFECT: Record<string, string> = {
  broke: 'broken',
  took: 'taken',
  went: 'gone',
  gave: 'given',
  wrote: 'written',
  forgot: 'forgotten',
  stole: 'stolen',
  froze: 'frozen',
  chose: 'chosen',
  spoke: 'spoken',
  wore: 'worn',
  drove: 'driven',
  ate: 'eaten',
  fell: 'fallen',
  saw: 'seen',
  did: 'done',
  came: 'come',
  ran: 'run',
  began: 'begun',
  became: 'become',
};

/** "My notes is gone" → "my notes are gone"; "we was told" → "we were told". */
function agreed(text: string): string {
  return text
    .replace(
      /\b(we|they|you) (was|is|has|wasn't|isn't|hasn't)\b/gi,
      (_, who: string, verb: string) =>
        `${who} ${{ was: 'were', is: 'are', has: 'have', "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't" }[verb.toLowerCase()] ?? verb}`,
    )
    .replace(
      /\bthere (was|is|isn't|wasn't) (too many|no|many|several|\d+|two|three|some|lots of|a lot of) ((?:[a-z]+ )?[a-z]+)\b/gi,
      (all, verb: string, much: string, noun: string) =>
        isPlural(noun.toLowerCase().split(' ')[0] ?? '') || isPlural(noun.toLowerCase())
          ? `there ${{ was: 'were', is: 'are', "isn't": "aren't", "wasn't": "weren't" }[verb.toLowerCase()]} ${much} ${noun}`
          : all,
    )
    .replace(
      /^(?:my|our|the|your|all (?:my|the)) (?:[a-z]+ ){0,2}?([a-z]{4,}) (was|is|has|isn't|wasn't|hasn't|doesn't)\b/i,
      (all, noun: string, verb: string) =>
        isPlural(noun.toLowerCase()) &&
        !/^(?:staff|data|news)$/.test(noun) &&
        !/ (?:of|for|in|on|with|at|from|to) /.test(all)
          ? `${all.slice(0, -verb.length)}${{ was: 'were', is: 'are', has: 'have', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't" }[verb.toLowerCase()]}`
          : all,
    )
    .replace(/\bI (is|are|has)\b/g, (_, verb: string) => `I ${{ is: 'am', are: 'am', has: 'have' }[verb]}`)
    .replace(
      /\b(?:he|she|it) (don't|have|are|were)\b(?! been)/gi,
      (all, verb: string) =>
        `${all.slice(0, -verb.length)}${{ "don't": "doesn't", have: 'has', are: 'is', were: 'was' }[verb.toLowerCase()]}`,
    );
}

/** Nouns that are no names although they may stand first with a capital. */
const COMMON =
  /^(?:app|apps|drivers?|delivery|parcel|package|order|orders|food|room|rooms|staff|internet|phone|game|matchmaking|website|site|customer|support|service|payment|payments|refund|account|flight|debit|credit|bank|card|transaction|transactions|booking|hotel|breakfast|wifi|network|product|battery|screen|update|updates|video|voice|interest|live|people|servers|leveling|rollbacks|weapons|selfie|cashier|initial|outstanding|most|some|all|many|controls|kids|notifications|emails|messages|photos|half|part|parts|nobody|everything|constant|force|tech|tracking|shipping|checkout|prices|seat|seats|luggage|baggage|lights?|water|heating)$/;

/** @param flipped a clause in the second person */
export function polished(flipped: string): string {
  let text = flipped
    .replace(/\s+/g, ' ')
    .replace(/\s{1,9}([,.;:!?])/g, '$1')
    .trim();
  text = text
    .replace(WEAK_START, '')
    .replace(WEAK_END, '')
    .replace(/[\s,.;:!?'-]+$/, '');
  text = text.replace(
    /\b(\d{1,2}(?:st|nd|rd|th)?) (march|may)\b/g,
    (_, day: string, month: string) => `${day} ${month.charAt(0).toUpperCase()}${month.slice(1)}`,
  );
  // A plural with the verb of one is nobody's name.
  text = text.replace(/^[A-Z](?=[a-z]+s (?:were|are|have|get|got|don't|keep|aren't|weren't|haven't)\b)/, (first) =>
    first.toLowerCase(),
  );
  text = text.replace(DAYS, (day) => day.charAt(0).toUpperCase() + day.slice(1));
  text = lowerFirst(text).replace(/ also (?=[a-z])/g, ' ');
  // What stands before a comma and is no clause of its own is left out: "despite having paid, …".
  text = text.replace(
    /^(?:despite|due to|because of|owing to|given|with) [^,"]{3,60}, (?=(?:you|your|the|our|we|nobody|nothing|no)\b)/,
    '',
  );
  text = text.replace(
    /^(?:despite|due to|because of|owing to) (?:the |a |an |your |our )?(?:[\p{L}-]+ ){1,3}?(?=you(?:'re|'ve)? (?:keep|can't|cannot|are|have|were|get|couldn't)\b)/u,
    '',
  );
  text = text.replace(/\bthis (app|site|website|game|phone|product|item|update|version|service)\b/g, 'the $1');
  return text
    .replace(/\byou and your ([a-z ]+?) was\b/g, 'you and your $1 were')
    .replace(/,? (?:and|but),? (?:also )?(?=and |but )/g, ' ')
    .trim();
}

/** Only a name keeps its capital. */
function lowerFirst(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (!/^[A-Z][a-z'’]*(?:-[a-z]+)?$/.test(first) || /^(?:Dr|Mr|Mrs|Ms|Prof|St|Sir)$/.test(first)) return text;
  const low = first.toLowerCase();
  const known =
    DETERMINERS.has(low) ||
    isSubjectPronoun(low) ||
    PREPOSITIONS.has(low) ||
    SUBORDINATORS.has(low) ||
    ADJECTIVES.has(low) ||
    isAdverb(low) ||
    isAuxiliary(low) ||
    nounToo(low) ||
    formsOf(low) > 0 ||
    COMMON.test(low) ||
    COMMON_NOUNS.has(low) ||
    COMMON_NOUNS.has(low.replace(/s$/, '')) ||
    PERSON.test(low) ||
    /'(?:s|re|ve|d|ll)$/.test(low) ||
    /(?:ing|tion|ment|ness|ers|ity|ies|ory|ive|ous|ful|less|able|ible|ary)$/.test(low);
  return known ? low + text.slice(first.length) : text;
}

/** "to create", made ready for "having trouble creating"; null where the verb is not known. */
export function gerundPhrase(text: string): string | null {
  const [first = '', ...rest] = tokensOf(text).map((token) => token.text);
  const made = gerundOf(first.toLowerCase());
  return made ? [made, ...rest].join(' ') : null;
}
