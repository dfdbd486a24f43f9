/** The part of the page's script that points at messages; it shares the modules of the parts before it. */
import './draft.ts';

export { pointAtAnswer, teachPage } from './teach.ts';
