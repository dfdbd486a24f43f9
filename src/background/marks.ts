import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { Area } from '../settings/area.ts';
import { changeUnder, FOLLOW } from '../follow/store.ts';
import { hashOf } from './conversations.ts';

const SALT = 'salt';
export const SALT_KEY = FOLLOW + SALT;
const saltSchema = v.pipe(v.string(), v.regex(/^[\da-f-]{36}$/));

let known: Promise<string> | null = null;

/** Made once for this installation, so that no mark can be guessed from a message that somebody knows. */
async function readSalt(): Promise<string> {
  let salt = '';
  const kept = await changeUnder(browser.storage.local as Area, SALT, saltSchema, (now) => {
    salt = now ?? crypto.randomUUID();
    return salt;
  });
  if (!kept.ok) throw new Error(kept.error);
  return salt;
}

/** What tells a conversation when it is opened again, also after a restart: 24 hexadecimal digits from which nothing can be read back. */
export async function markOf(key: string): Promise<string> {
  known ??= readSalt();
  known.catch(forgetSalt);
  return hashOf(`${await known}\n${key}`);
}

/** Everything was erased: the next mark is made with another salt. */
export function forgetSalt(): void {
  known = null;
}
