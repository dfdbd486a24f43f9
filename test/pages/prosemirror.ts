import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { EMPTY, element, ready } from './start.ts';

const text = (words: string, bold = false) => ({
  type: 'text',
  text: words,
  marks: bold ? [{ type: 'bold' }] : [],
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
// Neither as markup nor with an injected style, which Trusted Types would refuse.
const start = [
  paragraph(text('Hello Anna,')),
  paragraph(text('Thank you for '), text('your patience', true), text(' today.')),
];

const content = { type: 'doc', content: EMPTY ? [paragraph()] : start };
const editor = new Editor({ element: element(), extensions: [StarterKit], content, injectCSS: false });
ready(() => editor.getText({ blockSeparator: '\n' }));
