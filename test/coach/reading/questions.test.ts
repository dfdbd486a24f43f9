/** The customer's questions, and whether a reply answers each. */
import { describe, expect, it } from 'vitest';
import { answered, questionsOf } from '../../../src/coach/reading/questions.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const asked = (text: string) => questionsOf(sentencesOf(text)).map(({ text: question }) => question);
const answers = (question: string, reply: string) => {
  const [first] = questionsOf(sentencesOf(question));
  if (!first) throw new Error(`no question in: ${question}`);
  return answered(first, sentencesOf(reply));
};

describe('questions asked', () => {
  it.each([
    ['My lamp is late. When will it arrive?', ['When will it arrive?']],
    ['where is my order', ['where is my order']],
    ['Can I return it? And who pays for the postage?', ['Can I return it?', 'And who pays for the postage?']],
    ['Please tell me when the engineer comes.', ['Please tell me when the engineer comes.']],
    ['I would like to know why my card was declined.', ['I would like to know why my card was declined.']],
    ['Do you deliver to Malta?', ['Do you deliver to Malta?']],
    ['Are you kidding me?', []],
    ['Seriously?', []],
    ['Is this a joke?', []],
    ['What the hell?', []],
    ['Really???', []],
    ['Who do you think you are?', []],
    ['It is broken.', []],
    ['Why bother?', []],
    ['How hard can it be?', []],
    ['Do you have any idea what this means?', []],
    ['On which planet?', []],
    ['Do you have any spare keys?', ['Do you have any spare keys?']],
  ])('%s', (text, questions) => {
    expect(asked(text)).toEqual(questions);
  });
});

describe('questions answered', () => {
  it.each([
    ['When will it arrive?', 'Your lamp arrives on Thursday.'],
    ['When will my refund be paid?', 'You will have the refund within three days.'],
    ['How long does it take?', 'It takes about two weeks.'],
    ['How much is the return?', 'The return costs £4.'],
    ['How much do I owe you?', 'You owe nothing: I have waived the fee, so it is 0.00 €.'],
    ['Why was I charged twice?', 'You were charged twice because our system sent the payment two times.'],
    ['Why is my parcel late?', 'The parcel is late due to a strike at the depot.'],
    ['Where is my parcel?', 'Your parcel is at the depot in Leeds.'],
    ['Where can I find the serial number?', 'It is on the back of the machine.'],
    ['Can I return it?', 'Yes, of course.'],
    ['Do you deliver to Malta?', 'No, we do not yet, I am afraid.'],
    ['Can I change the colour?', 'You can change the colour in your account.'],
    ['Is the blue one in stock?', 'The blue one is in stock again.'],
    ['Will I get my money back?', "I've refunded the money today."],
    ['Who can I speak to about it?', 'Please call Priya on 0123 456.'],
    ['Please tell me when the engineer comes.', 'The engineer comes on Monday at 9.'],
    ['I would like to know why my card was declined.', 'The card was declined because it had expired.'],
    ['What time do you open?', 'We open at 9 am.'],
    ['How do I reset my password?', 'To reset the password, open Settings and press Reset.'],
    ['Which cable do I need?', 'You need the cable with the round plug.'],
    ['What must I do?', 'Please unplug it for now.'],
    ['Why is the pool closed?', 'The pool is shut today as the pump has failed.'],
  ])('%s — %s', (question, reply) => {
    expect(answers(question, reply)).toBe(true);
  });

  it.each([
    ['When will it arrive?', 'We are sorry for the delay.'],
    ['When will it arrive?', 'It will arrive as soon as possible.'],
    ['When will my refund be paid?', 'Your refund is being looked at.'],
    ['How much is the return?', 'You can return it at any time.'],
    ['Why was I charged twice?', 'I am sorry that you were charged twice.'],
    ['Why is my parcel late?', 'Your parcel is late and I apologise.'],
    ['Where is my parcel?', 'Thank you for your patience.'],
    ['Can I return it?', 'Thank you for your message.'],
    ['Do you deliver to Malta?', 'What is your address?'],
    ['Is the blue one in stock?', 'I hope that helps.'],
    ['Will I get my money back?', 'We value your feedback.'],
    ['Who can I speak to about it?', 'Have a nice day.'],
    ['Please tell me when the engineer comes.', 'The engineer is very good.'],
    ['What time do you open?', 'We look forward to your visit.'],
    ['How do I reset my password?', 'I understand how annoying this is.'],
    ['Can I change the colour?', 'When did you order?'],
    ['How long does it take?', 'It takes a while.'],
    ['How much do I owe you?', 'You owe us the fee.'],
    ['Which cable do I need?', 'Sorry about that.'],
    ['What must I do?', 'Please accept our apologies.'],
    ['Why did nobody call me?', 'Nobody called you.'],
  ])('%s ✗ %s', (question, reply) => {
    expect(answers(question, reply)).toBe(false);
  });
});
