/** The customer's problem said back where they did not tell it plainly: questions, wishes, faults without a verb, an "it" or a "they" that nothing explains. */
import { describe, expect, it } from 'vitest';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const restated = (message: string) => restatedOf(sentencesOf(message));

const FORMS: Readonly<Record<string, readonly [message: string, clause: string | null][]>> = {
  'a question about their own case is what they would like to know': [
    ['Where are my shoes?', "you'd like to know where your shoes are"],
    ['hi when will my sofa be delivered', "you'd like to know when your sofa will be delivered"],
    ['Can you tell me when my visa will be ready?', "you'd like to know when your visa will be ready"],
    ['How do I cancel my gym membership?', "you'd like to know how to cancel your gym membership"],
    ['What happened to my deposit?', "you'd like to know what happened to your deposit"],
    ['Any update on my claim?', "you'd like an update about your claim"],
    ['What is the status of my application?', "you'd like to know the status of your application"],
    [
      'Will my pension be paid before Christmas?',
      "you'd like to know whether your pension will be paid before Christmas",
    ],
    ['How long will my repair take?', "you'd like to know how long your repair will take"],
    ['Do you even read these?', null],
    ['What is wrong with you people?', null],
    ['Are you serious?', null],
    ['When will you learn?', null],
  ],
  'a fault named with its place': [
    ['Hole in the sleeve, and it is brand new.', 'there is a hole in the sleeve'],
    ['big scratches on the lid', 'there are big scratches on the lid'],
    ['hair in the sink', 'there is hair in the sink'],
    ['login loop on my tablet', 'there is a login loop on your tablet'],
    ['an error on the payment page again', 'there is an error on the payment page again'],
    ['Nice view over the hills.', null],
  ],
  'a thing that is only ever "it"': [
    ["It doesn't get past the welcome screen.", "it doesn't get past the welcome screen"],
    ['Still not charging.', 'it is still not charging'],
    ['Stopped working after two days.', 'it stopped working after two days'],
    ['not connecting to anything any more', 'it is not connecting to anything any more'],
    ['It was late.', null],
    ['It is nice.', null],
  ],
  '"they" with nobody named before is the firm': [
    ['They never explain anything to new members.', 'we never explain anything to new members'],
    ['They cut my hedge far too short.', 'we cut your hedge far too short'],
    ["They don't answer my letters.", "we don't answer your letters"],
    ['The neighbours complained. They never said a word to me.', null],
    ['My brothers came. They lost my keys.', 'your keys were lost'],
    ['They hiss on the left side.', null],
  ],
  'a wish, and an order to stop': [
    ['STOP SENDING ME CATALOGUES', "you'd like us to stop sending you catalogues"],
    ['Please stop calling my mother.', "you'd like us to stop calling your mother"],
    ['I just want to change my delivery address!', 'you want to change your delivery address'],
    ['fix your stuff', null],
  ],
  'judgements are what the customer found': [
    ['The lounge was awful.', 'you found the lounge awful'],
    ['Your service is terrible.', 'you found our service terrible'],
    ['The new update is ugly.', 'you found the new update ugly'],
    ['the hotel breakfast was appalling', 'you found the hotel breakfast appalling'],
  ],
  'sentences that belong together': [
    [
      'The fee was 20 pounds last year. But now the fee is 90 pounds.',
      'the fee was 20 pounds last year, but the fee is 90 pounds',
    ],
    [
      'I tried to pay for a bike but it kept saying "card refused" and "please try again later".',
      'you tried to pay for a bike, but it kept saying "card refused"',
    ],
  ],
  'what hangs on without a verb is left out': [
    [
      'The wardrobe took us 6 hours, screws missing, no drawing.',
      'the wardrobe took you 6 hours and the screws are missing',
    ],
    ['The mattress smells of glue, headaches each morning.', 'the mattress smells of glue'],
    ['The parcel was left outside, in the rain.', 'the parcel was left outside, in the rain'],
    ['You sent me a lamp, a rug and a broken chair.', 'we sent you a lamp, a rug and a broken chair'],
  ],
  'what comes out as one would write it': [
    ['my kids cant hardly hear the film', 'your kids can hardly hear the film'],
    ['we waited like 3 hours at the gate', 'you waited 3 hours at the gate'],
    ['the setup is so complicate', 'the setup is so complicated'],
    ['the lift broke down 5times', 'the lift broke down 5 times'],
    ['wheel of the trolley fell off', 'the wheel of the trolley fell off'],
    ['Dr Okoro never called me back.', 'Dr Okoro never called you back'],
    ['the paint you sold us is flaking off the wall', 'the paint we sold you is flaking off the wall'],
    ['The boots you made give me blisters and the zip is broken.', 'the zip is broken'],
    ["It is Friday and you haven't rung me.", "it is Friday and we haven't rung you"],
    ['The soup that was brought to us was cold.', 'the soup that was brought to you was cold'],
    ['my refund still not there', 'your refund is still not there'],
    ['The smart lock let my neighbour in.', 'the smart lock let your neighbour in'],
    ['place was filthy when we came', 'the place was filthy when you came'],
  ],
  'how often, moods with their reason, and what stands somewhere': [
    ['This is the second time you spell my name wrong.', 'we spell your name wrong for the second time'],
    ['3rd time your driver left the gate open!!', 'our driver left the gate open for the 3rd time'],
    ['It is the first time I write to you.', null],
    ['A bit disappointed with the sauna.', "you're a bit disappointed with the sauna"],
    ['absolutely disgusted with your canteen', "you're not happy with our canteen"],
    ['heater in the hall dead again', 'the heater in the hall is dead again'],
    ['delayed an hour at the border', 'you were delayed an hour at the border'],
    ['page 3 of the form gives an error', 'page 3 of the form gives an error'],
    ['constant crashes, the map never loads', 'the map never loads'],
    ['the brochure was late, which is quite annoying', 'the brochure was late'],
    ['i waited since mon and nobody came lol', 'you waited since Monday and nobody came'],
    ['there is somebody elses name on the card', "there is somebody else's name on the card"],
    ['Where is the money for the cancelled ferry?', "you'd like to know where the money for the cancelled ferry is"],
    ['who is dealing with my stolen bike?', "you'd like to know who is dealing with your stolen bike"],
    ['Why was my claim for the burst pipe refused?', 'your claim for the burst pipe was refused'],
    ['Nobody can tell me why the ferry was cancelled.', 'nobody can tell you why the ferry was cancelled'],
    ['baggage belt broke my pram', 'the baggage belt broke your pram'],
  ],
  'what is theirs is not the matter': [
    ["I didn't notice the small print. The coat lost its colour in one wash.", 'the coat lost its colour in one wash'],
    ['I have not eaten meat in 20 years. The stew was full of beef.', 'the stew was full of beef'],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_, examples) => {
  it.each(examples)('%s', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });
});
