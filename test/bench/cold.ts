/** Cold start: a new process imports the coach and reviews once; a process that imports nothing is subtracted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Time, timeOf } from './measure.ts';
import { CUSTOMER, LETTER } from './texts.ts';

const RUNS = 15;

/** Bundles the coach as the extension ships it, and starts it again and again. */
export async function coldStart(): Promise<{ whole: Time; bare: Time; net: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        target: 'node20',
        lib: { entry: 'src/coach/review.ts', formats: ['es'], fileName: () => 'coach.mjs' },
      },
    });
    const first = join(folder, 'first.mjs');
    writeFileSync(
      first,
      `import { review } from './coach.mjs';\nreview(${JSON.stringify(LETTER)}, { messages: [{ from: 'customer', text: ${JSON.stringify(CUSTOMER)} }] });\n`,
    );
    const nothing = join(folder, 'nothing.mjs');
    writeFileSync(nothing, '');
    const start = (file: string) => {
      const from = performance.now();
      spawnSync(process.execPath, [file], { stdio: 'ignore' });
      return performance.now() - from;
    };
    const whole: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(start(nothing));
      whole.push(start(first));
    }
    const result = { whole: timeOf(whole), bare: timeOf(bare) };
    return { ...result, net: result.whole.median - result.bare.median };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
