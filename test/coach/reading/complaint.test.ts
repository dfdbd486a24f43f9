/** Who complains and how upset they are: sentences of our own, in the voices of chat, mail and reviews. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/coach/model.ts';
import { read } from '../../../src/coach/reading/index.ts';

const reading = (text: string): Reading => read({ messages: [{ from: 'customer', text }] }, [], null);

const CALM = [
  'The zip on the suitcase split on the first trip.',
  'My order came without the batteries.',
  'The tap you fitted drips.',
  'One of the four chairs has a bent leg.',
  'The invoice shows the wrong company name.',
  'Screen goes black when I open the camera.',
  'The link in your e-mail does not open.',
  'Got an error 403 on checkout.',
  'The jumper has a hole under the arm.',
  'My voucher code comes up as expired.',
  'Parcel is showing as delivered, I have nothing here.',
  'Heating off since Tuesday in flat 12.',
  'Two of the six glasses arrived chipped.',
  'The app closes when I press pay.',
  'The milk in my delivery was sour.',
  "There's a typo in my name on the ticket.",
  'cant see my last 3 payments in the app',
  'The dishwasher leaves the plates wet.',
];
const ANNOYED = [
  'you gave our table to someone else. brilliant. love that for us',
  'This is the third time my delivery has been left with a neighbour.',
  'Why has nobody replied to my e-mail from last week?',
  "I'm disappointed with the photo book, the colours are dull.",
  'Been on hold for 35 mins now, is anyone there?',
  'Honestly expected better from you.',
  'my flight got moved again without a word from you',
  'I took a day off for your engineer and no one came.',
  'The room smelled of smoke and the window would not open.',
  'Still no news about my claim after a month.',
  'Your chat kept passing me from one person to the next.',
  "I was promised a call back on Monday. It's Wednesday.",
  "You'd think a new phone would last more than a week.",
  "I'm worried that someone has got into my account.",
  'Great, another update that breaks everything 🙄',
  'I have now explained this four times.',
  'The waiter rolled his eyes when we asked for water.',
  'so i pay for next day delivery and it takes 6 days. ok',
  "I'm not impressed with how long this is taking.",
  'Only half of my order turned up, and the rest is a mystery.',
  'Dear sir, kindly look into my pending refund since 20 days only, no response from your side.',
  'Love how your tracking has said "out for delivery" since Thursday.',
  'We had to eat in the corridor because our table was given away.',
  'Not what was shown on the website.',
  'The trainer cut the class short by twenty minutes.',
  'I spent two hours on your site and it lost my form.',
  'Please stop sending me letters about a debt I paid in March.',
  'someone at ur shop was really rude to my mum',
];
const ANGRY = [
  'This is outrageous, you have stolen my money!',
  'I AM SO ANGRY RIGHT NOW. THREE WEEKS AND NOTHING.',
  'Your driver swore at my little girl. I am shaking.',
  'Absolutely disgusting, there were cockroaches in the kitchen.',
  'You people are liars and thieves.',
  "I have been crying all morning, my mother's medicine is lost.",
  'worst company ever, never again!!!',
  'This is a joke. I want my money back or I go to court.',
  "I'm at my wits' end with you lot.",
  'We are stranded at the airport with two babies and nobody helps us.',
  'How dare you cancel my account!',
  'absolute shambles. utter incompetence. fix it NOW',
  "I've had enough of your lies, cancel everything.",
  'You ruined my wedding day.',
  'what the hell is wrong with u people 😡😡',
  "I can't pay my rent because of your mistake and I'm terrified.",
  'Pathetic excuse for a service, I hate this bank.',
  'Disgraceful way to treat a pensioner.',
  'F*** this, four hours waiting and then you hang up on me??',
  'I am livid. You sold my seat to someone else.',
];
const NONE = [
  'I am away until Tuesday, Jo has my desk.',
  'Thinking of buying your tent but a bit worried about the wind here.',
  'i forgot to press save, my bad',
  'Do you have this coat in size 40?',
  'thanks a million, you saved my day',
  'Please send me a receipt for my last order.',
  'Which bus goes to the harbour?',
  'Could you tell me when the sale starts?',
  'I would like to upgrade my plan.',
  'Your chef is a genius, the soup was wonderful.',
  'can i pay in two parts',
  'What time is check-in?',
  'Is there parking at the hotel?',
  'Where do I send the form?',
  'How do I change my password?',
  'Do you deliver to Jersey?',
  'What are your opening hours on Sunday?',
  'Thank you, that fixed it!',
  'Is there a way to add a second user?',
  'Could I get a copy of my invoice for May, please?',
  'The blender works like a dream, thanks again.',
  "I'd like to book a table for four on Friday.",
  'Which plug do I need for Italy?',
  'It would be lovely if you had a dark mode.',
  'My order number is 88123.',
  'yes please',
  'ok thanks, bye',
  'Can I still change the size on my order?',
  'No complaints at all, great stay.',
  'How long does a refund normally take?',
  'Does the warranty cover broken screens?',
  'What happens if my parcel gets lost?',
  'I lost my card, how do I get a new one?',
  'Wow, that was fast. Cheers!',
  "I can't thank you enough for the help today.",
  'My phone broke, so I need to move my account to a new one.',
  'Just wondering whether you sell gift cards.',
  'Nothing wrong with it, I simply want another colour.',
  'Please cancel my plan at the end of the month.',
  'Where do I find the error log?',
  'Never had a problem in ten years with you.',
  'Is it normal that the fan is quiet?',
  'any discount for students?',
  'Hi, I want to return a dress, what do I do?',
  'If it breaks, can I get a new one?',
  'The refund came through this morning, thank you.',
  'I forgot my PIN, can you help?',
  'The problem is solved now.',
  'Please add Apple Pay one day.',
  'We loved the room and the view.',
  'Hello, is anybody there?',
  'Could you explain the late fee to me?',
  'My son dropped his tablet, do you repair them?',
  'I missed the sale, will there be another?',
  'How can I avoid being charged for roaming?',
  'I want to cancel a direct debit.',
  "What's the difference between the two plans?",
  'Can you recommend a router for a big house?',
  "It's the blue one, size 38.",
  'The instructions are clear, thanks.',
  'Good morning, I would like to know my balance.',
  'Thanks for sorting that out so quickly yesterday!',
  'Fantastic staff, spotless rooms, will be back.',
  'Is the pool closed on Mondays?',
  'Can I get insurance against damage?',
  'You fixed my broken lamp in an hour, brilliant!',
  "I haven't decided yet, can you hold it for me?",
  "My wife can't make it on Friday, can we move to Monday?",
  'Not bad at all for the price!',
  "I don't need the bag, thanks.",
  'Did you get my e-mail?',
];
const UNSURE = ['I ordered the large, this is a medium.', 'It would be nice if the bus turned up just once.'];

describe('a complaint', () => {
  it.each(CALM)('told calmly: %s', (text) => {
    expect(reading(text)).toMatchObject({ complaint: true, upset: 0, mood: 'calm' });
  });

  it.each(ANNOYED)('told with annoyance, worry or disappointment: %s', (text) => {
    const { complaint, upset, mood } = reading(text);
    expect({ complaint, upset }).toEqual({ complaint: true, upset: 1 });
    expect(['annoyed', 'worried', 'disappointed']).toContain(mood);
  });

  it.each(ANGRY)('told in anger or distress: %s', (text) => {
    const { complaint, upset, mood, moodEvidence } = reading(text);
    expect({ complaint, upset }).toEqual({ complaint: true, upset: 2 });
    expect(['angry', 'distressed']).toContain(mood);
    for (const words of moodEvidence) for (const word of words.split(' ')) expect(text).toContain(word);
  });
});

describe('no complaint', () => {
  it.each(NONE)('%s', (text) => {
    const { complaint, upset } = reading(text);
    expect({ complaint, upset }).toEqual({ complaint: false, upset: 0 });
  });

  it('is nothing of which the coach is unsure: then it asks for nothing', () => {
    for (const text of UNSURE) expect(reading(text).sure, text).toBe(false);
  });
});
