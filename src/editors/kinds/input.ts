import type { EditorKind } from '../editor.ts';
import { nativeEditor } from '../native.ts';

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** A line of text, as in small chat windows: line ends become spaces, as when a person pastes. */
export const input: EditorKind = {
  id: 'input',
  claim(field) {
    if (field.localName !== 'input') return null;
    const editor = nativeEditor('input', field as HTMLInputElement);
    return { ...editor, apply: (edit) => editor.apply({ ...edit, insert: oneLine(edit.insert) }) };
  },
};
