/** The issue as a noun phrase, ready after "I'm sorry about …", and the kind of failure. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/reading/index.ts';

const reading = (text: string) => read({ messages: [{ from: 'customer', text }] }, [], null);

const ISSUES: readonly [message: string, issue: string | null][] = [
  ['My parcel is nine days late and nobody answers.', 'the late parcel'],
  ['The garden table has not arrived yet, this is a joke.', 'the late garden table'],
  ["My order hasn't been delivered, I'm annoyed.", 'the late order'],
  ['My order never arrived!', 'the missing order'],
  ['My suitcase was lost in Madrid and nobody helps me.', 'the lost suitcase'],
  ['The screws are missing and I am fed up.', 'the missing screws'],
  ['Our flight was cancelled without a word.', 'the cancelled flight'],
  ['The jug arrived cracked.', 'the cracked jug'],
  ['The mirror came smashed, I am so disappointed.', 'the smashed mirror'],
  ['You sent me a torn jacket.', 'the torn jacket'],
  ['There was a cracked plate in the box.', 'the cracked plate'],
  ['The glasses arrived broken.', 'the broken glasses'],
  ['My kettle leaks all over the counter.', 'the leaking kettle'],
  ['The strap broke after a week.', 'the broken strap'],
  ['I got the wrong size.', 'the wrong size'],
  ['You delivered the wrong sofa to my house.', 'the wrong sofa'],
  ['I was charged twice for one ticket.', 'the double charge'],
  ['You charged me twice!', 'the double charge'],
  ['I was double charged and nobody cares.', 'the double charge'],
  ['I was overcharged on my last bill.', 'the wrong charge'],
  ['I am still waiting for my refund.', 'the refund you are still waiting for'],
  ['I still have not received my refund!', 'the refund you are still waiting for'],
  ['My account was hacked and I am scared.', 'the worry about your data'],
  ['I cannot log in to my account, it is so annoying.', 'the trouble getting into your account'],
  ['My account is locked and I need it.', 'the trouble getting into your account'],
  ['The app keeps crashing.', 'the problem with the app'],
  ['The card reader freezes every hour.', 'the problem with the card reader'],
  ['Your agent was rude to my mother.', 'how you were treated'],
  ['Your colleague hung up on me.', 'how you were treated'],
  ['I was told that it would be free and it was not.', 'what you were told'],
  ['I have been on hold for 50 minutes!', 'the wait'],
  ['Nobody replies, I have waited for hours.', 'the wait'],
  ['The room was filthy.', 'the filthy room'],
  ['The milk was mouldy.', 'the mouldy milk'],
  ['My daughter’s school shoes were torn on the first day.', 'the torn school shoes'],
  ['No internet since Monday, this is unacceptable.', 'the outage'],
  ['The dress you sent is stained.', 'the stained dress'],
  ['The chair I ordered in May is damaged.', 'the damaged chair'],
  ['Your hotel lost my booking.', 'the lost booking'],
  // What cannot be done.
  ["I can't open the lid of your jar.", 'the trouble opening the lid of our jar'],
  ['cant upload my passport scan, tried all day', 'the trouble uploading your passport scan'],
  ["I'm unable to change my delivery slot and it is driving me mad.", 'the trouble changing your delivery slot'],
  ['I have been trying to print my boarding pass since noon!!', 'the trouble printing your boarding pass'],
  ["We couldn't use the sauna, which we had paid for.", 'the trouble using the sauna'],
  ["I'm having trouble with my new hob.", 'the trouble with your new hob'],
  // What is lacking.
  ['No heating since Friday and I have a newborn.', 'the lack of heating'],
  ['No lift, and I am on crutches.', 'the lack of a lift'],
  ['Three letters, no answer.', 'the wait'],
  ["I'm still not getting reminders from your app.", 'the missing reminders'],
  ['Nobody has called me back about the roof, third day now.', 'the missing call back'],
  ['I never received my invoice and my accountant is waiting.', 'the missing invoice'],
  ['All my bookmarks are gone after last night.', 'the problem with your bookmarks'],
  ['My tickets have disappeared from the app!', 'the missing tickets'],
  // What is there and should not be.
  ['There is a hole in the sleeve.', 'the hole in the sleeve'],
  ['hole in the tent, first night', 'the hole in the tent'],
  ['There was mould in the bathroom and nobody cared.', 'the mould in the bathroom'],
  ['I keep getting an error message when I pay.', 'the error'],
  // What was done to a thing.
  ['you lost my suitcase', 'the lost suitcase'],
  ['Your courier smashed my lamp!', 'the smashed lamp'],
  ['The cleaner broke my vase and said nothing.', 'the broken vase'],
  ['Your update deleted my playlists, all of them.', 'the deleted playlists'],
  // Money.
  ['You charged me for a towel that I never touched.', 'the charge for a towel that you never touched'],
  ['I was charged for a late checkout and left at nine.', 'the charge for a late checkout'],
  ['I was billed twice for May.', 'the double charge'],
  // Verdicts.
  ['Terrible customer service.', 'your experience with the customer service'],
  ['I am fed up with the poor signal in my street.', 'the poor signal in your street'],
  ['The breakfast was very poor.', 'the poor breakfast'],
  // People and promises.
  ['The engineer never turned up and I lost a day.', 'the missed visit'],
  ['You promised me a window seat!', 'what you were told'],
  ['It takes ages to get anybody on the phone.', 'how long it takes to get anybody on the phone'],
  ['I am still waiting for my visa papers.', 'the wait for your visa papers'],
  // The thing that fails.
  ['The ticket app logs me out on the train every time.', 'the problem with the ticket app'],
  ['My debit card is declined everywhere.', 'the problem with your debit card'],
  ['Your scanner keeps printing blank pages.', 'the problem with our scanner'],
  ['The paint peels off after a week.', 'the problem with the paint'],
  ['Half the lights in the hall are out, again.', 'the problem with the lights'],
  ['my router drops out every evening', 'the problem with your router'],
  ['The seats were so narrow that I had bruises.', 'the problem with the seats'],
  // Nothing that would be wrong.
  ['Our train left at night and the guard ignored us.', null],
  ['My review has been blocked worldwide.', 'the blocked review'],
  ['I cancelled in March and you still send me magazines.', null],
  ['Nobody told us that the museum was shut, we were so disappointed.', null],
  ['My cat refuses the new recipe, why change it??', null],
  ['Your driver went straight past us.', null],
  ['My late husband’s account is still open and I am upset.', null],
  ['We waited at the bus stop for hours and your driver was late.', 'the delay'],
];

describe('the issue as a noun phrase', () => {
  it.each(ISSUES)('%s', (message, issue) => {
    expect(reading(message).issue).toBe(issue);
  });
});

describe('the kind of failure', () => {
  it.each([
    ['My parcel is a week late!', 'late', 'outcome'],
    ['My parcel never arrived, I am furious.', 'missing', 'outcome'],
    ['The vase arrived broken.', 'damaged', 'outcome'],
    ['I was sent the wrong colour.', 'wrongItem', 'outcome'],
    ['I was charged twice!', 'billing', 'outcome'],
    ['Still no refund after two months.', 'refundOwed', 'outcome'],
    ["I can't log in, the password reset never comes.", 'access', 'outcome'],
    ['There is no power in our street since six, terrible.', 'outage', 'outcome'],
    ['The app crashes whenever I open it.', 'bug', 'outcome'],
    ['The food was awful and cold.', 'quality', 'outcome'],
    ['The driver was rude and shouted at me.', 'staff', 'process'],
    ['I have been on hold for an hour and nobody answers.', 'wait', 'process'],
    ['You promised me a discount and now you say no, I am angry.', 'misinformation', 'process'],
    ['You cancelled my course without asking me!', 'cancellation', 'outcome'],
    ['You shared my personal data with my landlord!', 'privacy', 'outcome'],
    ['I am very unhappy with all of this.', 'other', null],
  ])('%s is %s', (message, kind, failure) => {
    const { kind: found, failure: lies } = reading(message);
    expect([found, lies]).toEqual([kind, failure]);
  });

  it('puts it on the firm unless the customer says that it was their own fault', () => {
    expect(reading('My parcel is a week late!').firmsFault).toBe(true);
    expect(reading('I accidentally ordered the wrong size and now I am stuck with it, so annoying.').firmsFault).toBe(
      false,
    );
    expect(reading('I am very unhappy with all of this.').firmsFault).toBeNull();
  });
});
