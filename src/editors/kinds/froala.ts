import { domKind } from '../domEditor.ts';
import { typed } from '../write/techniques.ts';

/** Froala swallows a paste that a script made, and takes the browser’s commands. */
export const froala = domKind({
  id: 'froala',
  marks: '.fr-element',
  techniques: [typed],
});
