/** Every request that reaches the worker: who may ask, whether it has the right shape, and its answer. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { STEPS } from '../coach/model.ts';
import {
  type Answers,
  type Checklist,
  type ContentRequest,
  contentRequest,
  type PageNotice,
  type PartName,
  type PageRequest,
  type Scope,
  pageRequest,
} from '../messages/contract.ts';
import { say } from '../l10n/index.ts';
import { addLesson } from '../follow/lessons/store.ts';
import { endReminder } from '../follow/reminders/change.ts';
import type { Area } from '../settings/area.ts';
import { WELCOME } from '../messages/pages.ts';
import { isTiresome, withDismissal } from '../settings/dismissals.ts';
import type { Settings } from '../settings/schema.ts';
import { changeConversation, eraseConversations, loadConversation } from './conversations.ts';
import { remind, remindByHand } from './followThrough.ts';
import { frameChanged, withOtherFrames } from './frames.ts';
import { manners, siteOf } from './manners.ts';
import { rowsFor } from './palette.ts';
import { answerReview, type Place } from './reviews.ts';
import { countSent } from './sent.ts';
import { changeSettings, settingsOn } from './settings.ts';
import { addPart, siteIsOn, tellTabs } from './sites.ts';
import { conversationOf, noteTab, tabState } from './tabs.ts';

const area = browser.storage.local as Area;
type Answer = Answers[keyof Answers];
const done = { ok: true } as const;
const refuse = (error: string): Answer => ({ ok: false, error });

/**
 * Answers a request from the page's script or from one of our own pages.
 *
 * @returns a refusal for a sender that is not ours, a request of the wrong shape, or one that failed; it never rejects
 */
