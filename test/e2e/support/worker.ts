/** Ends the extension's worker, as the browser does at any moment it likes. */
import type { Extension } from './extension.ts';

export interface WorkerEnd {
  /** Ends the worker and waits until it has stopped; one that is not running is left alone. */
  end(): Promise<void>;
  /** How often it has stopped since. */
  count(): number;
  close(): Promise<void>;
}

interface Versions {
  versions: readonly { versionId: string; runningStatus: 'stopped' | 'starting' | 'running' | 'stopping' }[];
}

export async function workerEnd(extension: Extension): Promise<WorkerEnd> {
  // A page of ours without a script: it gives a session to the worker's own domain, and wakes nothing.
  const page = await extension.open('help/leads.html');
  const session = await extension.context.newCDPSession(page);
  let status = 'stopped';
  let stopped = 0;
  let told: (() => void) | null = null;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped' && status !== 'stopped') {
        stopped++;
        told?.();
      }
      status = runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    async end() {
      const gone = new Promise<void>((resolve) => {
        told = resolve;
      });
      if (status === 'stopped') return;
      await session.send('ServiceWorker.stopAllWorkers');
      await gone;
    },
    count: () => stopped,
    close: () => page.close(),
  };
}
