import type { EditorKind } from '../editor.ts';
import { nativeEditor } from '../native.ts';

/** A line of text, as in small chat windows. */
export const input: EditorKind = {
  id: 'input',
  claim: (field) => (field.localName === 'input' ? nativeEditor('input', field as HTMLInputElement) : null),
};
