/** The visible list of all steps' rules, and the judgement of a draft by them. */
import { type Finding, type Level, type Sentence, STEPS, type Step } from '../model.ts';
import type { JudgedStep, RuleContext, StepRule } from '../rule.ts';
import { remember } from '../text/memory.ts';
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

/** Sentences whose findings are remembered: a long mail is a hundred, so this serves twenty conversations. */
const REMEMBERED = 2_000;
const LOCAL = Object.values(STEP_RULES)
  .flat()
  .filter((rule) => !rule.needsContext);
const NO_CONTEXT = {} as RuleContext;

/** Rules that find something in a sentence by its words alone, by the sentence's text. */
const localFindings = remember(REMEMBERED, (key: string) => {
  const question = key.startsWith('?');
  const norm = key.slice(1);
  const sentence: Sentence = { text: norm, norm, from: 0, to: norm.length, index: 0, question };
  const found: Finding[] = [];
  for (const rule of LOCAL) {
    const span = rule.find(sentence, NO_CONTEXT);
    if (span) found.push({ rule: rule.id, span });
  }
  return found;
});

/** Which steps the sentences take, and how well. A step has the highest level that any sentence earns it. */
export function judgeSteps(sentences: readonly Sentence[], context: RuleContext): JudgedStep[] {
  const local = sentences.map((sentence) => localFindings((sentence.question ? '?' : '.') + sentence.norm));
  return STEPS.map((step) => judge(step, sentences, local, context));
}

function judge(
  step: Step,
  sentences: readonly Sentence[],
  local: readonly Finding[][],
  context: RuleContext,
): JudgedStep {
  let level: Level = 0;
  let evidence: JudgedStep['evidence'] = null;
  const findings: Finding[] = [];
  for (const [at, sentence] of sentences.entries())
    for (const rule of STEP_RULES[step]) {
      const span = rule.needsContext
        ? rule.find(sentence, context)
        : (local[at]?.find((one) => one.rule === rule.id)?.span ?? null);
      if (!span) continue;
      const place = { from: sentence.from + span.from, to: sentence.from + span.to };
      findings.push({ rule: rule.id, span: place });
      if (rule.level > level) {
        level = rule.level;
        evidence = place;
      }
      break;
    }
  return { step, level, evidence, findings };
}
