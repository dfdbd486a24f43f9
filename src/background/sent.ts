/** A reply was sent: it is counted, and what follows from it is said once. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { awaitedReplies, withReply as withAwaited } from '../follow/answers/answers.ts';
import { withReply, withUnknown } from '../follow/counts/add.ts';
import { countOn } from '../follow/counts/store.ts';
import { dayOf } from '../follow/days.ts';
import { grow, type Growth, runsSchema } from '../follow/growth.ts';
import { changeUnder } from '../follow/store.ts';
import { CALM, strained, strainSchema } from '../follow/strain.ts';
import type { Answers, SentNote, SentNotice } from '../messages/contract.ts';
import type { Area } from '../settings/area.ts';
import { markOf } from './marks.ts';
import { siteOf } from './manners.ts';
import type { Place } from './reviews.ts';
import { changeSettings, settingsOn } from './settings.ts';

const area = browser.storage.local as Area;
const STRAIN = 'strain';

/** Counts what became of a draft. */
export async function countSent(sent: SentNotice, { address }: Place): Promise<Answers['sent']> {
  if (sent.outcome === 'dropped') return { ok: true, notes: [] };
  const now = Date.now();
  const counted = await countOn(area, dayOf(now), (counts) =>
    sent.outcome === 'unknown' ? withUnknown(counts) : withReply(counts, sent),
  );
  if (!counted.ok) return counted;
  if (sent.outcome === 'unknown') return { ok: true, notes: [] };
  if (sent.complaint) await awaitAnswer(sent, now);
  return { ok: true, notes: [...(await growOut(sent)), ...(await suggestBreak(sent, address))] };
}

/** Waits for the customer's answer to a complaint. */
async function awaitAnswer({ conversation, customers, upset, steps }: SentNotice, at: number): Promise<void> {
  const mark = await markOf(conversation);
  const met = steps.filter(({ way }) => way !== 'missed').map(({ step }) => step);
  await awaitedReplies.change(area, (list) =>
    withAwaited(list, { mark, at, upset, steps: met, customers, answered: false, scored: false }),
  );
}

async function growOut({ steps }: SentNotice): Promise<SentNote[]> {
  let growth: Growth | null = null;
  const { grown, neverQuiet } = await settingsOn('');
  await changeUnder(area, 'runs', runsSchema, (runs) => {
    growth = grow(runs ?? {}, steps, grown, neverQuiet);
    return growth.runs;
  });
  const { grown: next, fresh } = growth ?? { grown, fresh: [] };
  if (next.length !== grown.length || fresh.length > 0) await changeSettings(() => ({ grown: [...next] }));
  return fresh.map((step) => ({ kind: 'grown', step }));
}

async function suggestBreak({ conversation, upset }: SentNotice, address: string): Promise<SentNote[]> {
  const { breakAfter } = await settingsOn(siteOf(address));
  const known = v.safeParse(strainSchema, (await browser.storage.session.get(STRAIN))[STRAIN]);
  const { strain, suggest } = strained(known.success ? known.output : CALM, conversation, upset, breakAfter);
  await browser.storage.session.set({ [STRAIN]: strain });
  return suggest ? [{ kind: 'break', after: strain.angry.length }] : [];
}
