import type { ComponentChild } from 'preact';
import type { SuggestedPhrase } from '../phrases/advise.ts';

/** A phrase's text: gold under what comes from the customer's case, a frame around what is still to fill. */
export function PhraseText({ phrase }: { phrase: Pick<SuggestedPhrase, 'text' | 'blanks' | 'fromCase'> }) {
  const marks = [
    ...phrase.fromCase.map((span) => ({ ...span, blank: false })),
    ...phrase.blanks.map((span) => ({ ...span, blank: true })),
  ].sort((a, b) => a.from - b.from);
  const parts: ComponentChild[] = [];
  let last = 0;
  for (const { from, to, blank } of marks) {
    parts.push(
      phrase.text.slice(last, from),
      <mark class={blank ? 'blank' : 'case'}>{phrase.text.slice(from, to)}</mark>,
    );
    last = to;
  }
  parts.push(phrase.text.slice(last));
  return (
    <span class="phrase-text" lang="en">
      {parts}
    </span>
  );
}
