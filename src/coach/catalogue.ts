/** Every rule with its reason and examples, as the options page and the shipped document show them: made from the rules themselves. */
import { STEPS, type Step } from './model.ts';
import { PITFALLS } from './pitfalls/index.ts';
import type { PitfallRule, Rule, StepRule } from './rule.ts';
import { STEP_RULES } from './steps/index.ts';

export interface Chapter {
  /** The step whose rules these are; null for the pitfalls. */
  step: Step | null;
  rules: readonly (StepRule | PitfallRule)[];
}

export const CATALOGUE: readonly Chapter[] = [
  { step: null, rules: PITFALLS },
  ...STEPS.map((step): Chapter => ({ step, rules: STEP_RULES[step] })),
];

/** What a rule finds, each with the better way where it has one. */
export const flagsOf = ({ flags }: Rule): readonly { text: string; better: string | null }[] =>
  flags.map((flag) => (typeof flag === 'string' ? { text: flag, better: null } : { text: flag[0], better: flag[1] }));

/** Markdown reads these as its own. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\n/g, ' ');

const KIND = (rule: StepRule | PitfallRule): string =>
  'level' in rule
    ? rule.level === 2
      ? 'in full'
      : 'weakly'
    : `${rule.severity === 'harm' ? 'makes it worse' : 'a lost chance'}${rule.complaintsOnly ? ', in answers to complaints' : ''}`;

/**
 * The catalogue as a document.
 *
 * @param names what the interface calls the steps
 */
export function catalogueDocument(names: Readonly<Record<Step, string>>): string {
  const lines = [
    '# The rules of Amends',
    '',
    'Written by `npm run catalogue` from the rules themselves: each with its reason, where that comes from, what it finds and what it leaves alone. The examples are the tests.',
  ];
  for (const { step, rules } of CATALOGUE) {
    lines.push('', `## ${step ? `Step: ${names[step]}` : 'Pitfalls'}`);
    for (const rule of rules) {
      lines.push('', `### ${rule.title} (\`${rule.id}\`, ${KIND(rule)})`, '', `${rule.why} *${escaped(rule.source)}.*`);
      if ('better' in rule) lines.push('', `**Better:** ${rule.better}`);
      lines.push('', 'Finds:', '');
      for (const { text, better } of flagsOf(rule))
        lines.push(`- ${escaped(text)}${better ? ` → ${escaped(better)}` : ''}`);
      lines.push('', 'Leaves alone:', '', ...rule.allows.map((text) => `- ${escaped(text)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}
