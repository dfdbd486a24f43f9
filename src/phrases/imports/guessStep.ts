import type { Step } from '../../coach/model.ts';
import { customerStems, read } from '../../coach/reading/index.ts';
import type { RuleContext } from '../../coach/rule.ts';
import { judgeSteps } from '../../coach/steps/index.ts';
import { sentencesOf } from '../../coach/text/sentences.ts';

/** Of two steps that the same words take, the one that says more: an apology that names the problem acknowledges it too. */
const TELLING: readonly Step[] = ['acknowledge', 'own', 'ask', 'solve', 'empathise', 'explain'];

const conversation = {
  messages: [
    { from: 'customer' as const, text: 'My order arrived broken and nobody answers. I am really disappointed.' },
  ],
};
let known: Pick<RuleContext, 'reading' | 'conversation' | 'customerStems'> | null = null;

/**
 * The step that a text is most likely meant for, by what the coach sees in it: the first thing it does. A text that does several is a whole
 * reply, and stands where its action is.
 *
 * @returns null where the coach sees no step in it
 */
export function guessStep(text: string): Step | null {
  known ??= { reading: read(conversation, [], null), conversation, customerStems: customerStems(conversation) };
  const plain = text.replaceAll(/\{[a-zA-Z]+\}/g, 'it');
  const sentences = sentencesOf(plain);
  const judged = judgeSteps(sentences, { ...known, draft: plain, sentences }).filter(({ level }) => level > 0);
  const strongest = Math.max(0, ...judged.map(({ level }) => level));
  // A word of help alone makes no reply of it.
  const acts = judged.some(({ step, level }) => step === 'solve' && level === strongest);
  if (sentences.length > 1 && judged.length > 2 && acts) return 'solve';
  const first = judged
    .filter(({ level }) => level === strongest)
    .sort((a, b) => (a.evidence?.from ?? 0) - (b.evidence?.from ?? 0) || telling(b.step) - telling(a.step));
  return first[0]?.step ?? null;
}

/** How much a step says: those that are not listed say most. */
function telling(step: Step): number {
  const at = TELLING.indexOf(step);
  return at < 0 ? TELLING.length : at;
}
