/** What it meant for the customer: waits, repeated contacts, money, occasions, references, what they ask for. */
import { describe, expect, it } from 'vitest';
import { impactOf } from '../../../src/coach/reading/impact.ts';
import { normal } from '../../../src/coach/text/normal.ts';

const impact = (text: string) => impactOf(text, normal(text));

describe('waits', () => {
  it.each([
    ['My parcel is nine days late.', ['nine days late']],
    ['I have been waiting for three weeks.', ['three weeks']],
    ['No internet since Monday.', ['since Monday']],
    ['I was on hold for 40 minutes.', ['40 minutes']],
    ['We stood there for over two hours.', ['over two hours']],
    ['I ordered it 12 days ago.', ['12 days ago']],
    ["It's been almost a month now.", ['almost a month now']],
    ['I waited all day for the plumber.', ['all day']],
    ['It has been down since last week.', ['since last week']],
    ['Still nothing after ten working days.', ['ten working days']],
    ['I have been without heating for a couple of weeks.', ['a couple of weeks']],
    ['They say 3 to 5 days, it has been 3 weeks.', ['3 weeks']],
    ['My son is six years old.', []],
    ['I have a 24 month contract.', []],
    ['You guarantee delivery within two days.', []],
    ['I pay 20 pounds a month.', []],
    ['The film is two hours long.', []],
    ['You charged me for four months after I left.', []],
    ['I took half a day off for your plumber.', []],
    ['The kettle stopped after two weeks.', []],
    ['The piano was tuned 3 weeks ago by your man.', []],
    ['The stream was dead for the first 20 minutes.', []],
    ['I returned it 3 weeks ago and heard nothing.', ['3 weeks ago']],
    ['The lift broke and we waited two weeks for a part.', ['two weeks']],
  ])('%s', (text, waits) => {
    expect(impact(text).waits).toEqual(waits);
  });
});

describe('contacts', () => {
  it.each([
    ['This is the third time I have written to you.', 3],
    ['I have called twice already.', 2],
    ['It is the third time I explain this.', 3],
    ['I emailed you three times about it.', 3],
    ['My second email, and still no answer.', 2],
    ['I rang 5 times.', 5],
    ['This is my fourth message about the same thing.', 4],
    ['I have complained four times.', 4],
    ['I wrote to you on Monday.', null],
    ['I bought it for the second time.', null],
    ['I was charged twice.', null],
  ])('%s', (text, contacts) => {
    expect(impact(text).contacts).toBe(contacts);
  });
});

describe('money', () => {
  it.each([
    ['You took £45.20 from me.', ['£45.20']],
    ['I paid 30 euros for it.', ['30 euros']],
    ['$1,299 and it does not work', ['$1,299']],
    ['Rs. 499 was debited', ['Rs. 499']],
    ['₹2,000 are gone', ['₹2,000']],
    ['I was charged 25 USD and then 30 USD.', ['25 USD', '30 USD']],
    ['I paid a lot.', []],
    ['Flight 499 was late.', []],
  ])('%s', (text, money) => {
    expect(impact(text).money).toEqual(money);
  });
});

describe('occasions and deadlines', () => {
  it.each([
    ["It was for my daughter's birthday.", "your daughter's birthday"],
    ['We missed our wedding because of you.', 'your wedding'],
    ["I need it for my son's 5th birthday party.", "your son's 5th birthday party"],
    ['The flowers were for my mum’s funeral.', "your mum's funeral"],
    ['My interview is tomorrow and I have no suit.', 'your interview'],
    ['It will not be here in time for Christmas.', 'Christmas'],
    ['I need this by Friday.', 'Friday'],
    ['I must have it before next Tuesday.', 'next Tuesday'],
    ['Our holiday is ruined.', 'your holiday'],
    ['I bought a lamp.', null],
    ['My flight credit is gone.', null],
    ['It was for her birthday.', null],
    ["It was for her sister's wedding.", "her sister's wedding"],
    ['You said you would call by phone.', null],
  ])('%s', (text, occasion) => {
    expect(impact(text).occasion?.replace(/’/g, "'") ?? null).toBe(occasion);
  });
});

describe('references', () => {
  it.each([
    ['My order number is 445-99812.', ['445-99812']],
    ['Order #A1234 never came.', ['A1234']],
    ['Booking ref: XK7788, no seats.', ['XK7788']],
    ['Ticket no. 20391', ['20391']],
    ['I ordered 2 lamps.', []],
    ['Call me on 07700 900123.', []],
  ])('%s', (text, references) => {
    expect(impact(text).references).toEqual(references);
  });
});

describe('what is asked for', () => {
  it.each([
    ['I want my money back.', ['refund']],
    ['Please send me a new one.', ['replacement']],
    ['I expect compensation.', ['compensation']],
    ['Please call me.', ['call back']],
    ['I want to cancel.', ['cancellation']],
    ['Why was I charged?', ['explanation']],
    ['Please explain.', ['explanation']],
    ['I have to explain this again.', []],
    ['Let me speak to a manager.', ['manager']],
    ['When will it arrive?', ['date']],
    ['I never asked for a refund.', []],
    ['It is late.', []],
  ])('%s', (text, asks) => {
    expect(impact(text).asksFor).toEqual(asks);
  });
});
