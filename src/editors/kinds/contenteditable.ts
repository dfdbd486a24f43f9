import { domKind } from '../domEditor.ts';
import { pastedPlain, typed } from '../write/techniques.ts';

/**
 * Any other editable element. Editors that are not known by a mark take a paste (roosterjs and most others);
 * a plain one ignores it, and is written as if by typing.
 */
export const contenteditable = domKind({ id: 'contenteditable', marks: '*', techniques: [pastedPlain, typed] });
