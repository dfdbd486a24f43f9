/** What is asked for at the close of a conversation, with the team's survey. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/coach/model.ts';
import { advise, type AdviseOptions, silenced } from '../../src/phrases/advise.ts';

const SETTLED: Conversation = {
  messages: [
    { from: 'customer', text: 'The toaster you sent me is broken and I am really annoyed.' },
    { from: 'agent', text: 'I am sorry that the toaster is broken. I have sent you a new one.' },
    { from: 'customer', text: 'The new one works perfectly, thank you.' },
  ],
};
const namesOf = (list: ReturnType<typeof advise>['suggestions'] | null) =>
  list?.map(({ about }) => ('step' in about ? about.step : null)).sort();

describe('at the close', () => {
  it('follow-up, feedback and learning are asked for', () => {
    const advice = advise('I am glad that it works.', SETTLED);
    expect(namesOf(advice.suggestions)).toEqual(['feedback', 'followUp', 'learn']);
    expect(advice.closing).toBe(true);
  });

  it('the team’s survey stands in the phrase that asks for feedback', () => {
    const surveyLink = 'https://survey.example.com/help?team=4';
    const asks = (options: AdviseOptions) =>
      advise('I am glad.', SETTLED, options).suggestions.find(
        ({ about }) => 'step' in about && about.step === 'feedback',
      )?.phrases[0];
    expect(asks({ surveyLink })?.text).toContain(surveyLink);
    expect(asks({ surveyLink })?.blanks).toEqual([]);
    expect(asks({})?.text).not.toContain('survey');
  });

  it('before it, and where the team wants silence, there is none', () => {
    expect(advise('Hello.', { messages: SETTLED.messages.slice(0, 1) }).closing).toBe(false);
    expect(silenced(advise('Hello.', SETTLED)).closing).toBe(false);
  });
});
