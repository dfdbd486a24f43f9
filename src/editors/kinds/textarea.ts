import type { EditorKind } from '../editor.ts';
import { nativeEditor } from '../native.ts';

/** A textarea, also one that a framework controls: the browser's own command fires the events that frameworks listen to. */
export const textarea: EditorKind = {
  id: 'textarea',
  claim: (field) => (field.localName === 'textarea' ? nativeEditor('textarea', field as HTMLTextAreaElement) : null),
};
