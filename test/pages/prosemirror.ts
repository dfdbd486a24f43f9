import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element, ready, START_HTML } from './start.ts';

const editor = new Editor({ element: element(), extensions: [StarterKit], content: START_HTML });
ready(() => editor.getText({ blockSeparator: '\n' }));
