import { read } from '../../src/coach/reading/index.ts';
import type { FailureKind, Reading } from '../../src/coach/model.ts';
import { PLACEHOLDERS } from '../../src/phrases/placeholders.ts';

/** A customer about whom everything is known. */
export const known = (some: Partial<Reading> = {}): Reading => ({
  ...read(
    { messages: [{ from: 'customer', text: 'My parcel is nine days late and nobody answers. I am furious.' }] },
    [],
    null,
  ),
  complaint: true,
  sure: true,
  upset: 2,
  mood: 'angry',
  issue: 'the late parcel',
  restated: 'your parcel is nine days late',
  kind: 'late',
  firmsFault: true,
  waits: ['nine days'],
  contacts: 3,
  occasion: "your daughter's birthday",
  money: ['£40'],
  references: ['A-4411'],
  customerName: 'Ana Lopez',
  ...some,
});

/** A customer about whom nothing is known but that they complain. */
export const unknown = (some: Partial<Reading> = {}): Reading =>
  known({
    mood: 'calm',
    issue: null,
    restated: null,
    kind: null,
    waits: [],
    contacts: null,
    occasion: null,
    money: [],
    references: [],
    asksFor: [],
    customerName: null,
    ...some,
  });

/** What an agent would write into each blank. */
const WRITTEN: Readonly<Record<string, string>> = {
  date: 'Friday at noon',
  action: 'booked a new delivery',
  deed: 'send you a new parcel',
  cause: 'our van broke down on Monday',
  change: 'the way we plan our vans',
  offer: 'free delivery',
  solution: 'a new parcel',
  choice: 'a new parcel',
  other: 'your money back',
  team: 'delivery',
  agent: 'Sam',
  survey: 'https://example.com/how',
};

/** A filled phrase as the agent sends it: every blank written out. */
export const sent = (text: string): string =>
  Object.entries(WRITTEN).reduce(
    (done, [name, value]) => done.replaceAll(`[${PLACEHOLDERS[name] ?? name}]`, value),
    text,
  );

/** How somebody complains of each kind of failure. */
export const COMPLAINTS: Readonly<Record<FailureKind, string>> = {
  late: 'My parcel is nine days late, the delay is ridiculous. I have written three times.',
  missing: 'My order is missing, it never arrived. I have written three times and I am furious.',
  damaged: 'What I paid for arrived damaged, the jug is cracked. I have written three times.',
  wrongItem: 'You sent me the wrong item, I ordered a lamp and received a clock. I am furious.',
  billing: 'I was charged £40 twice, the charge on my bill is wrong. I am furious.',
  refundOwed: 'I am still waiting for my refund after nine days, it has not reached me. I am furious.',
  access: 'I cannot log in, I am locked out of my account and need it working. I am furious.',
  outage: 'We have been without service since Monday because of the outage. I am furious.',
  bug: 'The app shows an error and does not work, it keeps crashing. I am furious.',
  quality: 'The food was cold and not good enough, really poor quality. I am furious.',
  staff: 'Your staff were rude and I was treated without respect. I am furious.',
  wait: 'I have been waiting nine days for an answer, nobody replies. I am furious.',
  misinformation: 'I was told it was free and then was charged, what you told me was wrong. I am furious.',
  cancellation: 'My booking was cancelled without a word and the cancellation is a mess. I am furious.',
  privacy: 'You leaked my data, I worry who has had access to my personal details. I am furious.',
  other: 'This went wrong and nobody helped me. I am furious.',
};
