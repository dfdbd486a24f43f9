import { selectionIn } from '../selection.ts';
import { standsApart, styleOf } from '../text/blocks.ts';

/** Moves the selection away and back: browsers end the open typing step, so that one undo takes back the insertion alone. */
function nudge(root: HTMLElement): void {
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.setBaseAndExtent(root, 0, root, 0);
  selection.setBaseAndExtent(root, root.childNodes.length, root, root.childNodes.length);
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** Whether the caret stands in a paragraph whose end shows as a blank line. */
function inSpacedParagraph(root: HTMLElement): boolean {
  const node = selectionIn(root)?.anchorNode;
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
  const paragraph = element?.closest('p');
  const style = paragraph && root.contains(paragraph) ? styleOf(paragraph) : null;
  return style !== null && (standsApart(style, 'marginTop') || standsApart(style, 'marginBottom'));
}

/** Firefox undoes each command by itself, but breaks the lines of one command; Chromium joins commands, but breaks no lines. */
const undoesEachCommand = (view: Window | null): boolean => view !== null && 'mozInnerScreenX' in view;

/**
 * Types text at the selection through the browser's own editing commands, as one step for undo. "\n" is Shift+Enter; "\n\n" is
 * Enter where that shows a blank line and the browser can join it.
 */
export function typeText(root: HTMLElement, text: string): void {
  nudge(root);
  const { ownerDocument } = root;
  const command = (name: string, value?: string) => ownerDocument.execCommand(name, false, value);
  if (text === '') command('delete');
  else if (undoesEachCommand(ownerDocument.defaultView)) command('insertText', text);
  else {
    const spaced = text.includes('\n\n') && inSpacedParagraph(root);
    for (const part of text.split(/(\n\n|\n)/)) {
      if (part === '\n\n' && spaced) command('insertParagraph');
      else if (part === '\n\n' || part === '\n') for (const _ of part) command('insertLineBreak');
      else if (part !== '') command('insertText', part);
    }
  }
}
