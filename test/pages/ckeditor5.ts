import type * as CKEditor from 'ckeditor5';
import { element, ready, START_HTML, textOf } from './start.ts';

declare const CKEDITOR: typeof CKEditor;
const { ClassicEditor, Essentials, Bold, Italic, Link, List, Paragraph } = CKEDITOR;

void ClassicEditor.create(element(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Bold, Italic, Link, List, Paragraph],
  toolbar: ['bold', 'italic', 'link'],
  initialData: START_HTML,
}).then((editor) => ready(() => textOf(editor.getData())));
