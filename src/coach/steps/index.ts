/** The visible list of all steps' rules, and the judgement of a draft by them. */
import { type Sentence, type Span, STEPS, type Step } from '../model.ts';
import type { JudgedStep, RuleContext, StepRule } from '../rule.ts';
import { memory } from '../text/memory.ts';
import { spanInText } from '../text/sentences.ts';
import { acknowledge } from './acknowledge.ts';
import { apologise } from './apologise.ts';
import { ask } from './ask.ts';
import { compensate } from './compensate.ts';
import { empathise } from './empathise.ts';
import { explain } from './explain.ts';
import { feedback } from './feedback.ts';
import { followUp } from './followUp.ts';
import { learn } from './learn.ts';
import { options } from './options.ts';
import { own } from './own.ts';
import { solve } from './solve.ts';

/** Rules of each step, strongest first: the first that finds something in a sentence decides that sentence's level. */
export const STEP_RULES: Readonly<Record<Step, readonly StepRule[]>> = {
  acknowledge,
  apologise,
  own,
  empathise,
  explain,
  solve,
  options,
  followUp,
  compensate,
  learn,
  ask,
  feedback,
};

/** Sentences whose findings are remembered: the longest mails have some hundred, so this serves many conversations. */
const REMEMBERED = 4_000;

/** Which rule of each step a sentence satisfies. */
type Found = Partial<Record<Step, { rule: StepRule; span: Span }>>;

/** The sentence's place, kind and words, and whose conversation it stands in: all that a rule may look at. */
interface Key {
  norm: string;
  question: boolean;
  first: boolean;
  context: RuleContext;
}

const found = memory<Key, Found>(REMEMBERED, ({ norm, question, first, context }) => {
  const sentence: Sentence = { text: norm, norm, from: 0, to: norm.length, index: first ? 0 : 1, question };
  const steps: Found = {};
  for (const step of STEPS)
    for (const rule of STEP_RULES[step]) {
      const span = rule.find(sentence, context);
      if (!span) continue;
      steps[step] = { rule, span };
      break;
    }
  return steps;
});

/** A number for each customer's side, for as long as its reading is remembered. */
const sides = new WeakMap<ReadonlySet<string>, number>();
let lastSide = 0;
function sideOf({ customerStems, reading }: RuleContext): string {
  const side = sides.get(customerStems) ?? ++lastSide;
  sides.set(customerStems, side);
  return `${side}${reading.complaint ? '!' : ''}`;
}

/** Which steps the sentences take, and how well. A step has the highest level that any sentence earns it. */
export function judgeSteps(sentences: readonly Sentence[], context: RuleContext): JudgedStep[] {
  const side = sideOf(context);
  const judged = STEPS.map((step): JudgedStep => ({ step, level: 0, evidence: null, findings: [] }));
  for (const sentence of sentences) {
    const { norm, question } = sentence;
    const first = sentence.index === 0;
    const steps = found(`${side}${first ? '^' : ''}${question ? '?' : '.'}${norm}`, { norm, question, first, context });
    for (const one of judged) {
      const hit = steps[one.step];
      if (!hit) continue;
      const place = spanInText(sentence, hit.span);
      one.findings.push({ rule: hit.rule.id, span: place });
      if (hit.rule.level > one.level) {
        one.level = hit.rule.level;
        one.evidence = place;
      }
    }
  }
  return judged;
}
