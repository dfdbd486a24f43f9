/** The palette's searches: the libraries are prepared once, and again when something of them changes. */
import { type Channel, STEPS } from '../coach/model.ts';
import { read } from '../coach/reading/index.ts';
import { type Palette, type PaletteRow, paletteOf, paletteRows, paletteShortcut } from '../phrases/palette.ts';
import { offerFor } from '../phrases/suggest.ts';
import type { Settings } from '../settings/schema.ts';
import { librariesFor } from './libraries.ts';
import { siteOf } from './manners.ts';
import type { Place } from './reviews.ts';
import { settingsOn } from './settings.ts';
import { tellTabs } from './sites.ts';
import { tabState } from './tabs.ts';

/** The settings are read anew after every change of theirs or of a library: while they are the same, so is everything here. */
let known: { settings: Settings; where: string; palette: Promise<Palette> } | null = null;

function paletteFor(
  settings: Settings,
  place: { host: string; desk: string | null; channel: Channel | null },
): Promise<Palette> {
  const where = JSON.stringify(place);
  if (known?.settings === settings && known.where === where) return known.palette;
  const palette = librariesFor(STEPS, settings, place).then(paletteOf);
  known = { settings, where, palette };
  // What could not be read now may be there at the next key.
  palette.catch(() => {
    known = null;
  });
  return palette;
}

/** The rows for a query in this tab's conversation, filled with its case as the last review read it. */
export async function rowsFor(query: string, exact: boolean, { tabId, address }: Place): Promise<PaletteRow[]> {
  const settings = await settingsOn(siteOf(address));
  const state = tabState(tabId);
  const reviewed = state?.state === 'reviewed' ? state : null;
  // The worker was ended since the last review: the next key finds the case again.
  if (!state) void tellTabs({ kind: 'again' }, [tabId]);
  const reading = reviewed?.advice.reading ?? read({ messages: [] }, [], null);
  const agentName = settings.agentName ?? reviewed?.conversation.agentName ?? null;
  const filling = { reading, agentName, offer: offerFor(reading, settings.goodwill), survey: settings.surveyLink };
  const palette = await paletteFor(settings, {
    host: siteOf(address),
    desk: reviewed?.desk ?? null,
    channel: reviewed?.conversation.channel ?? null,
  });
  if (exact) return paletteShortcut(palette, query, filling);
  const suggested = reviewed?.advice.suggestions.flatMap(({ phrases }) => phrases) ?? [];
  return paletteRows(palette, query, filling, suggested);
}
