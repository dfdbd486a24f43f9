/** When a draft is looked at while it is being typed. */

/** A pause this short is still typing: the marks follow, nothing new speaks. In milliseconds. */
const SETTLE_MS = 80;
/** Somebody who types without any pause sees the marks follow at least this often. In milliseconds. */
const AT_LEAST_MS = 400;

/**
 * Calls `look(true)` shortly after each change while the agent types, and `look(false)` once after a real pause.
 *
 * @param pauseMs how long the agent must rest before Amends may say that something is missing
 */
export function typingTimer(look: (typing: boolean) => void, pauseMs: () => number, signal: AbortSignal) {
  let settle = 0;
  let pause = 0;
  let last = 0;
  const stop = () => {
    clearTimeout(settle);
    clearTimeout(pause);
  };
  signal.addEventListener('abort', stop);
  return {
    /** The draft has changed. */
    touched(): void {
      if (signal.aborted) return;
      stop();
      const now = Date.now();
      if (last === 0) last = now;
      settle = window.setTimeout(
        () => {
          last = 0;
          look(true);
        },
        Math.max(0, Math.min(SETTLE_MS, AT_LEAST_MS - (now - last))),
      );
      pause = window.setTimeout(() => look(false), pauseMs());
    },
    /** Nothing is to be looked at until the next change. */
    stop,
  };
}
