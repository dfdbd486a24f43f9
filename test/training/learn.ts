/** Learns linear models: logistic regression by stochastic gradient descent, with a fixed order of chance, so that it comes out the same each time. */
import type { Weights } from '../../src/coach/learnt/linear.ts';

/** What a model learns from: the names of a text's features, and for each output whether the text shows it. */
export interface Example {
  features: readonly string[];
  shows: Readonly<Record<string, boolean>>;
}

interface Fitted {
  bias: number;
  weights: Float64Array;
}

/** Features seen in fewer examples are chance. */
const FEWEST = 2;
const ROUNDS = 60;
const RATE = 0.3;
/** Weights this small (as a share of the largest) decide nothing: features that have no larger one are left out. */
const SMALL = 0.05;
const MOST = 127;

/**
 * Learns each output from those examples that say something of it, and packs the weights as whole numbers from -127 to 127.
 *
 * @param decay how strongly weights are pulled towards nothing: the fewer words an example has, the less
 */
export function learn(outputs: readonly string[], examples: readonly Example[], decay: number): Weights {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const features = [...seen]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort();
  const places = new Map(features.map((name, at) => [name, at]));
  const fitted = outputs.map((output) => {
    const told = examples.filter(({ shows }) => output in shows);
    const rows = told.map((example) =>
      example.features.flatMap((name) => {
        const place = places.get(name);
        return place === undefined ? [] : [place];
      }),
    );
    return descend(
      rows,
      told.map(({ shows }) => (shows[output] ? 1 : 0)),
      features.length,
      decay,
    );
  });
  return packed(outputs, features, fitted);
}

/** Adaptive gradient descent (Duchi, Hazan & Singer 2011) on the logistic loss with weight decay. */
function descend(rows: readonly number[][], labels: readonly number[], width: number, decay: number): Fitted {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const chance = dice(7);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance);
    for (const at of order) {
      const row = rows[at] as number[];
      const share = 1 / Math.sqrt(row.length + 1);
      let sum = bias;
      for (const place of row) sum += (weights[place] as number) * share;
      const error = 1 / (1 + Math.exp(-sum)) - (labels[at] as number);
      for (const place of row) {
        const slope = error * share + decay * (weights[place] as number);
        squares[place] = (squares[place] as number) + slope * slope;
        weights[place] = (weights[place] as number) - (RATE * slope) / Math.sqrt(squares[place] as number);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights };
}

/** The same throws each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(list: number[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

function packed(outputs: readonly string[], features: readonly string[], fitted: readonly Fitted[]): Weights {
  const largest = fitted.reduce(
    (most, { bias, weights }) =>
      weights.reduce((one, weight) => Math.max(one, Math.abs(weight)), Math.max(most, Math.abs(bias))),
    0,
  );
  const kept = features
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => fitted.some(({ weights }) => Math.abs(weights[at] as number) > largest * SMALL));
  const whole = (weight: number) => Math.round((weight / largest) * MOST);
  const bytes = Int8Array.from([
    ...fitted.map(({ bias }) => whole(bias)),
    ...kept.flatMap(({ at }) => fitted.map(({ weights }) => whole(weights[at] as number))),
  ]);
  return {
    outputs,
    scale: Number((largest / MOST).toPrecision(6)),
    features: kept.map(({ name }) => name).join('\n'),
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  };
}
