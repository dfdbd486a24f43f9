/** The review command: JSON lines for evaluations, or one review for a person. See the README for its contract. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerLine, type LineOptions } from './lines.ts';
import { ruleReport } from './report.ts';
import { packOptions } from './pack.ts';

const USAGE = `usage:
  review --jsonl [--settings FILE] [--explain] < in.jsonl > out.jsonl
  review --customer FILE --reply FILE [--settings FILE]
  review --report FILE.jsonl`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      settings: { type: 'string' },
      customer: { type: 'string' },
      reply: { type: 'string' },
      report: { type: 'string' },
    },
  });
  const pack = values.settings ? packOptions(values.settings) : { ok: true as const, options: {} };
  if (!pack.ok) {
    console.error(pack.error);
    return 2;
  }
  const options: LineOptions = { ...pack.options, explain: values.explain ?? false };
  if (values.jsonl) return reviewLines(options);
  if (values.report) {
    console.log(ruleReport(readFileSync(values.report, 'utf8')));
    return 0;
  }
  if (values.customer && values.reply) {
    // Only a person sees dates: the date library would slow the start of every evaluation.
    const { printReview } = await import('./person.ts');
    console.log(printReview(readFileSync(values.customer, 'utf8'), readFileSync(values.reply, 'utf8'), options));
    return 0;
  }
  console.error(USAGE);
  return 2;
}

/** Answers each line in order; a bad one is answered with its error, and makes the exit status 1. */
async function reviewLines(options: LineOptions): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const answer = answerLine(line, options);
    if ('error' in answer) status = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

process.exitCode = await main();
