import type { TinyMCE } from 'tinymce';
import { element, ready, START_HTML, textOf } from './start.ts';

declare const tinymce: TinyMCE;

void tinymce
  .init({ target: element(), license_key: 'gpl', inline: false, menubar: false, promotion: false, height: 300 })
  .then(([editor]) => {
    editor?.setContent(START_HTML);
    editor?.undoManager.clear();
    ready(() => textOf(editor?.getContent() ?? ''));
  });
