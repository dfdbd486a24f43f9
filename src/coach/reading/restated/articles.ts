/** Articles that people leave out in a hurry: "paid for certificate" is "paid for the certificate". */

/** Nouns that hardly stand alone: one of them wants its article. */
const COUNTED =
  'ATM|booking|reservation|certificate|fee|parcel|package|laptop|website|invoice|receipt|voucher|coupon|ticket|appointment|contract|transaction|deposit|complaint|card reader|card|account|driver|engineer|technician|router|modem|printer|charger|battery|sofa|bathroom|suitcase|luggage|warranty|promo code|fridge|washing machine|dishwasher|boiler|amount|firmware|installer|helpline|manager|restaurant|warehouse|pharmacy|courier|mattress|screen|keyboard|camera|app';
/** Between a preposition or verb and the noun at most one word that names its sort. */
const BARE = new RegExp(
  `\\b(for|with|of|about|from|to|at|open|opened|cancel|cancelled|received?|receive|ordered|order|used?|using|download|downloaded|install|installed|reset|activate|activated|access|track|paid|booked) ((?:(?!the\\b|my\\b|our\\b|your\\b|this\\b|that\\b|an?\\b|any\\b|some\\b|no\\b|each\\b|every\\b|one\\b|another\\b|all\\b|its?\\b|his\\b|her\\b|their\\b|to\\b|for\\b|in\\b|on\\b|at\\b|by\\b|and\\b|or\\b|with\\b|from\\b|of\\b|up\\b|out\\b|back\\b|not\\b|two\\b|same\\b|wrong\\b|much\\b|more\\b|less\\b|different\\b)[a-z]+ )?(?:${COUNTED}))(?=$|[,.;]|\\s(?:and|but|or|in|on|at|for|with|that|which|who|because|when|since|yet|again|today|yesterday|I|we|you|\\d|is|are|was|were|has)\\b)`,
  'g',
);
/** "By card", "to order", "from app to app": here none is wanted. */
const FIXED =
  /^(?:to (?:order|account|card|code|app)|of (?:deposit|warranty)|at (?:warranty)|for (?:deposit|account)|used? (?:to|by) )/;

/** @param text a clause in the customer's person */
export const withArticles = (text: string): string =>
  text.replace(BARE, (all: string, before: string, noun: string) =>
    FIXED.test(all) || /(?<!\b(?:clean|park|shipp|book|train|hous|wedd))ing |(?:ed|ly|s) /.test(noun)
      ? all
      : `${before} the ${noun}`,
  );
