/**
 * The page's script comes in files, of which most pages need the first alone: the worker puts the others into a frame when they are
 * first asked for. `vite.config.ts` builds them.
 */
import type { PartName } from '../messages/contract.ts';
import { ask } from '../messages/send.ts';

interface Parts extends Record<PartName, object> {
  /** Everything for a draft that is being written. */
  draft: typeof import('./draft.ts');
  /** What opens over a draft when it is asked for: card, palette, what follows Send. */
  panels: typeof import('./panels.ts');
  /** Pointing at messages, and teaching. */
  pointing: typeof import('./pointing.ts');
}

/** Where each file leaves what it exports, on the global object of our own isolated world, which the page cannot see. */
const PARTS = Symbol.for('amends parts');

/**
 * Gives a part of the script, and has it put into this frame first where it is not there yet.
 *
 * @returns null where the browser or a worker that is gone does not let it in; the popup is told by the worker
 */
export async function part<N extends PartName>(name: N): Promise<Parts[N] | null> {
  const there = () => (globalThis as { [PARTS]?: Partial<Record<string, object>> })[PARTS]?.[`./${name}.js`];
  if (!there()) await ask<'part'>({ kind: 'part', part: name });
  return (there() as Parts[N] | undefined) ?? null;
}
