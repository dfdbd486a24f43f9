import { PITFALLS } from '../coach/pitfalls/index.ts';

const TITLES = new Map(PITFALLS.map(({ id, title }) => [id, title]));

/** A pitfall's title; a rule that is gone, or a team's own, keeps its id. */
export const pitfallName = (rule: string): string => TITLES.get(rule) ?? rule.replace(/^team:/, '');
