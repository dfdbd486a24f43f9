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
  type PageRequest,
  pageRequest,
} from '../messages/contract.ts';
import { changeConversation, eraseConversations, loadConversation } from './conversations.ts';
import { manners, siteOf } from './manners.ts';
import { answerReview, type Place } from './reviews.ts';
import { changeSettings } from './settings.ts';
import { siteIsOn, tellTabs } from './sites.ts';
import { noteTab, tabState } from './tabs.ts';

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
      return parsed.success
        ? await answerPage(parsed.output)
        : refuse(`Not a request of our pages: ${v.summarize(parsed.issues)}`);
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
      const answered = await answerReview(request, place);
      tellPages(place.tabId);
      return answered;
    }
    case 'presence': {
      const { what, origin } = request;
      const state: Checklist =
        what === 'elsewhere' && origin ? { state: 'elsewhere', origin } : { state: what === 'note' ? 'note' : 'idle' };
      if (state.state === 'ready') return done;
      if (noteTab(place.tabId, place.frameId, state)) tellPages(place.tabId);
      return done;
    }
    case 'used':
      return change(place.tabId, (state) => ({ used: [...state.used, request.phrase] }));
    case 'dismiss':
      return dismiss(request.rule, request.scope, place.tabId);
    case 'correctHere':
      return change(place.tabId, (state) => ({ correction: { ...state.correction, ...request.correction } }));
    case 'chip': {
      const { dx, dy, hidden } = request;
      await changeSettings((settings) => ({ chip: { ...settings.chip, [siteOf(place.address)]: { dx, dy, hidden } } }));
      return done;
    }
    case 'openOptions':
      await browser.runtime.openOptionsPage();
      return done;
  }
}

/** A step is dismissed by a tick (or by being switched off), a pitfall by its rule. */
async function dismiss(rule: string, scope: 'conversation' | 'always', tabId: number): Promise<Answer> {
  const step = STEPS.find((one) => one === rule);
  if (scope === 'always') {
    await changeSettings((settings) =>
      step
        ? { stepsOff: [...new Set([...settings.stepsOff, step])] }
        : { rulesOff: [...new Set([...settings.rulesOff, rule])] },
    );
    return done;
  }
  return change(tabId, ({ ticks, dismissed }) =>
    step ? { ticks: { ...ticks, [step]: 'notNeeded' } } : { dismissed: [...new Set([...dismissed, rule])] },
  );
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
async function change(tabId: number, how: Parameters<typeof changeConversation>[1]): Promise<Answer> {
  const state = tabState(tabId);
  if (state?.state !== 'reviewed') return refuse('There is no conversation in this tab just now.');
  await changeConversation(state.key, how);
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
