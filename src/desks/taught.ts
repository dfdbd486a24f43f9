/** What an agent taught of a page by pointing, as a recipe. */
import type { DeskRecipe } from './recipe.ts';

/** CSS selectors for the messages of either side. */
export interface Taught {
  customer: string;
  agent: string;
}

/** The id of the recipe for pages that the agent has taught. */
export const TAUGHT = 'taught';

/**
 * A recipe for the pages of one site. Where both sides look the same to a selector, it finds the messages, and who wrote them
 * is told by their names and places.
 */
export const taughtRecipe = ({ customer, agent }: Taught): DeskRecipe => ({
  id: TAUGHT,
  name: 'Taught',
  hosts: [],
  page: ':root',
  composer: '*',
  message: customer === agent ? customer : `${customer}, ${agent}`,
  ...(customer === agent ? {} : { customer, agent }),
});
