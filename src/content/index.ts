/** The page's script: finds drafts, wires editors, desks and overlay, and takes everything down again. */
import browser from 'webextension-polyfill';
import type { ContentNotice, Manners } from '../messages/contract.ts';
import { ask } from '../messages/send.ts';
import { createOverlay } from '../overlay/index.tsx';
import { followDrafts } from './drafts.ts';
import { originOf, ownsItsDocument } from './frames.ts';
import { guardKeys } from './keyGuard.ts';
import { startOnce, watchForTheEnd } from './lifetime.ts';
import { actionsFor } from './actions.ts';
import { openRoot } from './roots.ts';
import { type Session, startSession } from './session.ts';

const MANNERS: Manners = {
  mode: 'standard',
  pauseMs: 1_200,
  chip: { dx: 0, dy: 0, hidden: false },
  shortcuts: { openCard: '', takeInline: '' },
};

startOnce((signal, stop) => {
  if (!ownsItsDocument(window)) return;
  let session: Session | null = null;
  let manners = MANNERS;
  const overlay = createOverlay(
    document,
    actionsFor(() => session),
    signal,
  );
  guardKeys(
    window,
    () => overlay.host,
    (event) => overlay.key(event),
    signal,
  );
  const reconnect = watchForTheEnd(signal, stop);

  const draft = (editor: Parameters<typeof startSession>[0] | null) => {
    reconnect();
    session?.stop();
    session = null;
    if (signal.aborted) return;
    if (editor) session = startSession(editor, overlay, manners);
    else void ask<'presence'>({ kind: 'presence', what: 'none', origin: null });
  };
  signal.addEventListener('abort', () => session?.stop());

  const begin = () =>
    followDrafts(
      document,
      {
        draft,
        elsewhere: (frame) => {
          const origin = frame && originOf(frame);
          if (origin) void ask<'presence'>({ kind: 'presence', what: 'elsewhere', origin });
        },
      },
      (element) => element === overlay.host,
      openRoot,
      signal,
    );

  const heard = (notice: unknown) => {
    const { kind } = notice as ContentNotice;
    if (kind === 'again') session?.again();
    if (kind === 'sites') void stopIfOff();
    if (kind === 'command') command((notice as Extract<ContentNotice, { kind: 'command' }>).name);
  };

  const command = (name: 'open-card' | 'take-inline') => {
    if (!session) return;
    if (name === 'take-inline') return overlay.takeInline();
    session.keepCaret();
    overlay.openCard();
  };

  const stopIfOff = async () => {
    const answer = await ask<'hello'>({ kind: 'hello' });
    if (!answer.ok) return;
    if (!answer.on) return stop();
    manners = answer.manners;
    session?.change(manners);
  };

  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    // The listener is the extension's: after it is gone there is nothing to take it from.
    try {
      browser.runtime.onMessage.removeListener(heard);
    } catch {}
  });

  void stopIfOff();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
});
