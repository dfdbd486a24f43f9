import type QuillClass from 'quill';
import { element, ready, START_HTML } from './start.ts';

declare const Quill: typeof QuillClass;

const editor = new Quill(element(), { theme: 'snow' });
editor.clipboard.dangerouslyPasteHTML(START_HTML);
editor.history.clear();
ready(() => editor.getText().trimEnd());
