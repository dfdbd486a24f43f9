/**
 * What the organisation sets through the browser's management: one text, a team's pack. It is read when it changes, and kept beside the
 * settings without its libraries, which lie where all libraries lie: so that no review has to read the whole pack.
 */
import * as v from 'valibot';
import { say } from '../l10n/index.ts';
import { print } from '../phrases/versions.ts';
import { type Area, inTurn, type Outcome, store } from './area.ts';
import { OF_POLICY } from './heads.ts';
import { loadHeads, putItems } from './libraries.ts';
import { type Pack, packSchema, readPack } from './pack.ts';

export const POLICY = 'policy';

const policySchema = v.object({
  /** The print of the text that was read last, good or bad. */
  print: v.string(),
  /** When it was read, in milliseconds since 1970. */
  at: v.number(),
  /** The last good pack, without its libraries. */
  pack: v.nullable(packSchema),
  /** What is wrong with the text that was read last: it was refused whole. */
  faults: v.array(v.string()),
});
export type Policy = v.InferOutput<typeof policySchema>;

/** The policy as it is stored; null where there is none. */
export function readPolicy(stored: unknown): Policy | null {
  const parsed = v.safeParse(policySchema, stored);
  return parsed.success ? parsed.output : null;
}

/**
 * Takes over what the browser's management says now.
 *
 * @param value of the property `pack`; undefined where there is no policy
 * @returns the faults, if it was refused; the last good policy then stays
 */
export async function takePolicy(area: Area, value: unknown): Promise<{ outcome: Outcome; faults: string[] }> {
  const known = readPolicy((await area.get([POLICY]))[POLICY]);
  if (value === undefined || value === null) {
    if (!known) return { outcome: { ok: true }, faults: [] };
    const gone = await policyLibraries(area);
    const outcome = await putItems(area, [], gone, {});
    if (outcome.ok) await inTurn(() => area.remove([POLICY]));
    return { outcome, faults: [] };
  }
  const mark = print(value);
  if (known?.print === mark) return { outcome: { ok: true }, faults: known.faults };
  const read = typeof value === 'string' ? readPack(value) : { ok: false as const, faults: [say('faults_policyText')] };
  if (!read.ok) {
    const refused: Policy = { print: mark, at: Date.now(), pack: known?.pack ?? null, faults: read.faults };
    return { outcome: await inTurn(() => store(area, { [POLICY]: refused })), faults: read.faults };
  }
  const { libraries = [], ...pack } = read.value;
  const wholes = libraries.map((library) => ({
    library: { ...library, id: OF_POLICY + library.id },
    from: 'policy' as const,
    on: true,
  }));
  const gone = (await policyLibraries(area)).filter((id) => !wholes.some(({ library }) => library.id === id));
  const policy: Policy = { print: mark, at: Date.now(), pack, faults: [] };
  return { outcome: await putItems(area, wholes, gone, { [POLICY]: policy }), faults: [] };
}

const policyLibraries = async (area: Area): Promise<string[]> =>
  (await loadHeads(area)).heads.filter(({ from }) => from === 'policy').map(({ id }) => id);

/** Whether the policy forbids Amends on this page. */
export function isForbidden(pack: Pack | null | undefined, address: string): boolean {
  const { forbidden = [], ask = [], only = false } = pack?.sites ?? {};
  return forbidden.some((one) => patternFits(one, address)) || (only && !ask.some((one) => patternFits(one, address)));
}

/** @param pattern "https://desk.example.com/*" or "https://*.example.com/*" */
function patternFits(pattern: string, address: string): boolean {
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  try {
    const { protocol, hostname, host: withPort } = new URL(address);
    if (protocol !== `${scheme}:`) return false;
    if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
    return host === hostname || host === withPort;
  } catch {
    return false;
  }
}
