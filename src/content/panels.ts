/** The part of the page's script that draws what opens when it is asked for; it shares the modules of the parts before it. */
import './draft.ts';

export { makePanels } from '../overlay/panels.tsx';
