/** What a browser's trace says of the work on a page's main thread. */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds. */
  ts: number;
  dur?: number;
  /** The same by the thread's own clock, which stands still while the machine does other things. */
  tts?: number;
  tdur?: number;
  args: { data?: { type?: string; url?: string; frame?: string }; name?: string; beginData?: object };
}

interface Span {
  from: number;
  to: number;
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.callFunction', 'RunMicrotasks', 'V8.GC_TIME']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts, to: ts + dur });
const inside = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to;

/** The length of all spans together, where they overlap counted once, in milliseconds. */
function lengthOf(spans: readonly Span[]): number {
  let total = 0;
  let end = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total / 1000;
}

export interface Cost {
  /** Script for each key press until the next, in milliseconds. */
  perKey: number[];
  /** Tasks with script, in milliseconds. */
  tasks: number[];
  /** How often layout was forced while a key's events were handled. */
  forced: number;
  /** Timers that fired. */
  timers: number;
}

/** By the thread's own clock where the trace has it: other work of the machine is not ours. */
const ownTime = ({ ts, dur = 0, tts = ts, tdur = dur }: TraceEvent): Span => ({ from: tts, to: tts + tdur });

/** Reads a trace of a page without script of its own: all script in it is ours. */
export function costOf(events: readonly TraceEvent[]): Cost {
  const key = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const { pid, tid } = key ?? events.find(({ args }) => args.name === 'CrRendererMain') ?? { pid: 0, tid: 0 };
  const main = events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X');
  const script = main.filter(({ name }) => SCRIPT.has(name));
  const layouts = main.filter(({ name }) => LAYOUT.has(name)).map(spanOf);
  const dispatched = main.filter(({ name }) => name === 'EventDispatch');
  const keys = dispatched.filter(({ args }) => args.data?.type === 'keydown').map(({ ts }) => ts);
  const handlers = dispatched
    .filter(({ args }) => /^(?:key|beforeinput|input|selectionchange)/.test(args.data?.type ?? ''))
    .map(spanOf);
  return {
    perKey: keys.map((ts, at) => {
      const next = keys[at + 1] ?? Number.POSITIVE_INFINITY;
      return lengthOf(script.filter((one) => one.ts >= ts && one.ts < next).map(ownTime));
    }),
    tasks: main
      .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
      .filter((task) => script.some((one) => inside(spanOf(one), spanOf(task))))
      .map((task) => lengthOf([ownTime(task)])),
    forced: layouts.filter((one) => handlers.some((handler) => inside(one, handler))).length,
    timers: main.filter(({ name }) => name === 'TimerFire').length,
  };
}
