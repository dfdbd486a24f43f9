/** The sections of the options page, in their order. */
export const PANES = [
  'phrases',
  'libraries',
  'team',
  'checks',
  'manners',
  'words',
  'goodwill',
  'sites',
  'lessons',
  'data',
] as const;
export type Pane = (typeof PANES)[number];
