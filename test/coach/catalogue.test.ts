import { expect, it } from 'vitest';
import { CATALOGUE, catalogueDocument, flagsOf } from '../../src/coach/catalogue.ts';
import { STEP_NAMES } from '../../src/ui/names.ts';

const rules = CATALOGUE.flatMap((chapter) => chapter.rules);

it('holds every rule once, with examples of both sorts', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, flags, allows } of rules)
    expect(`${id} ${flags.length > 0 && allows.length > 0}`).toBe(`${id} true`);
});

it('is a document that says why, where from, and gives every example', () => {
  const text = catalogueDocument(STEP_NAMES).replaceAll('\\', '');
  for (const rule of rules) {
    expect(text).toContain(`(\`${rule.id}\``);
    expect(text).toContain(rule.why);
    for (const example of [...flagsOf(rule).map((one) => one.text), ...rule.allows])
      expect(text).toContain(`- ${example.replaceAll('\n', ' ').replaceAll('\\', '')}`);
  }
});
