import { type ComponentProps, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { EMPTY, element, ready } from './start.ts';

const editor = withHistory(withReact(createEditor()));
const paragraph = (...children: object[]) => ({ type: 'paragraph', children }) as unknown as Descendant;
const start = EMPTY
  ? [paragraph({ text: '' })]
  : [
      paragraph({ text: 'Hello Anna,' }),
      paragraph({ text: 'Thank you for ' }, { text: 'your patience', bold: true }, { text: ' today.' }),
    ];

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement('span', attributes, 'bold' in leaf ? createElement('strong', null, children) : children);

function Composer() {
  const [value] = useState(start);
  return createElement(
    Slate,
    { editor, initialValue: value } as unknown as ComponentProps<typeof Slate>,
    createElement(Editable, { renderLeaf, placeholder: 'Write a reply' }),
  );
}

createRoot(element()).render(createElement(Composer));
requestAnimationFrame(() => ready(() => editor.children.map((node) => Node.string(node)).join('\n')));
