/** What stands for this computer's agent in the team's files, so that two files of the same person are not counted twice. */
import * as v from 'valibot';
import { changeUnder, OWNER } from '../follow/store.ts';
import type { Area } from '../settings/area.ts';

const ownerSchema = v.pipe(v.string('must be a text'), v.uuid('must be a random id'));

/**
 * The random id of this computer's agent: made when it is first needed, and erased with the counts.
 *
 * @returns a sentence where it could not be stored
 */
export async function ownerIn(area: Area): Promise<{ ok: true; owner: string } | { ok: false; error: string }> {
  let owner = '';
  const kept = await changeUnder(area, OWNER, ownerSchema, (now) => {
    owner = now ?? crypto.randomUUID();
    return owner;
  });
  return kept.ok ? { ok: true, owner } : kept;
}
