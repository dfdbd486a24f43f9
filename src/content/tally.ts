/** What became of one reply while it was written: which suggestions were shown and taken, how long pitfalls stood. Only counts leave it. */
import type { Step } from '../coach/model.ts';
import type { SentNotice } from '../messages/contract.ts';
import type { Advice, Suggestion } from '../phrases/advise.ts';

export interface Tally {
  /** A review of a draft with words in it. */
  reviewed(advice: Advice): void;
  /** Suggestions stood in the open card, or under the line. */
  shown(suggestions: readonly Suggestion[]): void;
  /** @param text the phrase as it went in, its blanks filled */
  took(text: string): void;
  dismissed(): void;
  /**
   * @param advice about the reply as it was sent
   * @param reply its text: phrases that stand in it word for word were taken as they are
   */
  told(advice: Advice, reply: string): Pick<SentNotice, 'steps' | 'pitfalls' | 'suggestions'>;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');
const rulesOf = ({ pitfalls }: Advice) => new Set(pitfalls.map(({ rule }) => rule));

/** @param now the time, in milliseconds */
export function newTally(now: () => number = Date.now): Tally {
  const steps = new Set<Step>();
  const flags = new Map<string, { since: number; gone: number }>();
  const phrases: string[] = [];
  let dismissed = 0;
  return {
    reviewed(advice) {
      const standing = rulesOf(advice);
      for (const rule of standing) flags.set(rule, { since: flags.get(rule)?.since ?? now(), gone: 0 });
      for (const [rule, flag] of flags) if (flag.gone === 0 && !standing.has(rule)) flag.gone = now();
    },
    shown(suggestions) {
      for (const { about } of suggestions) if ('step' in about) steps.add(about.step);
    },
    took: (text) => void phrases.push(plain(text)),
    dismissed: () => void dismissed++,
    told(advice, reply) {
      const open = new Set([...advice.due, ...advice.weak]);
      const standing = rulesOf(advice);
      const sent = plain(reply);
      const taken = phrases.filter((text) => sent.includes(text)).length;
      return {
        steps: advice.steps
          .filter(({ due }) => due === 'now')
          .map(({ step }) => ({ step, way: open.has(step) ? 'missed' : steps.has(step) ? 'aided' : 'unaided' })),
        pitfalls: [...new Set([...flags.keys(), ...standing])].map((rule) => {
          const flag = flags.get(rule);
          return { rule, seconds: standing.has(rule) || !flag ? null : ((flag.gone || now()) - flag.since) / 1_000 };
        }),
        suggestions: { taken, edited: phrases.length - taken, dismissed },
      };
    },
  };
}
