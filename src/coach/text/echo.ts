/** Whether an answer speaks of what the customer wrote: their own words, numbers, and other words for the same thing. */
import { remember } from './memory.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { isContent, stem, words } from './stems.ts';

/** Words for the same thing, one group a line; the first stands for all. Groups marked with `!` are troubles. */
const GROUPS = `
!late delay delayed delays overdue behind slow slowly lateness overran overrun overruns tardy waited wait waiting waits queue queued queues queueing hold stalled
!broken broke break breaks damaged damage damages cracked crack cracks smashed shattered bits pieces snapped split splits torn ripped bent dented chipped scratched faulty defective fault defect kaput dead died packed-up
!leak leaks leaked leaking leaky drip drips dripping spill spilt spilled flooded soaked wet damp
!crash crashes crashed crashing freeze freezes froze frozen freezing hang hangs hung bug bugs buggy glitch glitches stall buffering lag lags lagging
!offline outage outages disconnected disconnect disconnects disconnecting blackout unreachable
!missing lost lose losing vanished disappeared gone misplaced absent
!cancel cancelled cancels cancelling canceled cancellation cancellations axed scrapped called-off
!wrong incorrect mistaken mistake mistakes error errors mix-up mixup mixed muddle muddled
!charge charged charges charging bill billed billing deducted deduction debit debited fee fees surcharge overcharged
!locked blocked suspended frozen-out disabled barred banned
!rude rudeness rudest abrupt curt attitude offhand brusque snappy dismissive shouted shout shouting snapped-at manners manner
!dirty dirt filthy filth unclean grime grimy stain stains stained mould mouldy hair grubby
!noise noisy loud loudness racket banging drilling barking
!smell smells smelly smelled smelt stink stank stinks odour whiff
!refuse refused refusal reject rejected rejection decline declined declines denied turned-away bounced
!ignored ignore ignoring unanswered silence silent chased chasing chase
!cold freezing chilly lukewarm unheated
!burnt burn burned charred charring scorched
!expensive pricey overpriced dear price prices cost costs rise increase increased tripled doubled hike
!scam scammed fraud fraudulent hacked hack
!empty emptied out-of-stock sold-out
ill sick illness rash poisoned sickness
parcel package packet shipment consignment delivery delivered deliver deliveries
driver rider drivers courier couriers
refund refunded refunds reimbursement reimburse reimbursed money-back repaid
replacement replace replaced exchange swap swapped
password login log-in logged sign-in signed passcode
broadband internet wifi wi-fi connection line
broadcast stream streaming match final
child children kid kids toddler baby son daughter little-one little-ones
mother mum mom mam
seventieth 70th
bathroom toilet loo shower
room suite cabin
engineer technician fitter installer plumber electrician
receptionist reception desk
flight plane departure
appointment booking booked reservation reserved
meal food dinner lunch dish
phone mobile handset
update updates upgrade upgraded version
subscription membership plan
photo picture image photos pictures
notice warned warning warn told announcement announced
answer answers reply replies replied response responses respond responded
invoice statement receipt
birthday anniversary wedding
`;

const CONCEPTS = new Map<string, { name: string; trouble: boolean }>();
for (const line of GROUPS.trim().split('\n')) {
  const trouble = line.startsWith('!');
  const [name = '', ...others] = line.replace('!', '').split(' ');
  for (const word of [name, ...others]) CONCEPTS.set(word, { name: `=${name}`, trouble });
}

/** Words that every customer and every firm uses: sharing them names nothing. */
export const COMMON = new Set(
  'app servic account experienc websit site bank compani custom care peopl user review feedback time work use team detail email number look see check pleas problem issue trouble concern situat matter game onlin link page custom product store shop way part lot kind'.split(
    ' ',
  ),
);

/** One thing that a text speaks of. */
export interface Concept {
  name: string;
  trouble: boolean;
  number: boolean;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const COUNTED: Record<string, number> = {
  ...NUMBER_WORDS,
  twice: 2,
  thrice: 3,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};
/** "A", "one", "once": said of everything. */
const NOT_COUNTED = /^(?:a|an|one)$/;

const conceptsOfText = remember(4_000, (norm: string): readonly Concept[] => {
  const found = new Map<string, Concept>();
  for (const word of words(norm)) {
    const count = NOT_COUNTED.test(word) ? undefined : COUNTED[word];
    if (count !== undefined) found.set(`#${count}`, { name: `#${count}`, trouble: false, number: true });
    const known = CONCEPTS.get(word);
    if (!known && !isContent(word)) continue;
    const name = known?.name ?? stem(word);
    if (!COMMON.has(name) && count === undefined)
      found.set(name, { name, trouble: known?.trouble ?? false, number: false });
  }
  for (const [digits] of norm.matchAll(NUMBER)) {
    const name = `#${digits.replaceAll(',', '').replace(/\.0+$/, '')}`;
    if (name !== '#1') found.set(name, { name, trouble: false, number: true });
  }
  return [...found.values()];
});

/** What a normalised text speaks of, each thing once. */
export const conceptsIn = (norm: string): readonly Concept[] => conceptsOfText(norm);
