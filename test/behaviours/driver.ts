/** What the shared behaviours ask of a browser, so that the same ones run in Chromium and in Firefox. */
import type { Harness } from './harness.ts';

type Calls = { [K in keyof Harness]: (...args: Parameters<Harness[K]>) => Promise<Awaited<ReturnType<Harness[K]>>> };

export interface Driver {
  /** Opens an editor's page and clicks into the editor, at the end of its text; `query` as "?empty". */
  open(page: EditorPage, query?: string): Promise<void>;
  /** Opens an editor in a hostile setting of test/pages/setting.ts, and clicks into it. */
  openIn(setting: string, page: EditorPage): Promise<void>;
  /** Presses keys as a person does: "a", "Enter", "Control+z". */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Pastes text from the clipboard, as a person does. */
  paste(text: string): Promise<void>;
  /** Clicks at a place in the viewport of the window that our code runs in. */
  click(x: number, y: number): Promise<void>;
  /** What the editor's own model says. */
  model(): Promise<string>;
  /** Our code, in the world of a content script. */
  amends: Calls;
}

export interface EditorPage {
  /** The page's name in test/pages, without ending. */
  id: string;
  /** The kind that must claim it. */
  kind: string;
  /** Selector of the editable element, or of the frame that holds it. */
  field: string;
  /** How the start text reads: with a blank line between the paragraphs, or without. */
  gap: '\n' | '\n\n' | ' ';
  /** Sets the space between inserted paragraphs by its own taste: then only the words and the line ends as such are compared. */
  loose?: boolean;
  /** Shows bold words. */
  rich: boolean;
}
