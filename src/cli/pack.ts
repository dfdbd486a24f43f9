import { readFileSync } from 'node:fs';
import type { AdviseOptions } from '../phrases/advise.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import { parsePack } from '../settings/parse.ts';

/** A team's pack as options of a review, or a sentence that says what is wrong with the file. */
export function readPack(file: string): { ok: true; options: Partial<AdviseOptions> } | { ok: false; error: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, error: `${file} cannot be read: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = parsePack(text);
  if (!parsed.ok) return { ok: false, error: `${file}: ${parsed.error}` };
  const { libraries = [], ...rest } = parsed.value;
  return { ok: true, options: { ...rest, libraries: [...libraries, BUILT_IN] } };
}
