/** The parts of the insights page, in their order. */
export const PANES = ['own', 'team', 'calibration'] as const;
export type Pane = (typeof PANES)[number];
