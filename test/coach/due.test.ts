/** What is due over whole conversations. */
import { describe, expect, it } from 'vitest';
import type { Message, ReviewOptions, Step } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';

/** "c:" begins what the customer said, "a:" what the agent did. */
const talk = (lines: readonly string[]): Message[] =>
  lines.map((line) => ({ from: line.startsWith('c:') ? 'customer' : 'agent', text: line.slice(2).trim() }));
const due = (lines: readonly string[], draft: string, options: ReviewOptions = {}): Step[] =>
  review(draft, { messages: talk(lines) }, options).due;

const BROKEN = 'c: My kettle arrived broken and I am really annoyed.';

describe('a first answer to a complaint', () => {
  it('wants the core, empathy for the upset and a date', () => {
    expect(due([BROKEN], 'Dear Ms Lee.')).toEqual([
      'solve',
      'apologise',
      'own',
      'acknowledge',
      'empathise',
      'followUp',
    ]);
  });

  it('wants nothing more once all of it is there', () => {
    expect(
      due(
        [BROKEN],
        "I'm so sorry that your kettle arrived broken. How annoying! I'm sending you a new one today and I'll email you the number by noon.",
      ),
    ).toEqual([]);
  });

  it('wants no date when the message itself settles it', () => {
    expect(
      due(
        [BROKEN],
        "I'm sorry that your kettle arrived broken, that is annoying. I've refunded it, the money is on its way.",
      ),
    ).toEqual([]);
  });

  it('asks what happened where nothing tells', () => {
    expect(due(['c: You lot are useless!!'], "I'm so sorry.")).toContain('ask');
    expect(due([BROKEN], "I'm so sorry.")).not.toContain('ask');
  });

  it('wants a reason where one is asked for, and a lesson, and a choice', () => {
    const why = ['c: My kettle arrived broken. Why was it packed without any paper?'];
    expect(due(why, "I'm sorry.")).toContain('explain');
    expect(due(why, 'I am sorry, our packing machine jammed, so it went without paper.')).not.toContain('explain');
    expect(due(['c: My kettle arrived broken. How do you make sure that nobody else gets one?'], 'Sorry.')).toContain(
      'learn',
    );
    expect(due(['c: My kettle arrived broken. What are my options?'], 'Sorry.')).toContain('options');
    expect(due([BROKEN], 'Sorry.')).not.toContain('explain');
  });
});

describe('nothing is due', () => {
  it.each([
    ['a question', 'c: Do you sell red kettles?', 'We do.'],
    ['thanks', 'c: The kettle is great, thank you!', 'Great.'],
    ['a wish', 'c: It would be lovely if you had a red one.', 'Noted.'],
    ['a case that is only thought of', 'c: If it breaks, can I get a new one?', 'Yes.'],
    ['another language', 'c: Mein Wasserkocher ist kaputt und ich bin sehr verärgert über Sie.', 'Hallo.'],
  ])('for %s', (_, customer, draft) => {
    expect(due([customer], draft)).toEqual([]);
  });

  it('while it is unsure whether the customer complains', () => {
    const customer = 'The old menu had more colours.';
    expect(review('Hello.', { messages: talk([`c: ${customer}`]) }).due).toEqual([]);
  });

  it('after a holding message, and not before the first sentence is finished', () => {
    expect(due([BROKEN], 'One moment please, let me check.')).toEqual([]);
    expect(due([BROKEN], "Hi, I'm looking at your order now")).toEqual([]);
    expect(due([BROKEN], 'Dear Ms Lee, thank you', { typing: true })).toEqual([]);
    expect(due([BROKEN], 'Dear Ms Lee, thank you. ', { typing: true })).not.toEqual([]);
  });

  it('for steps that are ticked or switched off', () => {
    expect(due([BROKEN], 'Hello there.', { ticks: { apologise: 'done', own: 'notNeeded' } })).not.toContain(
      'apologise',
    );
    expect(due([BROKEN], 'Hello there.', { ticks: { own: 'notNeeded' } })).not.toContain('own');
    expect(due([BROKEN], 'Hello there.', { stepsOff: ['solve'] })).not.toContain('solve');
  });
});

