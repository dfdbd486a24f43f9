/** Cold start and memory: a new process imports the coach, or write-good, and reads one letter; a process that imports nothing is subtracted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Time, timeOf } from './measure.ts';
import { CUSTOMER, LETTER } from './texts.ts';

const RUNS = 11;
const ENTRIES = { coach: 'src/coach/review.ts', writeGood: 'node_modules/write-good/write-good.js' };

export interface Start {
  whole: Time;
  /** Milliseconds beyond a bare start. */
  net: number;
  /** Bytes of heap beyond a bare start, after one letter was read and the rest collected. */
  heap: number;
}

/** Bundles both as the extension ships the coach, and starts them again and again, in turn. */
export async function coldStart(): Promise<{ coach: Start; writeGood: Start; bare: Time }> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  try {
    for (const [name, entry] of Object.entries(ENTRIES))
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'node20',
          lib: { entry, formats: ['es'], fileName: () => `${name}.mjs` },
        },
      });
    const end = `\nglobalThis.gc?.();\nprocess.stdout.write(String(process.memoryUsage().heapUsed));\n`;
    const programs = {
      coach: `import { review } from './coach.mjs';\nglobalThis.kept = review(${JSON.stringify(LETTER)}, { messages: [{ from: 'customer', text: ${JSON.stringify(CUSTOMER)} }] });`,
      writeGood: `import writeGood from './writeGood.mjs';\nglobalThis.kept = writeGood(${JSON.stringify(LETTER)});`,
      bare: '',
    };
    for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, `start-${name}.mjs`), code + end);
    const taken: Record<keyof typeof programs, number[]> = { coach: [], writeGood: [], bare: [] };
    const heaps: Record<keyof typeof programs, number[]> = { coach: [], writeGood: [], bare: [] };
    for (let run = 0; run < RUNS; run++)
      for (const name of ['bare', 'coach', 'writeGood'] as const) {
        const from = performance.now();
        const { stdout } = spawnSync(process.execPath, ['--expose-gc', join(folder, `start-${name}.mjs`)], {
          encoding: 'utf8',
        });
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
