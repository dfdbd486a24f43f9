/** Three real editors behind one small interface. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';

export interface Composer {
  text(): string;
  clear(): void;
  destroy(): void;
}

/** @param name "textarea", "tiptap" or "ckeditor" */
export async function mount(name: string, place: HTMLElement): Promise<Composer> {
  place.replaceChildren();
  if (name === 'tiptap') {
    const editor = new Editor({
      element: place,
      extensions: [StarterKit],
      editorProps: { attributes: { 'aria-label': 'Reply to the customer', role: 'textbox' } },
    });
    return {
      text: () => editor.getText({ blockSeparator: '\n\n' }),
      clear: () => void editor.commands.clearContent(true),
      destroy: () => editor.destroy(),
    };
  }
  if (name === 'ckeditor') {
    const source = document.createElement('div');
    place.append(source);
    const editor = await ClassicEditor.create(source, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, List],
      toolbar: ['bold', 'italic', 'bulletedList'],
    });
    return {
      text: () =>
        new DOMParser().parseFromString(editor.getData().replaceAll('</p><p>', '</p>\n\n<p>'), 'text/html').body
          .textContent ?? '',
      clear: () => editor.setData(''),
      destroy: () => void editor.destroy(),
    };
  }
  const field = document.createElement('textarea');
  field.rows = 8;
  field.setAttribute('aria-label', 'Reply to the customer');
  place.append(field);
  return {
    text: () => field.value,
    clear: () => {
      field.value = '';
    },
    destroy: () => field.remove(),
  };
}
