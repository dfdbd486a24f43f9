/** Earlier states of everything that is stored, compressed, to be offered as files. */
import * as v from 'valibot';
import { say } from '../l10n/index.ts';
import { type Area, DAMAGED, inTurn, type Outcome, store } from './area.ts';
import { type Stored, versionOf } from './migrations.ts';

/** Before the name of an earlier state. */
export const BACKUP = 'backup:';
/** What is no part of a state: other backups, and what a damaged record was. */
const LEFT_OUT = [BACKUP, DAMAGED];

const backupSchema = v.object({
  /** In milliseconds since 1970. */
  at: v.number(),
  version: v.number(),
  why: v.string(),
  /** The state as JSON, gzip, base64. */
  data: v.string(),
});

export interface Backup {
  name: string;
  at: number;
  version: number;
  why: string;
}

/** A state as it is now, ready to be stored beside it. */
export async function backupOf(stored: Stored, name: string, why: string): Promise<Stored> {
  const state = Object.fromEntries(
    Object.entries(stored).filter(([key]) => !LEFT_OUT.some((prefix) => key.startsWith(prefix))),
  );
  const data = await squeeze(JSON.stringify(state));
  return { [BACKUP + name]: { at: Date.now(), version: versionOf(stored), why, data } };
}

/** Keeps the state as it is now, in place of the earlier one of this name. */
export const keepBackup = (area: Area, name: string, why: string): Promise<Outcome> =>
  inTurn(async () => store(area, await backupOf(await area.get(null), name, why)));

/** The backups that are there, newest first. */
export const backupsIn = (stored: Stored): Backup[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith(BACKUP))
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(backupSchema, value);
      if (!parsed.success) return [];
      const { at, version, why } = parsed.output;
      return [{ name: key.slice(BACKUP.length), at, version, why }];
    })
    .sort((a, b) => b.at - a.at);

/** A backup's state as JSON text, or null where it is gone or damaged. */
export async function readBackup(area: Area, name: string): Promise<string | null> {
  const parsed = v.safeParse(backupSchema, (await area.get([BACKUP + name]))[BACKUP + name]);
  if (!parsed.success) return null;
  try {
    return await expand(parsed.output.data);
  } catch {
    return null;
  }
}

/** Puts an earlier state back in place of what is stored; the state that goes is kept as a backup itself. */
export const restoreBackup = (area: Area, name: string): Promise<Outcome> =>
  inTurn(async () => {
    const text = await readBackup(area, name);
    if (text === null) return { ok: false, error: say('problems_earlierGone') };
    const state = JSON.parse(text) as Stored;
    const now = await area.get(null);
    const stored = await store(area, {
      ...state,
      ...(await backupOf(now, 'before-going-back', 'before you went back')),
    });
    if (!stored.ok) return stored;
    await area.remove(
      Object.keys(now).filter((key) => !(key in state) && !LEFT_OUT.some((prefix) => key.startsWith(prefix))),
    );
    return { ok: true };
  });

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** Bytes at a time, so that no call has too many arguments. */
const CHUNK = 32_768;

async function squeeze(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

async function expand(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}
