/** What is kept of each library besides its phrases: the list that a review begins with. */
import * as v from 'valibot';
import { STEPS } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { faultOf } from '../phrases/faults.ts';
import { headFields } from '../phrases/schema.ts';

/** The key of the list. */
export const HEADS = 'libraries';
/** The agent's own library. */
export const OWN = 'own';
/** Before the id of a library that came by policy, so that it meets no own one. */
export const OF_POLICY = 'policy:';

export const headSchema = v.object({
  ...headFields,
  /** Who brought it: the agent, a file, the organisation's policy. What came by policy cannot be changed here. */
  from: v.picklist(['own', 'file', 'policy']),
  on: v.boolean(),
  /** The steps of its phrases in their order: the phrases lie apart by step. */
  order: v.array(v.picklist(STEPS)),
});
export type Head = v.InferOutput<typeof headSchema>;

/** Reads the list, in order of preference; a damaged entry costs only itself. */
export function readHeads(stored: unknown): { heads: Head[]; faults: string[] } {
  if (stored === undefined) return { heads: [], faults: [] };
  if (!Array.isArray(stored)) return { heads: [], faults: [say('faults_heads')] };
  const heads: Head[] = [];
  const faults: string[] = [];
  for (const [at, one] of stored.entries()) {
    const parsed = v.safeParse(headSchema, one);
    if (!parsed.success) faults.push(say('faults_head', at + 1, faultOf(parsed.issues)));
    else if (heads.some(({ id }) => id === parsed.output.id)) faults.push(say('faults_headTwice', at + 1));
    else heads.push(parsed.output);
  }
  return { heads, faults };
}

/**
 * Heads for phrases that lie there without one, because the list is damaged: so that what can still be read is not lost with it.
 *
 * @param items everything that is stored
 */
export function headsForStrays(items: Readonly<Record<string, unknown>>, heads: readonly Head[]): Head[] {
  const known = new Set(heads.map(({ id }) => id));
  const shard = new RegExp(`^phrases:(.+):(?:${STEPS.join('|')})$`, 's');
  const ids = Object.entries(items).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0 ? (shard.exec(key)?.[1] ?? []) : [],
  );
  return [...new Set(ids)]
    .filter((id) => !known.has(id) && !id.startsWith(OF_POLICY))
    .map((id) => ({
      id,
      name: id === OWN ? say('libraries_own') : say('libraries_foundAgain', id).slice(0, 200),
      version: '1',
      language: 'en',
      from: id === OWN ? 'own' : 'file',
      on: true,
      order: [],
    }));
}

/** Whether a library applies on this host, desk and channel. A channel that is not known rules nothing out; a page of no known desk is none of those named. */
export function applies({ where, on }: Head, host: string, desk: string | null, channel: string | null): boolean {
  if (!on) return false;
  const { sites = [], desks = [], channels = [] } = where ?? {};
  if (sites.length > 0 && !sites.some((site) => hostFits(site, host))) return false;
  if (desks.length > 0 && !desks.some((one) => one === desk)) return false;
  return channels.length === 0 || !channel || channels.some((one) => one === channel);
}

/** @param site a host, or "*.example.com" for it and all below it */
export const hostFits = (site: string, host: string): boolean =>
  site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site;