describe('a later turn', () => {
  const SAID = "a: I'm so sorry that your kettle arrived broken, how annoying. I'll look into it for you.";

  it('takes as done what was said, and wants action and a date', () => {
    expect(due([BROKEN, SAID, 'c: Any news?'], 'Hello Ms Lee.')).toEqual(['solve', 'followUp']);
  });

  it('stays open through an answer to our own question', () => {
    expect(due([BROKEN, 'a: What is the order number?', 'c: 4711'], 'Thank you.')).toEqual(
      expect.arrayContaining(['solve', 'apologise', 'own', 'acknowledge', 'followUp']),
    );
  });

  it('knows that who was upset still is, while they wait', () => {
    expect(due([BROKEN, 'a: What is the order number?', 'c: 4711'], 'Thank you.')).toContain('empathise');
    expect(due([BROKEN, SAID, 'c: 4711'], 'Thank you.')).not.toContain('empathise');
  });

  it('reads what was said in pieces as one complaint', () => {
    const pieces = ['c: hi its about my lamp', 'a: Hello, what is it?', 'c: glass is in pieces', 'a: I see.', 'c: so?'];
    expect(due(pieces, 'Well.')).toEqual(expect.arrayContaining(['solve', 'apologise']));
  });

  it('wants an apology and somebody who takes it on where a promise was not kept', () => {
    expect(due([BROKEN, SAID, 'c: Tuesday came and went. Nobody called me.'], 'Hello Ms Lee.')).toEqual(
      expect.arrayContaining(['solve', 'apologise', 'own', 'followUp']),
    );
    expect(due([BROKEN, SAID, 'c: You promised that last week too.'], 'Hello Ms Lee.')).toContain('own');
    expect(due([BROKEN, SAID, 'c: I called my sister about it, any news?'], 'Hello Ms Lee.')).not.toContain('own');
  });

  it('takes no hollow word for a whole one from somebody who had to come back', () => {
    const back = [BROKEN, 'a: Please send a photo.', 'c: I sent it on Monday and heard nothing.'];
    const draft = 'We apologise for any inconvenience. Your case will be handled. We will be in touch.';
    expect(due(back, draft)).toEqual(expect.arrayContaining(['apologise', 'own', 'followUp']));
    expect(due([BROKEN], draft)).not.toContain('own');
    expect(due([BROKEN, SAID, 'c: Any news?'], 'Your case is being handled.')).not.toContain('own');
  });

  it('wants no date from somebody who is back in a moment, and one for a case that was opened', () => {
    const again = [BROKEN, SAID, 'c: It has been 20 minutes.'];
    expect(due(again, "I'm trying the depot's other line, right back with you.")).not.toContain('followUp');
    expect(due(again, "I've refunded you and opened an investigation with the courier.")).toContain('followUp');
    // Who had to come back wants to hear that it holds, too; a first answer that settles it needs no date.
    expect(due(again, "I've refunded you, the money is on its way.")).toContain('followUp');
    expect(due([BROKEN], "I've refunded you, the money is on its way.")).not.toContain('followUp');
  });

  it('takes a hollow move for none from somebody who had to come back, and a route for one', () => {
    const back = [BROKEN, 'a: Please send a photo.', 'c: Here it is.'];
    expect(due(back, 'Your case is under review.')).toContain('solve');
    expect(due(back, 'Please send it to the repair desk.')).not.toContain('solve');
    expect(due(back, "I'm ringing the repair desk about it.")).not.toContain('solve');
  });

  it('asks for no second line of care from somebody who apologised and acts', () => {
    const cared = [BROKEN, "a: I'm so sorry that your kettle arrived broken. Which colour?", 'c: Red.'];
    expect(due(cared, "I've put a red one in the post to you.")).not.toContain('empathise');
    expect(due(cared, 'Thank you.')).toContain('empathise');
  });

  it.each(['That is all you have to say?', 'She is well, no thanks to you. What happens now?'])(
    'is not settled by “%s”',
    (last) => expect(due([BROKEN, SAID, `c: ${last}`], 'Hello Ms Lee.')).toContain('solve'),
  );

  it('is settled by thanks: then only the close is wanted, and what was said of it already is not', () => {
    const works = 'c: It works now, thank you.';
    expect(due([BROKEN, SAID, works], 'You are welcome.')).toEqual(['followUp', 'learn', 'feedback']);
    expect(due([BROKEN, `${SAID} We've changed how we pack kettles.`, works], 'You are welcome.')).not.toContain(
      'learn',
    );
    expect(
      due(
        [BROKEN, SAID, works],
        "You're welcome. I'll check next week that it still works. We've changed how we pack kettles. How did we do, from 1 to 5?",
      ),
    ).toEqual([]);
  });

  it('wants no close where nobody complained', () => {
    expect(due(['c: Do you sell red kettles?', 'a: We do.', 'c: Perfect, thank you.'], 'You are welcome.')).toEqual([]);
  });

  it('wants the core again for a new complaint', () => {
    const again = 'c: The new kettle came, but now your driver has scratched my door and laughed at me!';
    expect(due([BROKEN, SAID, again], 'Hello Ms Lee.')).toEqual(
      expect.arrayContaining(['solve', 'apologise', 'own', 'acknowledge']),
    );
  });

  it('asks at the close how it was, and what is learnt', () => {
    expect(due([BROKEN, SAID, 'c: All good now, thanks.'], 'Great to hear, I am closing the case.')).toEqual(
      expect.arrayContaining(['feedback', 'learn']),
    );
  });

  it('counts the bubbles of a chat together', () => {
    const bubbles = [BROKEN, 'a: Oh no, I am so sorry that your kettle arrived broken!'];
    const found = due(bubbles, 'It must be so annoying.');
    expect(found).not.toContain('apologise');
    expect(found).not.toContain('acknowledge');
    expect(found).toContain('solve');
  });
});

describe('compensation', () => {
  const goodwill = [{ kind: 'damaged', fromDays: 0, offer: 'free shipping', upTo: null, currency: null }] as const;

  it('is due where the policy offers it and the firm is at fault', () => {
    expect(due([BROKEN], 'Sorry about that.', { goodwill })).toContain('compensate');
  });

  it('is not due without a policy, for another kind, or for the customer’s own mishap', () => {
    expect(due([BROKEN], 'Sorry about that.')).not.toContain('compensate');
    expect(due(['c: The app keeps crashing, it is really annoying.'], 'Sorry.', { goodwill })).not.toContain(
      'compensate',
    );
    expect(
      due(['c: My kettle arrived broken, but by my own mistake I paid twice.'], 'Sorry.', { goodwill }),
    ).not.toContain('compensate');
  });
});
