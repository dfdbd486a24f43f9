import browser from 'webextension-polyfill';
import type { Answers, ContentRequest, PageRequest } from './contract.ts';

/**
 * Asks the worker and waits for its answer. Never throws: a worker that is gone, or an extension that was
 * reloaded, is an error value like any other.
 */
export async function ask<K extends keyof Answers>(
  request: Extract<ContentRequest | PageRequest, { kind: K }>,
): Promise<Answers[K]> {
  try {
    const answer = (await browser.runtime.sendMessage(request)) as Answers[K] | undefined;
    return answer ?? refusal<K>('Amends’ worker gave no answer.');
  } catch (error) {
    return refusal<K>(error instanceof Error ? error.message : String(error));
  }
}

const refusal = <K extends keyof Answers>(error: string) => ({ ok: false, error }) as Answers[K];
