/** The page's script, as far as every page needs it: finds drafts, guards our keys, has the rest fetched, and takes everything down again. */
import type { Runtime } from 'webextension-polyfill';
import type { ContentNotice, FrameReading, Manners } from '../messages/contract.ts';
import { runtime } from '../messages/extension.ts';
import { ask } from '../messages/send.ts';
import type { Drafting } from './draft.ts';
import { followDrafts } from './drafts.ts';
import { originOf, ownsItsDocument } from './frames.ts';
import { guardKeys } from './keyGuard.ts';
import { startOnce, watchForTheEnd } from './lifetime.ts';
import { part } from './parts.ts';
import { openRoot } from './roots.ts';

const MANNERS: Manners = {
  mode: 'standard',
  pauseMs: 1_200,
  chip: { dx: 0, dy: 0, hidden: false },
  shortcuts: { openCard: '', takeInline: '' },
  palette: { slash: false, expand: false },
  taught: null,
};

startOnce((signal, stop) => {
  if (!ownsItsDocument(window)) return;
  let drafting: Drafting | null = null;
  let drafts: ReturnType<typeof followDrafts> | null = null;
  let manners = MANNERS;
  /** The field that has the draft now. */
  let current: HTMLElement | null = null;
  guardKeys(
    window,
    {
      ours: () => drafting?.ours() ?? null,
      handle: (event) => drafting?.handle(event),
      takes: (event) => drafting?.takes(event) ?? false,
    },
    signal,
  );
  const reconnect = watchForTheEnd(signal, stop);

  const draft = async (field: HTMLElement | null) => {
    reconnect();
    current = field;
    if (signal.aborted) return;
    if (!field) void ask<'presence'>({ kind: 'presence', what: 'none', origin: null });
    else if (!drafting) {
      const loaded = await part('draft');
      if (signal.aborted || current !== field) return;
      if (!loaded) return drafts?.forget();
      drafting ??= loaded.startDrafting(manners, signal);
    }
    drafting?.draft(field);
  };

  const begin = () => {
    drafts = followDrafts(
      document,
      {
        draft: (field) => void draft(field),
        elsewhere: (frame) => {
          const origin = frame && originOf(frame);
          if (origin) void ask<'presence'>({ kind: 'presence', what: 'elsewhere', origin });
        },
      },
      (element) => element !== null && element === drafting?.ours(),
      openRoot,
      signal,
    );
  };

  let read: (() => FrameReading) | null = null;
  const readHere = async (): Promise<FrameReading | null> => {
    read ??= (await part('draft'))?.readForOthers(document, () => manners.taught, signal) ?? null;
    return signal.aborted ? null : (read?.() ?? null);
  };

  const heard = ((notice, _sender, answer) => {
    const { kind } = notice as ContentNotice;
    if (kind === 'read') {
      void readHere().then(answer);
      return true;
    }
    if (kind === 'sites') void stopIfOff();
    else drafting?.heard(notice as ContentNotice);
    return undefined;
  }) as Runtime.OnMessageListenerCallback;

  const stopIfOff = async () => {
    const answer = await ask<'hello'>({ kind: 'hello' });
    if (!answer.ok) return;
    if (!answer.on) return stop();
    manners = answer.manners;
    drafting?.change(manners);
  };

  runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    // The listener is the extension's: after it is gone there is nothing to take it from.
    try {
      runtime.onMessage.removeListener(heard);
    } catch {}
  });

  void stopIfOff();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
});
