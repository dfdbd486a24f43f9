/** The things that customers write about, as nouns: for the issue, and for what an "it" stands for. */
import { matchesIn } from '../text/gate.ts';

const THINGS =
  'parcel|package|order|delivery|shipment|blender|phone|iphone|mobile|handset|laptop|macbook|ipad|computer|pc|tv|television|washing machine|washer|dryer|dishwasher|fridge|freezer|oven|microwave|toaster|kettle|coffee machine|vacuum cleaner|vacuum|heater|boiler|router|modem|bag|suitcase|luggage|baggage|flight|train|bus|tram|booking|reservation|room|table|meal|food|pizza|burger|salad|app|application|website|web page|webpage|site|game|software|programme|program|extension|plugin|account|card reader|debit card|credit card|gift card|sim card|card|subscription|membership|plan|ticket|tickets|shoes|boots|trainers|dress|shirt|t-shirt|jacket|coat|jeans|trousers|skirt|sofa|bed|mattress|desk|chair|wardrobe|shelf|lamp|mirror|rug|curtains|camera|headphones|headset|earphones|earbuds|speaker|charger|cable|battery|screen|tablet|watch|smartwatch|console|controller|keyboard|monitor|printer|scanner|car|bike|bicycle|scooter|tyres|bottle|jug|vase|mug|cup|glass|glasses|plate|book|toy|doll|gift|present|cake|flowers|bouquet|item|product|appointment|payment|transfer|transaction|deposit|withdrawal|internet|broadband|wifi|wi-fi|connection|network|signal|landline|line|bill|invoice|refund|voucher|coupon|promo code|discount code|code|hotel|apartment|flat|shower|bathroom|toilet|pool|gym|lift|heating|air conditioning|breakfast|dinner|lunch|coffee|drink|drinks|milk|bread|meat|fruit|vegetables|groceries|shopping|engineer|technician|driver|courier|cab|taxi|ride|rider|wallet|money|balance|salary|cheque|loan|mortgage|policy|claim|prescription|medicine|glasses frame|parking|seat|seats|upgrade|update|notification|notifications|playlist|playlists|photos|messages|notes|files|emails|contacts|e-mails';
/** A thing, whole words, in normalised text. */
export const THING = new RegExp(`\\b(?:${THINGS})\\b`);
const EXACTLY = new RegExp(`^(?:${THINGS})$`);
/** Prepositions after which a thing is the place, not the matter: "on the phone". */
const PLACED = /\b(?:on|in|at|over|by|via|through|from|into|to|per|with|for) $/;
const EVERY_THING = new RegExp(
  `\\b(my|our|the|your|this|a|an|these) ((?:[a-z\\d-]{2,14} ){0,3}?)((?:${THINGS})(?: (?:${THINGS}))?)\\b`,
  'g',
);
/** Words that hardly belong to a thing's name. */
const NO_NAME =
  /\b(?:is|are|was|were|has|have|had|and|or|but|not|that|which|when|with|for|from|will|can|does|did|do|don|get|got|said|says|told|the|whole|same|free|last|next|first|only|entire|very|most|best|worst|great|good|bad|stupid|terrible|awful|poor|useless|pathetic|amazing|missing|lost|stolen|broken|late|damaged|cracked)\b/;

export interface Thing {
  /** With its owner as the customer has it: "my new kettle". */
  phrase: string;
  noun: string;
  /** Whether it is only where something happened: "on the phone". */
  placed: boolean;
}

/** Of two things in a row the second is meant: "the card reader". */
const headOf = (nouns: string): string =>
  EXACTLY.test(nouns) ? nouns : (nouns.split(' ').findLast((word) => EXACTLY.test(word)) ?? nouns);

/** What stands behind a thing that only describes another: "phone call", "bus driver". */
const OF_ANOTHER =
  /^ (?:calls?|numbers?|drivers?|stops?|stations?|stores?|shops?|company|companies|offices?|lines?|staff|managers?|agents?|people|person|services?|fees?|charges?|codes?|machines?|boxes|box|covers?|cases?|pages?|forms?|addresse?s?|dates?|prices?|sizes?)\b/;

/** Every thing with an article or owner, in lower-case text. */
const thingsIn = (low: string): RegExpExecArray[] =>
  [...matchesIn(EVERY_THING, low)].filter(
    (found) => !NO_NAME.test(found[2] ?? '') && !OF_ANOTHER.test(low.slice(found.index + found[0].length)),
  ) as RegExpExecArray[];

/** The thing of the customer's or the firm's that several sentences name more often than any other; null where none stands out. */
export function mostNamed(told: readonly string[]): Thing | null {
  const counts = new Map<string, { times: number; thing: Thing }>();
  for (const text of told) {
    const low = text.toLowerCase();
    if (low.length !== text.length) continue;
    for (const [whole, owner = '', , noun = ''] of thingsIn(low)) {
      const head = headOf(noun);
      const known = counts.get(head);
      if (known) known.times++;
      if (known && !/^(?:the|this|a|an|these)/.test(known.thing.phrase)) continue;
      const phrase = `${/^(?:a|an|this|these)$/.test(owner) ? 'the' : owner}${whole.slice(owner.length)}`;
      if (!known || /^(?:my|our)$/.test(owner))
        counts.set(head, { times: known?.times ?? 1, thing: { phrase, noun: head, placed: false } });
    }
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.times - one.times);
  return first && first.times > 1 && first.times > (second?.times ?? 0) ? first.thing : null;
}

/** The one thing that a text names with an article or owner, as it is written there; null where it names several, or none. */
export function onlyThing(text: string): Thing | null {
  const low = text.toLowerCase();
  if (low.length !== text.length) return null;
  const found = thingsIn(low);
  const nouns = new Set(found.map(([, , , noun = '']) => headOf(noun)));
  const first = found[0];
  if (nouns.size !== 1 || !first) return null;
  const [whole, owner = '', , noun = ''] = first;
  const rest = text.slice(first.index + owner.length, first.index + whole.length);
  return {
    phrase: `${/^(?:a|an|this|these)$/.test(owner) ? 'the' : owner}${rest}`.replace(/\s+/g, ' '),
    noun: headOf(noun),
    placed: PLACED.test(low.slice(0, first.index)),
  };
}
