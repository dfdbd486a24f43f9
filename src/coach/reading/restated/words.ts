/** What each word of a clause can be, from closed lists and the verb table; what stands in none is taken for a noun or a name. */
import { BASE, formsOf, PARTICIPLE, PAST, THIRD } from './verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const SUBJECT_PRONOUNS = set(
  'i we you he she it they this that these those there someone somebody nobody everyone everybody everything nothing something none noone anyone nothing',
);
export const DETERMINERS = set(
  'the a an my our your his her their its this that these those some any no every each all both another either neither several many most few one two three four five six seven eight nine ten zero half',
);
const AUXILIARIES = set(
  `am is are was were has have had do does did can could will would shall should may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't
  mustn't ain't gets`,
);
export const MODALS = set(
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't do does did don't doesn't didn't",
);
export const BE = set("am is are was were isn't aren't wasn't weren't ain't be been being");
export const HAVE = set("has have had hasn't haven't hadn't");
/** Contractions of a subject with its verb: "it's", "I've". */
export const CONTRACTED =
  /^(?:i|we|you|he|she|it|they|this|that|there|who|what|nobody|everything|nothing|something|someone)'(?:m|s|re|ve|d|ll)$/;
export const ADVERBS = set(
  'not still just now also already never always only even really then recently currently constantly again clearly actually ever often sometimes usually frequently repeatedly suddenly completely totally absolutely simply barely hardly nearly almost rarely finally apparently literally basically seriously honestly probably definitely certainly very so too quite rather both all once twice soon yet here obviously consistently continually literally promptly quickly immediately later ago today yesterday tonight randomly automatically properly almost long',
);
export const PREPOSITIONS = set(
  'of in on at to for from with without by about against between through during before after since until till into onto over under within per via across around behind near off out up down like than as despite towards toward upon inside outside throughout besides except beyond among along regarding due',
);
export const CONJUNCTIONS = set('and but or so yet nor plus');
export const SUBORDINATORS = set(
  'when whenever while because if unless until till after before since although though where wherever that which who whom whose what how why whether as than once whereas even everytime',
);
export const ADJECTIVES = set(
  `late broken damaged cracked faulty defective wrong incorrect slow down stuck dirty filthy cold rude dead empty missing lost open closed unable ready able new old full half bad good great poor terrible horrible awful
  constant frequent repeated regular continuous endless random sudden occasional useless worse worst best better free expensive cheap high low long short small big large huge tiny hot warm loud noisy quiet dark hard soft wet dry torn unhelpful unprofessional unreliable unusable unresponsive
  unavailable available invalid valid active inactive blank black white red green blue grey same different other whole double last latest next first second third final previous recent entire own extra additional
  several many much more most less few unacceptable ridiculous disgusting disappointing frustrating annoying confusing misleading insulting pathetic shocking appalling dreadful dangerous unsafe unfair unclear difficult easy
  stale mouldy rotten raw undercooked overcooked soggy tasteless bland overpriced uncomfortable comfortable inaccurate outdated buggy laggy glitchy blurry grainy faded loose tight heavy rusty sticky smelly filthy sharp
  wobbly crooked bent incomplete inconsistent unsuccessful overdue pending disabled offline online unauthorised unauthorized incorrect unwell sick ill furious angry upset unhappy worried disappointed annoyed frustrated confused stranded fed sure certain due`,
);
/** Verbs after which a clause of its own may follow without a joining word: "it says I need …". */
export const REPORTING = set(
  'say says said tell tells told saying telling think thought know knew claim claims claimed claiming insist insists insisted state states stated stating see saw seen notice noticed find found feel felt believe hear heard realise realised realize realized show shows showed showing hope assume assumed informed inform guess mean means promise promised promises confirm confirmed confirms explain explained ask asked asks wish sure keep like advised meant read reads',
);

