/**
 * Ten replies to complaints of the practice, some good and some not: made up, to be rated by the guide. Their number and order stay as they
 * are as long as `SET` does, so that files of two leads can be compared.
 */
import { EXERCISES } from '../../practice/exercises/index.ts';
import type { Exercise } from '../../practice/exercises/schema.ts';

/** Goes up by one when a reply is changed, added or taken out. */
export const SET = 1;

const TEXTS: readonly (readonly [exercise: string, reply: string])[] = [
  [
    'late-lamp',
    'Hello,\n\nThank you for contacting us. We apologise for any inconvenience caused. Your order will be looked into by the department concerned.\n\nLet us know if you need anything else.',
  ],
  [
    'billing-twice',
    'Hi Jonas,\n\nYou paid twice for your March ticket. That was our mistake, and I’m sorry. I’ve just sent the second payment back: it will be on your account by Thursday. I’ll write to you on Friday to make sure that it is there.\n\nNoor',
  ],
  [
    'wait-callback',
    'Hi Kofi, sorry if it felt long, but we have a lot of calls at the moment. Somebody will ring you as soon as possible.',
  ],
  [
    'missing-doorstep',
    'Dear Grace,\n\nOh no. After two months of saving, an empty doorstep must be a shock. I’m asking the courier for the photograph of the delivery now. Is there a shed or a hallway where the driver may have put the tablet?\n\nNoor',
  ],
  [
    'staff-driver',
    'Dear Shirin,\n\nThank you for your feedback. We take matters like this very seriously, and it has been passed on to the depot so that it does not happen again. How did we do today? Please give us five stars.\n\nCustomer care',
  ],
  [
    'outage-shop',
    'Hello Delia,\n\nyour terminal has been down for two days because a cable was cut when the road was dug up. The repair takes until tomorrow evening. Until then you can either fetch a mobile terminal at our counter, or take payments by the link in your account.\n\nNoor',
  ],
  [
    'quality-hotel',
    'Dear guest, we are sorry to hear that your stay was not what you had hoped for. You should have told the reception, who would have been happy to help. We look forward to welcoming you again!',
  ],
  [
    'late-cake',
    'Lena, your cake came five hours late, when the guests had gone, and our driver shrugged. I’m so sorry. I’d be furious too. This is on us: I’ve refunded the cake in full, and the next one is our gift. I’ve also changed our plan, so that a cake for a party now leaves the kitchen an hour earlier. I’ll ring you tomorrow at ten to hear whether there is anything more that we can do.',
  ],
  ['wrong-size', 'Hi, sorry about that! Please put it back into its box. We’ll send you the right size today.'],
  [
    'refund-deposit',
    'Good morning,\n\nWe understand your concern. According to our policy deposits take up to thirty days, so please be patient. We will be in touch.\n\nBest regards',
  ],
];

export interface RatedReply {
  /** The exercise that it answers. */
  id: string;
  exercise: Exercise;
  text: string;
}

const byId = new Map(EXERCISES.map((one) => [one.id, one]));

export const REPLIES: readonly RatedReply[] = TEXTS.flatMap(([id, text]) => {
  const exercise = byId.get(id);
  return exercise ? [{ id, exercise, text }] : [];
});
