/** The verbs that customers complain with, in all their forms. A table of our own costs nothing to load and knows the words of this trade. */

/** Forms of a verb, as bits: a word may be several of them. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** "base past participle", where they are not made with -ed. */
const IRREGULAR = `be was been|become became become|begin began begun|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought
|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt
|fight fought fought|find found found|fly flew flown|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lied lied|lose lost lost|make made made|mean meant meant
|meet met met|mislead misled misled|pay paid paid|put put put|quit quit quit|read read read|ring rang rung|rip ripped ripped|rise rose risen|run ran run|say said said|see saw seen|sell sold sold|send sent sent
|set set set|shake shook shaken|show showed shown|shrink shrank shrunk|shut shut shut|sit sat sat|sleep slept slept|smell smelt smelt|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|split split split|spell spelt spelt|misspell misspelt misspelt|weave wove woven|spin spun spun
|stand stood stood|steal stole stolen|stick stuck stuck|stink stank stunk|swear swore sworn|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
|understand understood understood|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|rewrite rewrote rewritten|undo undid undone|resend resent resent
|overdo overdid overdone|misread misread misread|reset reset reset|upset upset upset|bend bent bent|shoot shot shot|sing sang sung|wind wound wound|forgive forgave forgiven|outgrow outgrew outgrown|rebuild rebuilt rebuilt`;

/** Regular verbs. A doubled consonant is marked by the "+" behind it: "stop+". */
const REGULAR = `accept access ache achieve act activate adapt add address adjust admit+ advertise advise affect afford agree allow announce annoy answer apologise apologize appear apply appreciate approve argue arrange arrive ask assign
assist assume assure attach attempt attend authorise authorize automate avoid backdate ban+ bang beep bill block blink board book boot borrow bother bounce bounce browse buffer bully bump buzz calculate call cancel
care carry cause change charge chase chat+ cheat check choke claim clean clear click clog+ close collapse collect combine communicate compare compensate complain complete confirm confuse connect consider contact contain continue
convert cook copy correct corrode cough count cover crack crash crawl create credit crumble crush cry damage debit decide deceive decline decrease deduct default delay delete deliver demand deny depart deposit describe deserve
detect deteriorate devastate dial diagnose die differ disable disappear disappoint disconnect discontinue discover discriminate dispatch display dispute disregard disrupt disturb divert double download downgrade drag+ drain
drip+ drop+ dump duplicate earn edit email e-mail embarrass enable encounter end enjoy ensure enter erase escalate exceed exchange exclude exist expect experience expire explain explode export express extend face fade
fail faint file fill fine finish fit+ fix flash flicker flood fluctuate fob+ focus follow force forward function gain glitch grab+ grind guarantee guess handle happen harass hate head heat help hesitate hack
hope house hover ignore implement import impose improve include increase inform initialise initialize injure insist inspect install insult intend interact interrupt introduce invest investigate invite involve issue jam+
join judge jump keep kick knock label lack lag+ land last laugh launch leak lease lift like limit limp link list listen litter live load lock log+ look love lower mail maintain manage mark market match melt mention merge mess message mind miss mishandle
mislabel mismanage misplace misrepresent missell mix modify monitor move multiply need neglect note notice notify obtain occur offer open operate order overbook overcharge overcook overflow overheat overlap+ overlook owe own pack park
part pass patch pause peel perform persist phone pick place plan+ play please plug+ point post pour prefer+ prepare present press pretend prevent print proceed process produce program+ progress promise prompt protect prove provide publish
pull pump purchase push qualify question queue race raise rate rattle reach react realise realize reappear rebook reboot receive reclaim recognise recognize recharge recommend record recover redeem redirect redownload redo reduce refer+ refill
refresh refund refuse regard register regret+ reimburse reinstall reject relate release rely remain remember remind remove renew rent reopen reorder repair repeat replace reply report represent request require reschedule reserve
resist resize resolve respond rest restart restore restrict result resume retain retry return review revoke reward reverse ride rob+ roll round ruin rush sacrifice satisfy save scam+ scan+ scatter schedule scratch screen screw scream scroll seal search
seat secure seem separate serve settle share shatter shift ship+ shop+ shorten shout shower shrivel sign signal skip+ slam+ slip+ slow smash smoke soak solve sort sound spam+ spark spoil spot+ sprain squeak stain stall start starve state stay
steam stop+ store stream stretch struggle submit+ subscribe substitute succeed sue suffer suggest supply support suppose surprise suspend sustain swap+ sweat swipe switch sync synchronise synchronize talk tamper tap+ target taste test thank
threaten tick time tip+ touch track trade transfer+ transport trap+ travel treat trick trigger trip+ trouble trust try turn tweet twist type underpay unlock unplug+ unsubscribe unpack update upgrade upload urge use vanish vary verify
vibrate view violate visit void vomit vote wait walk want warn wash waste watch weigh whistle wipe wish wobble wonder work worry wrap+ yell zoom sag+ creak squeal hum+ buzz hiss whistle flap+ droop warp chafe itch blister stall judder jolt fray unravel clatter fog+ grind scrape pinch ooze spray squirt shred scorch tarnish discolour discolor rot+ curdle malfunction misfire backfire disagree spell misspell pronounce mispronounce engrave address shiver crackle fizzle sputter splash trip+ bulge rumble rattle squelch smear smudge crease wrinkle pill`;

const forms = new Map<string, number>();
const bases = new Map<string, string>();
/** Past of a base, and its participle: for what must be changed to fit. */
const participles = new Map<string, string>();
const pasts = new Map<string, string>();

