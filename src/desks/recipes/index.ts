/** The visible list of all desks with a recipe. */
import type { DeskRecipe } from '../recipe.ts';
import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { livechat } from './livechat.ts';
import { outlook } from './outlook.ts';
import { roundcube } from './roundcube.ts';
import { slack } from './slack.ts';
import { whatsapp } from './whatsapp.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

export const RECIPES: readonly DeskRecipe[] = [
  chatwoot,
  crisp,
  freshdesk,
  front,
  gmail,
  gorgias,
  helpscout,
  hubspot,
  intercom,
  livechat,
  outlook,
  roundcube,
  slack,
  whatsapp,
  zammad,
  zendesk,
];
