import type { EditorPage } from './driver.ts';

const rich = { gap: '\n\n', rich: true } as const;
const flat = { gap: '\n', rich: true } as const;

/** Every editor's page, with what it is and how its start text reads. */
export const PAGES: readonly EditorPage[] = [
  { id: 'textarea', kind: 'textarea', field: '#editor', gap: '\n\n', rich: false },
  { id: 'react', kind: 'textarea', field: '#editor', gap: '\n\n', rich: false },
  { id: 'input', kind: 'input', field: '#editor', gap: ' ', rich: false },
  { id: 'contenteditable', kind: 'contenteditable', field: '#editor', ...rich },
  { id: 'prosemirror', kind: 'prosemirror', field: '.ProseMirror', ...rich },
  { id: 'ckeditor5', kind: 'ckeditor5', field: '.ck-editor__editable', ...rich },
  { id: 'tinymce', kind: 'tinymce', field: 'iframe', ...rich },
  { id: 'tinymce-inline', kind: 'tinymce', field: '#editor', ...rich },
  { id: 'quill', kind: 'quill', field: '.ql-editor', ...flat },
  { id: 'lexical', kind: 'lexical', field: '#editor', ...rich },
  { id: 'lexical-plain', kind: 'lexical', field: '#editor', gap: '\n', rich: false },
  { id: 'ckeditor4', kind: 'ckeditor4', field: 'iframe', ...rich },
  { id: 'slate', kind: 'slate', field: '[data-slate-editor]', ...flat },
  { id: 'draftjs', kind: 'draftjs', field: '.public-DraftEditor-content', ...flat },
  { id: 'roosterjs', kind: 'contenteditable', field: '#editor', ...rich, loose: true },
  { id: 'trix', kind: 'trix', field: '#editor', ...flat },
  { id: 'summernote', kind: 'summernote', field: '.note-editable', ...rich },
  { id: 'squire', kind: 'contenteditable', field: '#editor', ...rich, loose: true },
  { id: 'redactor', kind: 'redactor', field: '#editor', ...rich },
  { id: 'froala', kind: 'froala', field: '#editor', ...rich },
];

/**
 * Which editors a test file runs: the main ones, all with `AMENDS_DEEP`, or those alone that `AMENDS_EDITOR` names.
 *
 * @param main those that are enough while working
 */
export function pagesOf(main: readonly string[] = PAGES.map(({ id }) => id)): EditorPage[] {
  const named = process.env.AMENDS_EDITOR?.split(',');
  return PAGES.filter(({ id }) => (named ? named.includes(id) : process.env.AMENDS_DEEP || main.includes(id)));
}
