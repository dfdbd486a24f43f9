/** What people type in a hurry: run-ons, lists, lost articles, what others felt. It is said back mended, or not at all. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/reading/index.ts';
import { proved } from '../../../src/coach/reading/restated/proof.ts';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { sure } from '../../../src/coach/reading/restated/sure.ts';
import { withoutTail } from '../../../src/coach/reading/restated/tails.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const restated = (message: string) => restatedOf(sentencesOf(message));
const issue = (text: string) => read({ messages: [{ from: 'customer', text }] }, [], null).issue;

describe('one sentence that runs on into the next', () => {
  it.each([
    ['booked wednesday said two nights its one now and still no key'],
    ['please stop ringing me i left the club three months ago'],
    ['the porter changed the gate code we are outside with the bags'],
    ['you collected at 5am woke my whole street'],
    ['the new blade snapped first cut'],
  ])('%s', (message) => {
    expect(restated(message)).toBeNull();
  });

  it.each([
    ['the room we were given had no window', 'the room you were given had no window'],
    ['the code that we were sent is wrong', 'the code that you were sent is wrong'],
    ['the bus we took broke down twice', 'the bus you took broke down twice'],
    ['the plumber broke the second tap', 'the plumber broke the second tap'],
  ])('%s is one', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });
});

describe('what hangs on', () => {
  it.each([
    ['the boiler burst, cellar under water, 9 guests tomorrow', 'the boiler burst'],
    ['the toaster died after a week, so much for "made to last"', 'the toaster died after a week'],
    ['the order went through at full price 48.90', 'the order went through at full price'],
    ['the films are a line behind, episode 4 of "Ebb"', 'the films are a line behind'],
    ['the salad was brown, again', 'the salad was brown again'],
    ['the parcel was left outside, in the rain', 'the parcel was left outside, in the rain'],
    ['you sent me a lamp, a rug and a chair', 'you sent me a lamp, a rug and a chair'],
    ['you charged me 48.90', 'you charged me 48.90'],
    ['the alarm beeps every minute, all night', 'the alarm beeps every minute, all night'],
    ['the tour was moved, third time this month', 'the tour was moved, third time this month'],
  ])('%s', (text, left) => {
    expect(withoutTail(text)).toBe(left);
  });
});

describe('a subject without its article', () => {
  it.each([
    ['blinker unit fails on the left'],
    ['two calls, two stories, one door that still sticks'],
    ['my accountant is losing patience'],
    ['my landlord still has nothing'],
    ['I had taken half a day off'],
  ])('%s is not proved', (statement) => {
    expect(proved(statement)).toBe(false);
  });

  it.each([
    ['breakfast was cold on both days'],
    ['Orlando Trains cancelled my seat'],
    ['parking was refused to us'],
    ['two of the plates are broken'],
    ['three weeks later I still have no bed'],
    ['my mother died in May and you keep sending her letters'],
  ])('%s is', (statement) => {
    expect(proved(statement)).toBe(true);
  });

  it('is given back to the things that one knows', () => {
    expect(restated('session timed out, lost everything')).toBe('the session timed out');
    expect(restated('Latest version deleted my folders')).toBe('the latest version deleted your folders');
    expect(restated('Update broke my calendar again.')).toBe('the update broke your calendar again');
  });
});

describe('what is shown or done around a failure', () => {
  it.each([['the scale shows 81 kilos'], ['the picture shows a red gate'], ['I only unpacked it and I never used it']])(
    '%s is not the failure',
    (statement) => {
      expect(sure(statement)).toBe(false);
    },
  );
  it.each([["the app shows somebody else's photos"], ['the nurse did not show up for my appointment']])(
    '%s is',
    (statement) => {
      expect(sure(statement)).toBe(true);
    },
  );
  it('a colour is not, either', () => {
    expect(restated('The sofa in the catalogue was grey.')).toBeNull();
  });
});

describe('what comes out as one would write it', () => {
  it.each([
    ['my transfer is since six days pending', 'your transfer has been pending for six days'],
    ['someone came into our room at 7 am without knocking', 'someone came into your room at 7 am without knocking'],
    [
      'The tickets were promised for Monday and they are not here.',
      'the tickets were promised for Monday and they are not here',
    ],
    ['You have spelt my name wrong on the badge.', 'we have spelt your name wrong on the badge'],
    ['I lost my seat cos of you', 'you lost your seat because of us'],
    ['why is my rent 30 higher than in May', 'your rent is 30 higher than in May'],
    ["can't hear my mother unless i stand outside", "you can't hear your mother unless you stand outside"],
    ['the booking link was dead all morning', 'the booking link was dead all morning'],
    ['came to yoga at six, no teacher', 'there was no teacher'],
    ['your bot is useless, dumber than my toaster', 'you found our bot useless'],
  ])('%s', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });
});

describe('the issue in a noun phrase', () => {
  it.each([
    ['wrong size wrong shade wrong house', 'the wrong size'],
    ['We missed our flight because of you!', 'the missed flight'],
    ['Your movers scratched my piano!', null],
    ['Someone came into our room at 7 am without knocking, so annoying.', null],
    ['I paid for the big pack but have yet to receive the money!', null],
    ["My plan was paused and I didn't pause it!", 'the problem with your plan'],
    ['The room was freezing!', 'the problem with the room'],
    ['No power sockets in the whole lounge, terrible.', 'the lack of power sockets'],
  ])('%s', (message, phrase) => {
    expect(issue(message)).toBe(phrase);
  });
});

describe('the mood', () => {
  const mood = (text: string) => read({ messages: [{ from: 'customer', text }] }, [], null).mood;
  it('is not distress where a thing has died', () => {
    expect(mood('The engine died on the hill and we missed the ferry!')).not.toBe('distressed');
    expect(mood('My mother died and you still send her bills. Please stop!!')).toBe('distressed');
  });
});

describe('what is only conceded', () => {
  it('is not the matter', () => {
    expect(restated('The meter in the hall keeps turning although all valves are closed.')).toContain('the meter');
  });
});

describe('what is told with fewer words than a sentence has', () => {
  it.each([
    ['3 HOURS on the platform with two dogs', "you've been on the platform with two dogs for 3 hours"],
    ['@bakers found a nail in my roll', 'you found a nail in your roll'],
    ['lights dont work, floor 2', "the lights don't work"],
    ["why's the pool closed", 'the pool is closed'],
    ['I am a little annoyed that the boat left without us', 'the boat left without you'],
    ['is it normal that my boiler smells burnt?', 'your boiler smells burnt'],
    ['GIVE ME BACK MY 60 EUROS', 'you want your 60 euros back'],
    ['Discount for students not given', "the discount for students hasn't been given"],
    ['the box of screws is missing', 'the box of screws is missing'],
    ['found a nice cafe', null],
    ['give me a break', null],
  ])('%s', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });
});

describe('what is shouted, planned, or so for everybody', () => {
  it.each([
    ['your guard fined my sister while she was helping my dad OUT of HIS chair', /\b[A-Z]{2,}\b/],
    ['your man asked my 9 yr old to sign for a fridge that is broken', /9 years old/],
  ])('%s', (message, wrong) => {
    expect(restated(message) ?? '').not.toMatch(wrong);
  });
  it.each([
    ["can't log in keeps asking for a new code"],
    ['Your fitter was to come between 8 and 12.'],
    ['Holidays start on Monday.'],
    ['I did not ask for charm.'],
    ["son's bag is on that bus"],
  ])('%s: none', (message) => {
    expect(restated(message)).toBeNull();
  });
});
