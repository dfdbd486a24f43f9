/** Cold start and memory: a new process imports the coach, or write-good, and reads one letter; a process that imports nothing is subtracted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { builtInGates } from '../tools/gates.ts';
import { type Time, timeOf } from './measure.ts';
import { CUSTOMER, LETTER } from './texts.ts';

const RUNS = 11;

export interface Start {
  whole: Time;
  /** Milliseconds beyond a bare start. */
  net: number;
  /** Bytes of heap beyond a bare start, after one letter was read and the rest collected. */
  heap: number;
}

/** Bundles the coach as the extension ships it, and starts it and write-good again and again, in turn. */
export async function coldStart(): Promise<{ coach: Start; writeGood: Start; bare: Time }> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [builtInGates()],
      build: {
        outDir: folder,
        target: 'node20',
        lib: { entry: 'src/coach/review.ts', formats: ['es'], fileName: () => 'coach.mjs' },
      },
    });
    const end = `\nglobalThis.gc?.();\nprocess.stdout.write(String(process.memoryUsage().heapUsed));\n`;
    const programs = {
      coach: `import { review } from './coach.mjs';\nglobalThis.kept = review(${JSON.stringify(LETTER)}, { messages: [{ from: 'customer', text: ${JSON.stringify(CUSTOMER)} }] });`,
      // As it comes: it leaves a variable undeclared, which no bundle of modules allows.
      writeGood: `import { createRequire } from 'node:module';\nglobalThis.kept = createRequire(${JSON.stringify(`${process.cwd()}/`)})('write-good')(${JSON.stringify(LETTER)});`,
      bare: '',
    };
    for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, `start-${name}.mjs`), code + end);
    const taken: Record<keyof typeof programs, number[]> = { coach: [], writeGood: [], bare: [] };
    const heaps: Record<keyof typeof programs, number[]> = { coach: [], writeGood: [], bare: [] };
    for (let run = 0; run < RUNS; run++)
      for (const name of ['bare', 'coach', 'writeGood'] as const) {
        const from = performance.now();
        const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `start-${name}.mjs`)], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`The program that starts ${name} failed.`);
        taken[name].push(performance.now() - from);
        heaps[name].push(Number(stdout));
      }
    const bare = timeOf(taken.bare);
    const of = (name: 'coach' | 'writeGood'): Start => {
      const whole = timeOf(taken[name]);
      return {
        whole,
        net: whole.median - bare.median,
        heap: timeOf(heaps[name]).median - timeOf(heaps.bare).median,
      };
    };
    return { coach: of('coach'), writeGood: of('writeGood'), bare };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
