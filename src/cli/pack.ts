import { readFileSync } from 'node:fs';
import type { AdviseOptions } from '../phrases/advise.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import { readPack } from '../settings/pack.ts';
import { reviewOptions } from '../settings/options.ts';

/** A team's pack as options of a review, or a sentence for each thing that is wrong with the file. */
export function packOptions(
  file: string,
): { ok: true; options: Partial<AdviseOptions> } | { ok: false; error: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, error: `${file} cannot be read: ${error instanceof Error ? error.message : error}` };
  }
  const read = readPack(text);
  if (!read.ok) return { ok: false, error: read.faults.map((fault) => `${file}: ${fault}`).join('\n') };
  const { libraries = [], builtInHidden } = read.value;
  return {
    ok: true,
    options: { ...reviewOptions(read.value), libraries: [...libraries, ...(builtInHidden ? [] : [BUILT_IN])] },
  };
}
