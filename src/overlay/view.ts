import type { PitfallFinding } from '../coach/model.ts';
import type { CardProps } from './card.tsx';
import type { PointView } from './pointer.tsx';
import type { OverlayState } from './state.ts';

/** What the layer shows just now. Its parts change it, and have it drawn. */
export interface View {
  state: OverlayState | null;
  /** The card is open. */
  open: boolean;
  /** The reading is being corrected in the card. */
  editing: boolean;
  /** The suggestion whose menu is open. */
  menuFor: string | null;
  notice: CardProps['notice'];
  chipMenu: boolean;
  /** Flagged wording that is explained where it stands. */
  explained: PitfallFinding | null;
  pointing: PointView | null;
}

export const emptyView = (): View => ({
  state: null,
  open: false,
  editing: false,
  menuFor: null,
  notice: null,
  chipMenu: false,
  explained: null,
  pointing: null,
});

/** Closes the card; the draft stays as it is. */
export function shut(view: View): void {
  Object.assign(view, { open: false, editing: false, menuFor: null, notice: null });
}
