/** The coach at work on the examples of all its rules: whatever it has to do, it does here. */
import { PITFALLS } from '../../src/coach/pitfalls/index.ts';
import { review } from '../../src/coach/review.ts';
import { STEP_RULES } from '../../src/coach/steps/index.ts';

export function reviewExamples(): void {
  for (const { flags, allows } of [...PITFALLS, ...Object.values(STEP_RULES).flat()])
    for (const example of [...flags, ...allows]) {
      const text = typeof example === 'string' ? example : example[0];
      review(`Hi Jo,\n${text}\n\nBest,\nSam\n\nOn 2 June 2026, Jo wrote:\n> It broke.`, {
        messages: [{ from: 'customer', text: `${text} My lamp is broken, where is it?` }],
      });
    }
}
