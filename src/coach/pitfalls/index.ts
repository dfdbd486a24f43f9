/** The visible list of pitfalls, and the search of a draft for them. Most harmful first. */
import type { DraftParts, Finding, PitfallFinding, ReviewOptions, Sentence } from '../model.ts';
import type { PitfallRule, RuleContext } from '../rule.ts';
import { remember } from '../text/memory.ts';
import { sentencesOf } from '../text/sentences.ts';
import { blame } from './blame.ts';
import { blank } from './blank.ts';
import { but } from './but.ts';
import { cheer } from './cheer.ts';
import { command } from './command.ts';
import { dismissive } from './dismissive.ts';
import { hollow } from './hollow.ts';
import { jargon } from './jargon.ts';
import { negative } from './negative.ts';
import { passive } from './passive.ts';
import { personalData } from './personalData.ts';
import { policy } from './policy.ts';
import { promo } from './promo.ts';
import { lateApology, overApology, repeat } from './repeats.ts';
import { shouting } from './shouting.ts';
import { vague } from './vague.ts';

export const PITFALLS: readonly PitfallRule[] = [
  personalData,
  blank,
  blame,
  dismissive,
  policy,
  but,
  promo,
  cheer,
  hollow,
  vague,
  passive,
  command,
  negative,
  jargon,
  overApology,
  repeat,
  lateApology,
  shouting,
];

/** Greeting and sign-off are no sentences of the answer, but a blank or a number in them is sent all the same. */
const EVERYWHERE = new Set(['blank', 'personal-data']);
const REMEMBERED = 2_000;
const NO_CONTEXT = {} as RuleContext;
const LOCAL = PITFALLS.filter((rule) => !rule.needsContext);

const localFindings = remember(REMEMBERED, (key: string): Finding[] => {
  const [sentence] = sentencesOf(key);
  if (!sentence) return [];
  return LOCAL.flatMap((rule) => {
    const span = rule.find({ ...sentence, text: key, index: 0 }, NO_CONTEXT);
    return span ? [{ rule: rule.id, span }] : [];
  });
});

/** Finds what makes a draft worse. Rules that only make sense in an answer to a complaint are silent otherwise. */
export function findPitfalls(
  context: RuleContext,
  parts: DraftParts,
  options: ReviewOptions,
): { pitfalls: PitfallFinding[]; findings: Finding[] } {
  const { reading, draft } = context;
  if (reading.language === 'other') return { pitfalls: [], findings: [] };
  const edges = sentencesOf(
    draft,
    [parts.greeting, parts.signOff].filter((one) => one !== null),
  );
  const pitfalls: PitfallFinding[] = [];
  for (const rule of PITFALLS) {
    if (options.rulesOff?.includes(rule.id)) continue;
    if (rule.complaintsOnly && !(reading.complaint && reading.sure)) continue;
    const sentences = EVERYWHERE.has(rule.id) ? [...context.sentences, ...edges] : context.sentences;
    for (const sentence of sentences) {
      const span = rule.needsContext
        ? rule.find(sentence, context)
        : (localFindings(sentence.text).find((one) => one.rule === rule.id)?.span ?? null);
      if (span) pitfalls.push(found(rule, sentence, span, context));
    }
  }
  return { pitfalls, findings: pitfalls.map(({ rule, span }) => ({ rule, span })) };
}

function found(
  rule: PitfallRule,
  sentence: Sentence,
  span: { from: number; to: number },
  context: RuleContext,
): PitfallFinding {
  const { id, title, why, source, better, severity } = rule;
  return {
    rule: id,
    span: { from: sentence.from + span.from, to: sentence.from + span.to },
    title,
    why,
    source,
    better,
    severity,
    replacement: rule.replace?.(span, sentence, context) ?? null,
  };
}
