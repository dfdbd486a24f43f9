/** `npm run train`: learns the weights of the coach's small models from test/training anew, and writes them into the product. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Weights } from '../../src/coach/learnt/linear.ts';
import { complaintWeights } from '../training/complaints.ts';
import { moodWeights } from '../training/mood.ts';

function write(file: string, name: string, weights: Weights): void {
  const { outputs, scale, features, bytes } = weights;
  const text = `/** Learnt by \`npm run train\` from test/training: not to be changed by hand. */
import type { Weights } from './linear.ts';

export const ${name}: Weights = {
  outputs: [${outputs.map((output) => `'${output}'`).join(', ')}],
  scale: ${scale},
  features:
    ${JSON.stringify(features)},
  bytes:
    '${bytes}',
};
`;
  writeFileSync(file, text);
  console.log(`${file}: ${features.split('\n').length} features, ${Math.round(text.length / 1024)} kB`);
}

const customers = readFileSync('test/training/customers.txt', 'utf8');
write('src/coach/learnt/moodWeights.ts', 'MOOD', moodWeights(customers));
write('src/coach/learnt/complaintWeights.ts', 'COMPLAINT', complaintWeights(customers));
