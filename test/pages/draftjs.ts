import { convertFromRaw, Editor, EditorState, type RawDraftContentState } from 'draft-js';
import { type ComponentType, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EMPTY, element, ready } from './start.ts';

const block = (text: string, bold?: [number, number]) => ({
  key: text.slice(0, 5),
  type: 'unstyled',
  text,
  depth: 0,
  entityRanges: [],
  inlineStyleRanges: bold ? [{ offset: bold[0], length: bold[1], style: 'BOLD' as const }] : [],
});
const start = EMPTY
  ? EditorState.createEmpty()
  : EditorState.createWithContent(
      convertFromRaw({
        blocks: [block('Hello Anna,'), block('Thank you for your patience today.', [14, 13])],
        entityMap: {},
      } as RawDraftContentState),
    );
let current = start;

function Composer() {
  const [state, setState] = useState(start);
  current = state;
  return createElement(
    Editor as unknown as ComponentType<object>,
    { editorState: state, onChange: setState } as object,
  );
}

createRoot(element()).render(createElement(Composer));
requestAnimationFrame(() => ready(() => current.getCurrentContent().getPlainText('\n')));
