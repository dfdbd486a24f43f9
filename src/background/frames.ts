/** Conversation and composer may lie in frames of different origins: the worker joins them by tab. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type ContentNotice, type ContentRequest, type FrameReading, frameReading } from '../messages/contract.ts';
import { tellTabs } from './sites.ts';

type ReviewRequest = Extract<ContentRequest, { kind: 'review' }>;

/** How long another frame's reading holds without being told of a change, in milliseconds: a frame that is gone tells nothing. */
const HOLDS_MS = 5_000;
/** How long a frame may take to answer, in milliseconds. */
const ANSWERS_MS = 2_000;

interface Joined {
  frameId: number;
  at: number;
  reading: FrameReading | null;
}
/** By tab. Lost with the worker: then the frames are asked again. */
const joined = new Map<number, Joined>();

/** The frames of a tab in which Amends runs, without one of them. */
async function otherFrames(tabId: number, frameId: number): Promise<number[]> {
  const found = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => Symbol.for('amends') in globalThis,
  });
  return found.filter(({ result, frameId: one }) => result === true && one !== frameId).map((one) => one.frameId);
}

/** What one frame reads; null where it does not answer in time, or not in the right shape. */
async function readingOf(tabId: number, frameId: number): Promise<FrameReading | null> {
  const notice: ContentNotice = { kind: 'read' };
  const late = new Promise((resolve) => setTimeout(resolve, ANSWERS_MS, null));
  const asked = browser.tabs.sendMessage(tabId, notice, { frameId }).catch(() => null);
  const parsed = v.safeParse(frameReading, await Promise.race([asked, late]));
  return parsed.success ? parsed.output : null;
}

const isUsable = ({ sure, conversation }: FrameReading): boolean =>
  sure && conversation.messages.some(({ from }) => from === 'customer');

/** The frame that leads to the draft has the conversation around it; of others only one may have any, for nothing tells which is meant. */
function chosen(readings: readonly FrameReading[]): FrameReading | null {
  const usable = readings.filter(isUsable);
  const leading = usable.filter(({ leads }) => leads);
  const among = leading.length > 0 ? leading : usable;
  return among.length === 1 ? (among[0] ?? null) : null;
}

async function readElsewhere(tabId: number, frameId: number): Promise<FrameReading | null> {
  const known = joined.get(tabId);
  if (known?.frameId === frameId && Date.now() - known.at < HOLDS_MS) return known.reading;
  let reading: FrameReading | null = null;
  try {
    const frames = await otherFrames(tabId, frameId);
    reading = chosen((await Promise.all(frames.map((one) => readingOf(tabId, one)))).filter((one) => one !== null));
  } catch {
    // The tab's own page is not switched on, or has gone.
  }
  joined.set(tabId, { frameId, at: Date.now(), reading });
  return reading;
}

/** A request for a review, with the conversation of another frame where its own has none. */
export async function withOtherFrames(request: ReviewRequest, tabId: number, frameId: number): Promise<ReviewRequest> {
  if (request.conversation.messages.length > 0) return request;
  const reading = await readElsewhere(tabId, frameId);
  return reading ? { ...request, conversation: reading.conversation, sure: true } : request;
}

/** What a frame has read for another one has changed, or is gone: the draft's frame is told. */
export async function frameChanged(what: 'changed' | 'left', tabId: number): Promise<void> {
  joined.delete(tabId);
  await tellTabs({ kind: what === 'left' ? 'left' : 'again' }, [tabId]);
}

export function forgetFrames(tabId: number): void {
  joined.delete(tabId);
}
