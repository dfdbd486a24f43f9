/** When a draft is looked at while it is being typed. */

/**
 * After a pause this short, as between two words that have to be thought of, the text is looked at, but nothing new speaks. In milliseconds:
 * longer than most gaps between two keys (a quick typist's are 60 to 200), so that a key by itself costs nothing.
 */
const SETTLE_MS = 250;
/** Somebody who types without any pause has the text looked at this often. In milliseconds. */
const AT_LEAST_MS = 6_000;

/**
 * Calls `look(true)` shortly after each change while the agent types, and `look(false)` once after a real pause.
 *
 * @param pauseMs how long the agent must rest before Amends may say that something is missing
 */
export function typingTimer(look: (typing: boolean) => void, pauseMs: () => number, signal: AbortSignal) {
  let settle = 0;
  let pause = 0;
  /** When each is due; a timer that comes too early is set again, so that a key sets none. */
  let settleAt = 0;
  let pauseAt = 0;
  let last = 0;
  const stop = () => {
    clearTimeout(settle);
    clearTimeout(pause);
    settle = 0;
    pause = 0;
  };
  const settled = () => {
    const left = settleAt - Date.now();
    if (left > 0) {
      settle = window.setTimeout(settled, left);
      return;
    }
    settle = 0;
    last = 0;
    look(true);
  };
  const rested = () => {
    const left = pauseAt - Date.now();
    pause = left > 0 ? window.setTimeout(rested, left) : 0;
    if (left <= 0) look(false);
  };
  signal.addEventListener('abort', stop);
  return {
    /** The draft has changed. */
    touched(): void {
      if (signal.aborted) return;
      const now = Date.now();
      if (last === 0) last = now;
      settleAt = Math.min(now + SETTLE_MS, Math.max(now, last + AT_LEAST_MS));
      pauseAt = now + pauseMs();
      if (settle === 0) settle = window.setTimeout(settled, settleAt - now);
      if (pause === 0) pause = window.setTimeout(rested, pauseAt - now);
    },
    /** Nothing is to be looked at until the next change. */
    stop,
  };
}
