import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { EMPTY, element, ready } from './start.ts';

const editor = createEditor({ namespace: 'page', onError: (error) => console.error(error) });
editor.setRootElement(element());
registerPlainText(editor);
if (!EMPTY)
  editor.update(
    () => {
      const lines = [
        $createTextNode('Hello Anna,'),
        $createLineBreakNode(),
        $createTextNode('Thank you for your patience today.'),
      ];
      $getRoot()
        .clear()
        .append($createParagraphNode().append(...lines));
    },
    { discrete: true },
  );
registerHistory(editor, createEmptyHistoryState(), 300);
ready(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
