/** The visible list of pitfalls, and the search of a draft for them. Most harmful first. */
import type { DraftParts, Finding, PitfallFinding, ReviewOptions, Sentence, Span } from '../model.ts';
import type { PitfallRule, RuleContext } from '../rule.ts';
import { remember } from '../text/memory.ts';
import { sentencesOf, spanInText } from '../text/sentences.ts';
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
import { teamRules } from './team.ts';
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

/** What each rule finds in a sentence by its words alone, by the sentence's text. */
const localFindings = remember(REMEMBERED, (key: string): Readonly<Record<string, Span>> => {
  const [sentence] = sentencesOf(key);
  if (!sentence) return {};
  const found: Record<string, Span> = {};
  for (const rule of PITFALLS) {
    const span = rule.find({ ...sentence, text: key, index: 0 }, NO_CONTEXT);
    if (span) found[rule.id] = span;
  }
  return found;
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
  const own = context.sentences.map((sentence) => ({ sentence, known: localFindings(sentence.text) }));
  const everywhere = [...own, ...edges.map((sentence) => ({ sentence, known: localFindings(sentence.text) }))];
  const pitfalls: PitfallFinding[] = [];
  for (const rule of PITFALLS) {
    if (options.rulesOff?.includes(rule.id)) continue;
    if (rule.complaintsOnly && !(reading.complaint && reading.sure)) continue;
    for (const { sentence, known } of EVERYWHERE.has(rule.id) ? everywhere : own) {
      const span = known[rule.id];
      if (span && (rule.holds?.(span, sentence, context) ?? true)) pitfalls.push(found(rule, sentence, span, context));
    }
  }
  for (const rule of teamRules(options)) {
    if (options.rulesOff?.includes(rule.id)) continue;
    for (const sentence of context.sentences) {
      const span = rule.find(sentence, context);
      if (span) pitfalls.push(found(rule, sentence, span, context));
    }
  }
  const shown = options.strictness === 'gentle' ? pitfalls.filter(({ severity }) => severity === 'harm') : pitfalls;
  return { pitfalls: shown, findings: shown.map(({ rule, span }) => ({ rule, span })) };
}

function found(rule: PitfallRule, sentence: Sentence, span: Span, context: RuleContext): PitfallFinding {
  const { id, title, why, source, better, severity } = rule;
  const inPlace = rule.replace?.(span, sentence, context) ?? null;
  const rewritten = inPlace === null ? (rule.rewrite?.(sentence) ?? null) : null;
  return {
    rule: id,
    span: spanInText(sentence, span),
    title,
    why,
    source,
    better,
    severity,
    replacement: inPlace ?? rewritten,
    replaceAt: spanInText(sentence, rewritten === null ? span : { from: 0, to: sentence.text.length }),
  };
}
