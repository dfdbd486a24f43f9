import { useEffect, useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';

let running = 0;
const listeners = new Set<() => void>();
const count = (by: number) => {
  running += by;
  for (const tell of listeners) tell();
};

/** Does work that may take a while: from half a second on, a bar is seen. */
export async function during<T>(work: () => Promise<T>): Promise<T> {
  count(1);
  try {
    return await work();
  } finally {
    count(-1);
  }
}

/** The bar itself. Its style keeps it out of sight for the first half second. */
export function Busy() {
  const [now, set] = useState(running);
  useEffect(() => {
    const tell = () => set(running);
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return now > 0 ? <progress class="busy" aria-label={say('options_working')} /> : null;
}
