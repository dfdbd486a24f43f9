import { describe, expect, it } from 'vitest';
import { newTally } from '../../src/content/tally.ts';
import { advise } from '../../src/phrases/advise.ts';

const COMPLAINT = 'My lamp arrived broken two weeks ago and nobody has answered me. I am really annoyed.';
const about = (draft: string) => advise(draft, { messages: [{ from: 'customer', text: COMPLAINT }] });

describe('what is told of a reply that was sent', () => {
  it('says of each step that was needed whether it was met unaided, after a suggestion, or not at all', () => {
    const tally = newTally();
    const first = about('Hello,');
    tally.reviewed(first);
    const shown = first.suggestions.filter((one) => 'step' in one.about && one.about.step === 'apologise');
    expect(shown.length).toBe(1);
    tally.shown(shown);
    const reply = 'Hello,\n\nI am so sorry that your lamp arrived broken. I will send you a new one today myself.';
    const { steps } = tally.told(about(reply), reply);
    const way = Object.fromEntries(steps.map(({ step, way: how }) => [step, how]));
    expect(way).toMatchObject({ apologise: 'aided', own: 'unaided', empathise: 'missed' });
  });

  it('says how long each pitfall stood, and which was sent', () => {
    let now = 1_000;
    const tally = newTally(() => now);
    tally.reviewed(about('You should have read the leaflet.'));
    now += 5_000;
    tally.reviewed(about('I will look at it today.'));
    now += 2_000;
    const reply = 'I will look at it today. Please calm down.';
    tally.reviewed(about(reply));
    now += 60_000;
    const { pitfalls } = tally.told(about(reply), reply);
    expect(pitfalls).toContainEqual({ rule: 'blame', seconds: 5 });
    expect(pitfalls).toContainEqual({ rule: 'dismissive', seconds: null });
  });

  it('counts the time from the first flag, where a pitfall came back', () => {
    let now = 0;
    const tally = newTally(() => now);
    for (const draft of [
      'You should have read the leaflet.',
      'Hello.',
      'You should have read the leaflet.',
      'Hello.',
    ]) {
      tally.reviewed(about(draft));
      now += 10_000;
    }
    expect(tally.told(about('Hello.'), 'Hello.').pitfalls).toContainEqual({ rule: 'blame', seconds: 30 });
  });

  it('tells phrases that were taken from those that were changed, and those waved away', () => {
    const tally = newTally();
    const { suggestions } = about('Hello,');
    const [one, two] = suggestions.flatMap(({ phrases }) => phrases);
    if (!one || !two) throw new Error('Two phrases are needed.');
    tally.took(one.text);
    tally.took(two.text);
    tally.dismissed();
    const reply = `Hello,\n\n${one.text}\n\n${two.text.slice(5)}`;
    expect(tally.told(about(reply), reply).suggestions).toEqual({ taken: 1, edited: 1, dismissed: 1 });
  });

  it('holds no word of either side', () => {
    const tally = newTally();
    const reply = 'You should have kept the leaflet. I am sorry that your lamp arrived broken.';
    tally.reviewed(about(reply));
    const told = JSON.stringify(tally.told(about(reply), reply));
    for (const word of ['lamp', 'leaflet', 'broken', 'sorry']) expect(told).not.toContain(word);
  });
});
