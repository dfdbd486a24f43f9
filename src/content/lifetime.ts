/** How long this copy of Amends lives in this frame, and how a newer copy takes its place. */
import type { Runtime } from 'webextension-polyfill';
import { COPY, extensionIsThere, runtime } from '../messages/extension.ts';

/** Long enough after a disconnect for `runtime.id` to be gone if the extension is (Chromium 156: about a second). */
const CHECK_AFTER_MS = 1_500;

interface Copy {
  alive(): boolean;
  stop(): void;
}

/**
 * Starts this copy, unless one is running in this frame already; a copy whose extension is gone is stopped first.
 *
 * @param start gets a signal that ends everything of ours in this frame, and the function that raises it
 */
export function startOnce(start: (signal: AbortSignal, stop: () => void) => void): void {
  const world = globalThis as { [COPY]?: Copy };
  const previous = world[COPY];
  if (previous?.alive()) return;
  previous?.stop();
  const end = new AbortController();
  const copy: Copy = {
    alive: () => !end.signal.aborted && extensionIsThere(),
    stop: () => {
      end.abort();
      if (world[COPY] === copy) delete world[COPY];
    },
  };
  world[COPY] = copy;
  start(end.signal, copy.stop);
}

/**
 * Watches for the extension's end through a port. The worker stops all the time, so a disconnect alone means nothing:
 * what counts is whether `runtime.id` is gone a moment later.
 *
 * @returns a function that opens the port again after the worker stopped; call it at the agent's own events
 */
export function watchForTheEnd(signal: AbortSignal, stop: () => void): () => void {
  let port: Runtime.Port | null = null;
  const connect = () => {
    if (port || signal.aborted) return;
    if (!extensionIsThere()) return stop();
    try {
      port = runtime.connect({ name: 'frame' });
    } catch {
      return stop();
    }
    port.onDisconnect.addListener(() => {
      port = null;
      setTimeout(() => {
        if (!signal.aborted && !extensionIsThere()) stop();
      }, CHECK_AFTER_MS);
    });
  };
  signal.addEventListener('abort', () => port?.disconnect());
  connect();
  return connect;
}
