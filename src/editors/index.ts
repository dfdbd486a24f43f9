/** The kinds of editors, and which of them a field is. */
import type { Editor, EditorKind } from './editor.ts';
import { ckeditor4 } from './kinds/ckeditor4.ts';
import { ckeditor5 } from './kinds/ckeditor5.ts';
import { contenteditable } from './kinds/contenteditable.ts';
import { draftjs } from './kinds/draftjs.ts';
import { froala } from './kinds/froala.ts';
import { input } from './kinds/input.ts';
import { lexical } from './kinds/lexical.ts';
import { prosemirror } from './kinds/prosemirror.ts';
import { quill } from './kinds/quill.ts';
import { redactor } from './kinds/redactor.ts';
import { slate } from './kinds/slate.ts';
import { summernote } from './kinds/summernote.ts';
import { textarea } from './kinds/textarea.ts';
import { tinymce } from './kinds/tinymce.ts';
import { trix } from './kinds/trix.ts';

/** All kinds; the first that claims a field has it. The last claims everything that can be edited. */
export const EDITORS: readonly EditorKind[] = [
  textarea,
  input,
  prosemirror,
  ckeditor5,
  tinymce,
  quill,
  lexical,
  slate,
  draftjs,
  ckeditor4,
  trix,
  froala,
  redactor,
  summernote,
  contenteditable,
];

/** The editor for a field, or null where nothing can be typed in it. */
export function editorFor(field: HTMLElement): Editor | null {
  for (const kind of EDITORS) {
    const editor = kind.claim(field);
    if (editor) return editor;
  }
  return null;
}
