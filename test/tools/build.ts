/** Builds both browsers' packages into dist/. */
import { build } from 'vite';

/** Which builds to make: all, or those named on the command line. */
const wanted = process.argv.slice(2);

for (const mode of ['chromium', 'firefox'] as const)
  if (wanted.length === 0 || wanted.includes(mode)) await build({ mode, logLevel: 'warn' });
