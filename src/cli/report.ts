/** For whoever writes rules: how often each fires on a file, alone and with others. */
import { answerLine } from './lines.ts';

/** @param jsonl lines as the review command takes them */
export function ruleReport(jsonl: string): string {
  const fired = new Map<string, { all: number; alone: number; with: Map<string, number> }>();
  for (const line of jsonl.split('\n').filter((one) => one.trim())) {
    const { findings = [] } = answerLine(line, { explain: true }) as { findings?: { rule: string }[] };
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    for (const rule of rules) {
      const entry = fired.get(rule) ?? { all: 0, alone: 0, with: new Map<string, number>() };
      fired.set(rule, entry);
      entry.all++;
      if (rules.length === 1) entry.alone++;
      for (const other of rules) if (other !== rule) entry.with.set(other, (entry.with.get(other) ?? 0) + 1);
    }
  }
  const rows = [...fired]
    .sort((a, b) => b[1].all - a[1].all)
    .map(([rule, { all, alone, with: others }]) => {
      const most = [...others].sort((a, b) => b[1] - a[1]).slice(0, 3);
      return `${rule.padEnd(20)} ${String(all).padStart(5)} ${String(alone).padStart(6)}   ${most.map(([name, count]) => `${name} ${count}`).join(', ')}`;
    });
  return ['rule                  fires  alone   most often with', ...rows].join('\n');
}
