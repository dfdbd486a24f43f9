/**
 * A small linear model of texts: for each feature a weight, for each output a sum. It is learnt from texts that were written for it
 * (test/training); it sees nothing but the features that it is given, and says which of them spoke for its answer.
 */

/** Weights as the product ships them. */
export interface Weights {
  outputs: readonly string[];
  /** What one step of a weight is worth. */
  scale: number;
  /** Names of the features, a line each. */
  features: string;
  /** Base64: a signed byte for each output; first the biases, then a row for each feature. */
  bytes: string;
}

/** What the model makes of a text. */
export interface Scored {
  /** How likely each output is by the examples, 0 to 1, in the order of the weights' outputs. */
  likely: number[];
  /** For each output the feature that spoke most for it, as its place in the list that was given; null where none did. */
  strongest: (number | null)[];
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The model behind these weights; they are unpacked when the first text is judged, not when the worker starts. */
export function linear({ outputs, scale, features, bytes }: Weights): (names: readonly string[]) => Scored {
  let table: { places: Map<string, number>; weights: Int8Array } | null = null;
  const unpacked = () => {
    table ??= {
      places: new Map(features.split('\n').map((name, at) => [name, at])),
      weights: Int8Array.from(atob(bytes), (char) => char.charCodeAt(0)),
    };
    return table;
  };
  return (names) => {
    const { places, weights } = unpacked();
    const width = outputs.length;
    const known = names.flatMap((name, at) => {
      const place = places.get(name);
      return place === undefined ? [] : [{ at, row: (place + 1) * width }];
    });
    // Long texts have more features: without this a sum would grow with the length alone.
    const share = 1 / Math.sqrt(known.length + 1);
    const strongest: (number | null)[] = outputs.map(() => null);
    const likely = outputs.map((_, output) => {
      let sum = 0;
      let best = 0;
      for (const { at, row } of known) {
        const weight = weights[row + output] ?? 0;
        sum += weight;
        if (weight <= best) continue;
        best = weight;
        strongest[output] = at;
      }
      return likelihood(((weights[output] ?? 0) + sum * share) * scale);
    });
    return { likely, strongest };
  };
}
