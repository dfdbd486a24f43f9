import { say } from '../l10n/index.ts';
import type { Answers, ContentRequest, PageRequest } from './contract.ts';
import { COPY, extensionIsThere, runtime } from './extension.ts';

/** How often a request is made when the worker is ended under it. */
const ATTEMPTS = 3;
/** Longer than any answer takes, also on a slow machine with a worker that has to start first. In milliseconds. */
const PATIENCE_MS = 8_000;

/**
 * Asks the worker and waits for its answer. The browser may end the worker at any moment, also while it is answering: then it is asked
 * again, except where a second time would count twice. Never throws:
 * an extension that is gone is an error value like any other, and takes the page's script down with it.
 */
export async function ask<K extends keyof Answers>(
  request: Extract<ContentRequest | PageRequest, { kind: K }>,
): Promise<Answers[K]> {
  let why = '';
  for (let attempt = request.kind === 'sent' ? ATTEMPTS : 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const answer = (await inTime(runtime.sendMessage(request))) as Answers[K] | undefined;
      if (answer) return answer;
      why = say('problems_noAnswer');
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
    if (extensionIsThere()) continue;
    (globalThis as { [COPY]?: { stop(): void } })[COPY]?.stop();
    break;
  }
  return refusal<K>(why);
}

/** A message to a worker that is ended while it starts is answered by nobody, and no error tells of it (Chromium 156). */
function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer = 0;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS) as unknown as number;
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const refusal = <K extends keyof Answers>(error: string) => ({ ok: false, error }) as Answers[K];
