import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { EMPTY, element, ready } from './start.ts';

const editor = createEditor({ namespace: 'page', onError: (error) => console.error(error) });
editor.setRootElement(element());
registerRichText(editor);
if (!EMPTY)
  editor.update(
    () => {
      const second = [
        $createTextNode('Thank you for '),
        $createTextNode('your patience').toggleFormat('bold'),
        $createTextNode(' today.'),
      ];
      $getRoot()
        .clear()
        .append(
          $createParagraphNode().append($createTextNode('Hello Anna,')),
          $createParagraphNode().append(...second),
        );
    },
    { discrete: true },
  );
registerHistory(editor, createEmptyHistoryState(), 300);
ready(() =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((one) => one.getTextContent())
      .join('\n'),
  ),
);
