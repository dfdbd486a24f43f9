import { waitInDays } from '../due.ts';
import type { GoodwillRule, Reading } from '../model.ts';
import type { PitfallRule } from '../rule.ts';
import { compensate } from '../steps/compensate.ts';

/** What is given beyond what is owed. Giving back the customer's own money is no goodwill. */
const GIFT =
  /\b(?:voucher|discount|(?:store |account )?credit(?! card)|gift ?card|coupon|goodwill|compensation|free (?:month|shipping|delivery|upgrade|night|item|product)|complimentary|bonus|points|\d+ ?(?:%|percent) off|on us|waiv\w+)\b/;
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '£': 'gbp',
  '€': 'eur',
  '%': '%',
  percent: '%',
  dollars: 'usd',
  dollar: 'usd',
  pounds: 'gbp',
  pound: 'gbp',
  euros: 'eur',
  euro: 'eur',
};
const AMOUNT =
  /(?<before>[$£€]|\b(?:usd|gbp|eur|chf|cad|aud)\b) ?(?<a>\d{1,3}(?:[, ]\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?)|(?<b>\d{1,3}(?:[, ]\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?) ?(?<after>[€%]|usd|gbp|eur|chf|cad|aud|percent|dollars?|pounds?|euros?)/g;

interface Amount {
  value: number;
  currency: string;
}

const amountsIn = (norm: string): Amount[] =>
  [...norm.matchAll(AMOUNT)].map(({ groups = {} }) => {
    const sign = groups.before ?? groups.after ?? '';
    return { value: Number((groups.a ?? groups.b ?? '').replaceAll(/[, ]/g, '')), currency: SIGNS[sign] ?? sign };
  });

/** The policy's line that holds for this case: of the same kind and the longest wait that is reached. */
export function lineFor(goodwill: readonly GoodwillRule[], reading: Reading): GoodwillRule | null {
  const days = waitInDays(reading.waits);
  const fitting = goodwill.filter(
    ({ kind, fromDays }) => (kind === 'any' || kind === reading.kind) && days >= fromDays,
  );
  const best = fitting.toSorted(
    (a, b) => Number(a.kind === 'any') - Number(b.kind === 'any') || b.fromDays - a.fromDays,
  );
  return best[0] ?? null;
}

/** A line of the policy in words. */
export const lineInWords = ({ offer, upTo, currency, approver }: GoodwillRule): string =>
  `${offer}${upTo === null ? '' : `, up to ${upTo}${currency ? ` ${currency}` : ''}`}${approver ? `; more needs ${approver}` : ''}`;

const asCurrency = (currency: string) => SIGNS[currency.toLowerCase()] ?? currency.toLowerCase();

/** Flags an offer that the team's policy does not cover: more than it allows, or where it allows nothing. */
export function goodwillRules(goodwill: readonly GoodwillRule[]): readonly PitfallRule[] {
  if (goodwill.length === 0) return [];
  const [offers] = compensate;
  const base = {
    source: 'Your team’s goodwill policy',
    severity: 'harm' as const,
    complaintsOnly: false,
    flags: [],
    allows: [],
  };
  const offered: PitfallRule['find'] = (sentence, context) => {
    const span = offers?.find(sentence, context) ?? null;
    return span && GIFT.test(sentence.norm) ? span : null;
  };
  return [
    ...goodwill.map(
      (line): PitfallRule => ({
        ...base,
        id: 'goodwill-limit',
        title: 'More than your goodwill policy allows',
        why: 'What is promised here has to be kept, and the policy does not cover it.',
        better: `The policy’s line: ${lineInWords(line)}.`,
        find: (sentence, context) => {
          if (line.upTo === null || lineFor(goodwill, context.reading) !== line) return null;
          const { upTo, currency } = line;
          const over = amountsIn(sentence.norm).some(
            (one) => one.value > upTo && (currency === null || one.currency === asCurrency(currency)),
          );
          return over ? offered(sentence, context) : null;
        },
      }),
    ),
    {
      ...base,
      id: 'goodwill-reason',
      title: 'Your goodwill policy offers nothing here',
      why: 'An offer without a reason is unfair to the customers who get none.',
      better: `It offers: ${goodwill.map((line) => `${line.kind === 'any' ? 'any failure' : line.kind} from day ${line.fromDays}: ${lineInWords(line)}`).join(' · ')}.`,
      find: (sentence, context) => (lineFor(goodwill, context.reading) === null ? offered(sentence, context) : null),
    },
  ];
}
