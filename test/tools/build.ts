/** Builds both browsers' packages into dist/, with the catalogue of rules as they are now, and the licences of what is in them. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import '../../src/l10n/english.ts';
import { STEP_NAMES } from '../../src/ui/names.ts';
import { rulesPage } from './rulesPage.ts';

/** Which builds to make: all, or those named on the command line. */
const wanted = process.argv.slice(2);

for (const mode of ['chromium', 'firefox'] as const) {
  if (wanted.length > 0 && !wanted.includes(mode)) continue;
  await build({ mode, logLevel: 'warn' });
  mkdirSync(`dist/${mode}/help`, { recursive: true });
  writeFileSync(`dist/${mode}/help/rules.html`, rulesPage(STEP_NAMES));
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(file, `dist/${mode}/${file}`);
}