function add(word: string, bit: number, base: string): void {
  forms.set(word, (forms.get(word) ?? 0) | bit);
  if (!bases.has(word) || word === base) bases.set(word, base);
}
/** "crashes" of "crash". */
export const thirdOf = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
const gerund = (base: string, stem: string) =>
  /ie$/.test(base) ? `${base.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;

for (const entry of IRREGULAR.split('|')) {
  const [base = '', past = '', participle = ''] = entry.trim().split(' ');
  const stem = /^(?:get|put|cut|hit|let|quit|run|set|reset|upset|shut|sit|split|swim|win|begin|forget|rip)$/.test(base)
    ? base + base.slice(-1)
    : base;
  add(base, BASE, base);
  add(thirdOf(base), THIRD, base);
  add(past, PAST, base);
  add(participle, PARTICIPLE, base);
  add(gerund(base, stem), GERUND, base);
  participles.set(base, participle);
  pasts.set(base, past);
}
for (const entry of REGULAR.split(/\s+/)) {
  const base = entry.replace('+', '');
  const stem = entry.endsWith('+') ? base + base.slice(-1) : base;
  const past = /e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  add(base, BASE, base);
  add(thirdOf(base), THIRD, base);
  add(past, PAST | PARTICIPLE, base);
  add(gerund(base, stem), GERUND, base);
  if (participles.has(base)) continue;
  participles.set(base, past);
  pasts.set(base, past);
}
for (const [word, bits, base] of [
  ['gotten', PARTICIPLE, 'get'],
  ['travelled', PAST | PARTICIPLE, 'travel'],
  ['travelling', GERUND, 'travel'],
  ['labelled', PAST | PARTICIPLE, 'label'],
  ['cancelled', PAST | PARTICIPLE, 'cancel'],
  ['cancelling', GERUND, 'cancel'],
  ['canceled', PAST | PARTICIPLE, 'cancel'],
  ['canceling', GERUND, 'cancel'],
  ['learned', PAST | PARTICIPLE, 'learn'],
  ['spilled', PAST | PARTICIPLE, 'spill'],
  ['smelled', PAST | PARTICIPLE, 'smell'],
  ['burned', PAST | PARTICIPLE, 'burn'],
  ['dying', GERUND, 'die'],
  ['lying', GERUND, 'lie'],
] as const)
  add(word, bits, base);
participles.set('cancel', 'cancelled');
pasts.set('cancel', 'cancelled');

/** The forms that a lower-case word may be; 0 for a word that is no verb known here. */
export const formsOf = (word: string): number => forms.get(word) ?? guessed(word);
/** A verb that is not in the table shows itself by its ending. */
const guessed = (word: string): number =>
  /[a-z]{3}ed$/.test(word) && !/(?:eed|ched$|hundred|naked|sacred|wicked|rugged|ragged|beloved)$/.test(word)
    ? PAST | PARTICIPLE
    : /[a-z]{3}ing$/.test(word) && !NOUN_IN_ING.test(word)
      ? GERUND
      : 0;
/** Nouns that end as gerunds do. */
export const NOUN_IN_ING =
  /^(?:.*thing|morning|evening|during|building|ceiling|wedding|clothing|king|string|spring|ring|wing|heating|parking|booking|shopping|meeting|feeling|rating|housing|lighting|plumbing|pricing|listing|setting|reading|warning|saving|packaging|flooring|bedding|stocking|training|catering|cleaning|roaming|banking|matchmaking|streaming|tracking|messaging|seating|charging)$/;
/** A verb's base, or null. */
export const baseOf = (word: string): string | null => bases.get(word) ?? null;
/** "sent" of "send", or null for a verb that is not known. */
export const participleOf = (base: string): string | null => participles.get(base) ?? null;
/** "sent" of "send" in the past tense; the word itself for a verb that is not known. */
export const pastOf = (base: string): string => pasts.get(base) ?? base;
/** "making" of "make". */
export function gerundOf(base: string): string | null {
  for (const ending of [`${base}${base.slice(-1)}ing`, `${base.replace(/([^eoy])e$/, '$1')}ing`, `${base}ing`])
    if ((forms.get(ending) ?? 0) & GERUND) return ending;
  return null;
}

/** What a customer does: the subject is the customer where none is written ("Waited 3 hours"). */
const CUSTOMERS =
  'buy order wait call ring phone pay spend try receive get book download install reinstall uninstall restart reboot contact write email e-mail ask complain report need want have deposit subscribe visit travel fly drive live stay request apply sign register speak talk chat message log purchase send return join lose struggle expect hear know find see struggle use transfer sit stand hang rent hire park check unsubscribe cancel pause reset recharge top reserve update upgrade select enter click submit upload eat miss change turn switch search look follow';
/** What a firm does to its customers: "you charged me" is "we charged you". */
const FIRMS =
  'be put set shut cut charge overcharge send promise tell cancel deliver ship dispatch refund refuse take lose mess offer remove close discontinue delete allow let advertise sell ignore block suspend lock ban bill debit deduct deny reject decline deactivate disconnect terminate mislead lie guarantee assure reply respond answer give steal keep hang reschedule divert overbook swap substitute raise increase limit restrict force make break ruin spoil damage misplace treat owe fob spell misspell credit reimburse compensate confirm quote renew rip rob scam apologise apologize change update upgrade remind fix repair replace resolve sort supply provide accept downgrade merge charge advertise explain listen require withhold process post mix pack leave drop install fit service bury print design build deliver train collect pick hide drill damage serve seat schedule advertise';
const set = (list: string) => new Set(list.split(' '));
export const CUSTOMER_ACTS: ReadonlySet<string> = set(CUSTOMERS);
export const FIRM_ACTS: ReadonlySet<string> = set(FIRMS);
