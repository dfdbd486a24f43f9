/** The part of the page's script that serves a draft: editors, desks, overlay. It shares the modules of the first part. */
import './index.ts';
import { editorFor } from '../editors/index.ts';
import type { CommandName, ContentNotice, Manners } from '../messages/contract.ts';
import { createOverlay } from '../overlay/index.tsx';
import { actionsFor } from './actions.ts';
import { type GuardedKeys, guardKeys } from './keyGuard.ts';
import { type PaletteControl, startPalette } from './palette.ts';
import { part } from './parts.ts';
import type { Session } from './session.ts';
import { startSession } from './startSession.ts';

export { readForOthers } from './joined.ts';

export interface Drafting extends GuardedKeys {
  /** Another field holds the draft, or none. */
  draft(field: HTMLElement | null): void;
  /** How to behave from now on. */
  change(manners: Manners): void;
  heard(notice: ContentNotice): void;
}

/**
 * @param first how to behave until the worker says otherwise
 * @param signal takes everything down
 */
export function startDrafting(first: Manners, signal: AbortSignal): Drafting {
  let session: Session | null = null;
  let palette: PaletteControl | null = null;
  let manners = first;
  const overlay = createOverlay(
    document,
    actionsFor(() => session, point),
    signal,
  );

  async function point(what: 'answer' | 'teach'): Promise<void> {
    session?.keepCaret();
    const pointing = await part('pointing');
    if (session && pointing && (await overlay.ready()))
      await (what === 'answer' ? pointing.pointAtAnswer : pointing.teachPage)(document, overlay, session);
  }

  const command = (name: CommandName) => {
    if (!session) return;
    if (name === 'open-palette') return palette?.open();
    if (name === 'take-inline') return overlay.takeInline();
    session.keepCaret();
    overlay.openCard();
  };

  const drafting: Drafting = {
    ours: () => overlay.host,
    handle: overlay.key,
    takes: (event) => palette?.takes(event) ?? false,
    draft(field) {
      session?.stop();
      session = null;
      palette = null;
      const editor = field && !signal.aborted ? editorFor(field) : null;
      if (!editor) return;
      session = startSession(editor, overlay, manners, signal);
      palette = startPalette(session, overlay, session.signal);
      // An editor in a frame gets its keys there, past our window.
      const { defaultView } = editor.root.ownerDocument;
      if (defaultView && defaultView !== window) guardKeys(defaultView, drafting, session.signal);
    },
    change(some) {
      manners = some;
      session?.change(some);
    },
    heard(notice) {
      if (notice.kind === 'again') session?.again();
      if (notice.kind === 'left') session?.forget();
      if (notice.kind === 'point') void point(notice.what);
      if (notice.kind === 'paste') session?.around.paste(notice.text);
      if (notice.kind === 'command') command(notice.name);
    },
  };
  signal.addEventListener('abort', () => session?.stop());
  return drafting;
}