/** Nouns that are also verbs in -s or in the base form: what stands before them decides. */
const NOUN_TOO = set(
  `access act address attempt benefit bill block book boot bug call cancel care cause change charge chat check claim click close collapse contact cook copy cost cover crack crash credit cut damage deal debit default delay delete demand deposit design
  dispute display download drain drink drive drop dump edit email e-mail end error exchange experience export face fail fall feed feel file fill find finish fit fix flash flood focus force form freeze function gain guess guarantee handle
  harm hate head help hit hold hope host house import increase interest interview invite issue itch join judge jump kick lack lag land laugh launch lead leak lease lie lift light limit limp link list load lock log look love
  mail make mark market match matter mean measure meet mess message mind miss mistake mix move name need note notice offer open order own pack paint park part pass patch pause pay phone pick picture place plan plant play plug point post press price
  print process produce profile program progress promise prompt purchase push queue question race rain raise range rate reach read reason rebook receipt record refund regard register release rent repair repeat reply report request rescue research reserve rest restart result retail
  return reverse review reward ride ring rise roll room round ruin rule run rush sale save scam scan schedule score scratch screen screw scroll seal search season seat sense service set shake shape share shift ship shop show shower sign signal sink
  sit size skip sleep slip smell smoke sound speed spend split spot stain stamp stand start state stay steal steam step stick stock stop storage store stream stress stretch strike struggle study style supply support surprise swap switch swipe
  table tag talk tap target taste tax test text thank ticket time tip title touch tour track trade train transfer transport trap travel treat trial trick trip trouble trust try turn type update upgrade upload use user value view visit voice void vote wait
  walk wash waste watch water wear weigh wind wish wonder work worry wrap wrong yell zoom book left glitch substitute flicker squeak typo lesson replacement`,
);

/** Whether a word may be a noun although it is a verb form. */
const VERBY = set(
  'shows makes keeps needs looks finds gets wants lets causes loses fails stops works freezes drains skips takes turns runs plays logs means gives leaks forces costs changes sounds hangs holds stays feels says cuts claims drops closes opens crashes smells tastes refuses rejects arrives eats drips squeaks flickers wobbles',
);
export const nounToo = (word: string): boolean =>
  !VERBY.has(word) &&
  (NOUN_TOO.has(word) ||
    (word.endsWith('es') && NOUN_TOO.has(word.slice(0, -2))) ||
    (/s$/.test(word) && NOUN_TOO.has(word.slice(0, -1))));

export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) ||
  (/[a-z]{3}ly$/.test(word) &&
    !/^(?:reply|apply|supply|family|rely|fly|july|early|monthly|daily|weekly|assembly|multiply|only|friendly|italy)$/.test(
      word,
    ));
export const isSubjectPronoun = (word: string): boolean => SUBJECT_PRONOUNS.has(word);
/** A verb form that can carry a clause by itself: "crashes", "arrived", and after a plural "cancel". */
export const finite = (word: string): boolean =>
  isAuxiliary(word) || (word !== 'be' && (formsOf(word) & (BASE | THIRD | PAST)) > 0);