export async function answer(request: unknown, sender: browser.Runtime.MessageSender): Promise<Answer> {
  try {
    if (sender.id !== browser.runtime.id) return refuse('Only Amends itself may ask.');
    if (sender.url?.startsWith(browser.runtime.getURL(''))) {
      const parsed = v.safeParse(pageRequest, request);
      if (parsed.success) return await answerPage(parsed.output);
      if (!sender.url.startsWith(browser.runtime.getURL(WELCOME)))
        return refuse(`Not a request of our pages: ${v.summarize(parsed.issues)}`);
    }
    const parsed = v.safeParse(contentRequest, request);
    if (!parsed.success) return refuse(`Not a request of the page’s script: ${v.summarize(parsed.issues)}`);
    const { tab } = sender;
    if (tab?.id === undefined) return refuse('The request comes from no tab.');
    const address = tab.url ?? sender.url ?? '';
    return await answerContent(parsed.output, { tabId: tab.id, frameId: sender.frameId ?? 0, address }, sender);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

async function answerContent(
  request: ContentRequest,
  place: Place,
  sender: browser.Runtime.MessageSender,
): Promise<Answer> {
  switch (request.kind) {
    case 'hello': {
      const origin = (sender as { origin?: string }).origin ?? originOf(sender.url);
      return { ok: true, on: await siteIsOn(origin, place.address), manners: await manners(place.address) };
    }
    case 'review': {
      const whole = await withOtherFrames(request, place.tabId, place.frameId);
      const answered = await answerReview(whole, place);
      tellPages(place.tabId);
      return answered;
    }
    case 'presence': {
      const { what, origin } = request;
      const state: Checklist =
        what === 'elsewhere' && origin ? { state: 'elsewhere', origin } : { state: what === 'note' ? 'note' : 'idle' };
      if (state.state === 'ready') return done;
      // A frame that is switched on speaks for itself.
      if (state.state === 'elsewhere' && (await siteIsOn(state.origin, place.address))) return done;
      if (noteTab(place.tabId, place.frameId, state)) tellPages(place.tabId);
      return done;
    }
    case 'used':
      return change(place.tabId, (state) => ({ used: [...state.used, request.phrase] }));
    case 'palette':
      return { ok: true, rows: await rowsFor(request.query, request.exact, place) };
    case 'dismiss':
      return dismiss(request.rule, request.scope, place.tabId, siteOf(place.address));
    case 'correctHere':
      return change(place.tabId, (state) => ({ correction: { ...state.correction, ...request.correction } }));
    case 'chip': {
      const { dx, dy, hidden } = request;
      await changeSettings((settings) => ({ chip: { ...settings.chip, [siteOf(place.address)]: { dx, dy, hidden } } }));
      return done;
    }
    case 'teach': {
      const site = siteOf(place.address);
      const { page } = request;
      await changeSettings(({ taught: { [site]: _, ...others } }) => ({
        taught: page ? { ...others, [site]: page } : others,
      }));
      return done;
    }
    case 'sent':
      return countSent(request, place);
    case 'frame':
      await frameChanged(request.what, place.tabId);
      return done;
    case 'part':
      return addedPart(request.part, place);
    case 'remind':
      return remind(request, place);
    case 'endReminder':
      return endReminder(area, request.id, request.state, Date.now());
    case 'lesson': {
      const { about, failure, text } = request;
      return addLesson(area, { kind: about, failure, text }, Date.now());
    }
    case 'openOptions':
      await browser.runtime.openOptionsPage();
      return done;
  }
}

/** A frame that the part cannot be put into has no Amends: the popup says so. */
async function addedPart(part: PartName, { tabId, frameId }: Place): Promise<Answer> {
  try {
    await addPart(part, tabId, frameId);
    return done;
  } catch (error) {
    const reason = say('problems_notLetIn', error instanceof Error ? error.message : String(error));
    if (noteTab(tabId, frameId, { state: 'failed', error: reason })) tellPages(tabId);
    return refuse(reason);
  }
}

const withOne = <T>(list: readonly T[], one: T): T[] => [...new Set([...list, one])];

/** A site with a list of its own does not look at the one for all sites: what is dismissed there goes into both. */
function otherwiseOn({ perSite }: Settings, host: string, rule: string): Partial<Settings> {
  const here = Object.hasOwn(perSite, host) ? perSite[host] : undefined;
  const step = STEPS.find((one) => one === rule);
  const change = step
    ? here?.stepsOff && { stepsOff: withOne(here.stepsOff, step) }
    : here?.rulesOff && { rulesOff: withOne(here.rulesOff, rule) };
  return change ? { perSite: { ...perSite, [host]: { ...here, ...change } } } : {};
}

/** A step is dismissed by a tick (or by being switched off), a pitfall by its rule. */
async function dismiss(rule: string, scope: Scope, tabId: number, host: string): Promise<Answers['dismiss']> {
  const step = STEPS.find((one) => one === rule);
  if (scope === 'always' || scope === 'team') {
    await changeSettings((settings) => ({
      ...(step ? { stepsOff: withOne(settings.stepsOff, step) } : { rulesOff: withOne(settings.rulesOff, rule) }),
      ...otherwiseOn(settings, host, rule),
      ...(scope === 'team' && { teamOff: withOne(settings.teamOff, rule) }),
    }));
    return { ok: true, tiresome: false };
  }
  const { cooldownMinutes } = await settingsOn(host);
  const until = Date.now() + cooldownMinutes * 60_000;
  const changed = await change(tabId, ({ ticks, dismissed, snoozed }) =>
    scope === 'once'
      ? { snoozed: [...snoozed.filter((one) => one.rule !== rule), { rule, until }] }
      : step
        ? { ticks: { ...ticks, [step]: 'notNeeded' } }
        : { dismissed: [...new Set([...dismissed, rule])] },
  );
  if (!changed.ok) return changed;
  let tiresome = false;
  await changeSettings(({ dismissals }) => {
    const next = withDismissal(dismissals, rule, Date.now());
    tiresome = isTiresome(next, rule);
    return { dismissals: next };
  });
  return { ok: true, tiresome };
}

async function answerPage(request: PageRequest): Promise<Answer> {
  switch (request.kind) {
    case 'checklist':
      return { ok: true, checklist: await checklist(request.tabId) };
    case 'tick': {
      const { tabId, step, value } = request;
      const answered = await change(tabId, ({ ticks }) => {
        const { [step]: _, ...others } = ticks;
        return { ticks: value ? { ...others, [step]: value } : others };
      });
      await tellTabs({ kind: 'again' }, [tabId]);
      return answered;
    }
    case 'correct': {
      const answered = await change(request.tabId, ({ correction }) => ({
        correction: { ...correction, ...request.correction },
      }));
      await tellTabs({ kind: 'again' }, [request.tabId]);
      return answered;
    }
    case 'point':
      await tellTabs({ kind: 'point', what: request.what }, [request.tabId]);
      return done;
    case 'paste':
      await tellTabs({ kind: 'paste', text: request.text }, [request.tabId]);
      return done;
    case 'remindByHand':
      return remindByHand(request);
    case 'eraseSession':
      await eraseConversations();
      return done;
  }
}

async function checklist(tabId: number): Promise<Checklist> {
  const state = tabState(tabId);
  if (!state) {
    // The worker was ended since: the page's answer comes as a review, and the popup hears of it.
    void tellTabs({ kind: 'again' }, [tabId]);
    return { state: 'idle' };
  }
  if (state.state !== 'reviewed') return state;
  const { ticks, correction } = await loadConversation(state.key);
  return { state: 'ready', advice: state.advice, ticks, corrected: correction !== null };
}

/** Changes the state of the conversation that the tab shows. */
async function change(
  tabId: number,
  how: Parameters<typeof changeConversation>[1],
): Promise<{ ok: true } | { ok: false; error: string }> {
  const key = await conversationOf(tabId);
  if (key === null) return { ok: false, error: say('problems_noConversation') };
  await changeConversation(key, how);
  return done;
}

function tellPages(tabId: number): void {
  const notice: PageNotice = { kind: 'changed', tabId };
  // Nobody listens while no page of ours is open.
  browser.runtime.sendMessage(notice).catch(() => undefined);
}

function originOf(url: string | undefined): string {
  try {
    return url ? new URL(url).origin : 'null';
  } catch {
    return 'null';
  }
}
