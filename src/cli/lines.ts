/** One line of JSON in, one line of JSON out. */
import * as v from 'valibot';
import { type Conversation, GRADED, type Level, STEPS, type Step } from '../coach/model.ts';
import { type Advice, type AdviseOptions, advise } from '../phrases/advise.ts';

export interface LineOptions extends Partial<AdviseOptions> {
  explain?: boolean;
}

const id = v.union([v.string(), v.number()]);
const message = v.object({ from: v.picklist(['customer', 'agent']), text: v.string() });
const line = v.union([
  v.object({ id, customer: v.string(), reply: v.string() }),
  v.object({ id, conversation: v.array(message), reply: v.string() }),
]);

const LEVELS: readonly Step[] = GRADED;

/** Reviews one line of input. Never throws: what is wrong with a line is its answer. */
export function answerLine(text: string, options: LineOptions): object {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `The line is not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const known = (raw as { id?: unknown } | null)?.id;
  const named = typeof known === 'string' || typeof known === 'number' ? known : null;
  const parsed = v.safeParse(line, raw);
  if (!parsed.success)
    return {
      id: named,
      error:
        'A line is {"id", "customer", "reply"} or {"id", "conversation": [{"from": "customer" or "agent", "text"}], "reply"}, all of them texts.',
    };
  const input = parsed.output;
  const conversation: Conversation =
    'conversation' in input
      ? { messages: input.conversation }
      : { messages: [{ from: 'customer', text: input.customer }] };
  return { id: input.id, ...output(advise(input.reply, conversation, options), options) };
}

function output(advice: Advice, { explain }: LineOptions): object {
  const level = (step: Step): Level => advice.steps.find((one) => one.step === step)?.level ?? 0;
  const { issue, restated, occasion, waits, questions, contacts, complaint, upset } = advice.reading;
  const labels: Record<string, unknown> = {};
  for (const step of STEPS) labels[step] = LEVELS.includes(step) ? level(step) : level(step) > 0 ? 1 : 0;
  return {
    labels: {
      ...labels,
      complaint: complaint ? 1 : 0,
      upset,
      pitfalls: [...new Set(advice.pitfalls.map(({ rule }) => rule))],
    },
    due: advice.due,
    reading: { issue, restated, occasion, waits, questions, contacts },
    suggestions: advice.suggestions.map(({ about, phrases }) => ({
      ...('step' in about ? { step: about.step } : { pitfall: about.pitfall }),
      text: phrases[0]?.insert ?? '',
      at: phrases[0]?.at ?? null,
    })),
    ...(explain ? { findings: advice.findings.map(({ rule, span }) => ({ rule, ...span })) } : {}),
  };
}