/** Participles that are no past tense: they need "is" or "has". */
export const onlyParticiple = (word: string): boolean => {
  const forms = formsOf(word);
  return (forms & PARTICIPLE) > 0 && (forms & (PAST | BASE)) === 0;
};
/** Whether a word is a verb form and hardly a noun. */
export const formsAreVerb = (word: string): boolean => formsOf(word) > 0 && !nounToo(word);
/** A plural by its looks: "drivers", "tickets", and a few that have no -s. */
export const isPlural = (word: string): boolean =>
  /^(?:people|children|staff|police|both|men|women|glasses|shoes|goods|data|headphones|earphones|earbuds|trousers|feet)$/.test(
    word,
  ) ||
  (/[^sui']s$/.test(word) &&
    !/^(?:was|is|has|does|this|always|us|news|address|access|business|process|less|gas|bus|plus|wireless|express|press|class|glass|dress|mess|series|status|vs|as|yes|across|les|lens|canvas|bonus|minus|virus|campus|chaos|atlas|menus?|gps|analysis|basis)$/.test(
      word,
    ));
/** The letters of a word alone, in lower case, with a straight apostrophe. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/^[^\p{L}\p{N}£$€₹@#&]+|[^\p{L}\p{N}%£$€₹']+$/gu, '')
    .replace(/'$/, '');

/** Nouns that stand bare at the start of a telegram and want an article: "dentist ran late". Names are none of them. */
export const COMMON_NOUNS = set(
  `dentist doctor nurse insurance renewal assembly wheel chicken burger meal soup steak mechanic tutor host guide receptionist reception waiter waitress bartender barista portion heating section bread manual screw screws licence license key plugin sync export
  calendar driver courier engineer technician delivery parcel package order food room staff phone game matchmaking site customer support service payment refund account flight debit credit bank card transaction booking hotel breakfast network product battery screen
  update video voice interest people server servers selfie cashier notification shipping checkout price prices seat luggage baggage light lights water kitchen bathroom bedroom toilet shower pool gym lift elevator door window wall floor roof garden chair table sofa bed mattress
  pillow sheet towel carpet rug curtain lamp bulb tap pipe boiler radiator fridge freezer oven hob microwave kettle toaster dishwasher washer dryer iron vacuum heater fan tv television speaker camera lens charger cable adapter plug socket battery tablet laptop monitor keyboard mouse
  printer ink cartridge paper router modem website app page button link form password code email mail message letter call line queue wait meter bill invoice receipt fee charge contract policy claim subscription membership plan ticket train bus tram plane crew pilot cabin gate
  terminal airport station platform taxi cab car bike scooter tyre brake engine seatbelt windscreen bonnet boot trunk lock zip strap button sleeve collar dress shirt shoe shoes heel sole coat jacket bag suitcase box packaging lid bottle jar can glass plate cup mug bowl knife fork pan
  toy doll pram stroller cot crib helmet ball racket tent watch bracelet ring necklace earring frame picture print cake bouquet flowers plant pot tree milk cheese meat fish fruit salad pizza pasta rice sauce coffee tea juice beer wine drink course lesson lecture video module quiz
  certificate tutor teacher class exam survey clerk teller agent rep representative manager supervisor colleague assistant advisor salesman seller vendor shop store branch office counter desk till machine scanner terminal alarm sensor thermostat valve pump filter hose drain gutter
  fence gate parking valet wifi internet broadband signal reception connection stream audio sound volume picture subtitle menu search filter map gps navigation transfer deposit withdrawal balance statement loan mortgage rent deposit pension tax medicine prescription pharmacy ward
  appointment treatment haircut nail massage therapist trainer instructor coach concert show film movie screen seat ticket gift voucher coupon discount promo code size colour color style fabric material quality taste texture smell noise interface layout design login logout otp
  business bin bins ac aircon veg fries rug blind surname badge statement mug appointment course requirement option feature setting setup place owner bulb wifi seller syncing data system wheelchair pram stairlift barrier meter paint stain tile blind curtain lampshade recharge wallet cashback reward rewards points bonus level character weapon map match lobby voice chat bot chatbot helpline hotline session upload version link subtitle widget invite document doc file`,
);

/** People, of whom one says "he" or "they", and to whom nothing was delivered. */
export const PERSON =
  /^(?:driver|drivers|rider|riders|mover|movers|client|clients|bookkeeper|accountant|teacher|teachers|grandpa|grandma|grandad|nan|tenant|tenants|neighbours|neighbors|physiotherapist|physio|tutor|tutors|host|hosts|guide|mechanic|dentist|receptionist|waiter|clerk|teller|fitter|cleaner|plumber|electrician|builder|pilot|cashier|nobody|one|agent|agents|man|woman|guy|guys|lady|rep|reps|representative|representatives|staff|manager|managers|courier|couriers|cashier|waiter|waitress|engineer|engineers|technician|technicians|tech|person|people|someone|somebody|colleague|colleagues|operator|advisor|adviser|receptionist|assistant|host|crew|attendants?|team|doctor|nurse|wife|husband|son|daughter|mother|father|mum|mom|dad|child|kid|kids|children|partner|friend|friends|gentleman|gentlemen|boss|landlord|owner|employee|employees|company|companies|bank|store|shop|support|service|seller|sellers|hotel|airline|everyone|nobody|dr|mr|mrs|ms|neighbour|neighbor|girl|boy|worker|workers|customers|users|guard|guards|porter|steward|stewardess|chef|barman|carer|carers|trainer|instructor|therapist|salesman|saleswoman|salesperson|concierge|housekeeper|installer|installers|gardener|gardeners)$/;
