/** The catalogue of rules as a page of the extension's help. */
import { CATALOGUE, flagsOf } from '../../src/coach/catalogue.ts';
import type { Step } from '../../src/coach/model.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br />');

/** How many examples of a kind are shown: enough to know the rule by; its tests have all. */
const EXAMPLES = 6;

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** @param names what the interface calls the steps */
export function rulesPage(names: Readonly<Record<Step, string>>): string {
  const chapters = CATALOGUE.map(({ step, rules }) => ({
    id: `chapter-${step ?? 'pitfalls'}`,
    name: step ? `Step: ${names[step]}` : 'Wording that makes it worse',
    rules,
  }));
  const sections = chapters.map(
    ({ id, name, rules }) => `<h2 id="${id}">${name}</h2>
${rules
  .map(
    (rule) => `<h3 id="${rule.id}">${escaped(rule.title)}</h3>
<p>${escaped(rule.why)} <i>${escaped(rule.source)}.</i></p>
${'better' in rule ? `<p><b>Better:</b> ${escaped(rule.better)}</p>` : ''}
<details><summary>Examples</summary>
<h4>Finds</h4>
${list(
  flagsOf(rule)
    .slice(0, EXAMPLES)
    .map(({ text, better }) => escaped(text) + (better ? ` → ${escaped(better)}` : '')),
)}
<h4>Leaves alone</h4>
${list(rule.allows.slice(0, EXAMPLES).map(escaped))}
</details>`,
  )
  .join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Amends: every rule, its reason and its source</title>
    <link rel="stylesheet" href="./help.css" />
  </head>
  <body>
    <main>
<h1>Every rule, its reason and its source</h1>
<p>Made from the rules themselves at each build. The examples are some of the rules’ tests. “commentary” stands where no study was found.</p>
${list(chapters.map(({ id, name, rules }) => `<a href="#${id}">${name}</a> (${rules.length})`))}
${sections.join('\n')}
    </main>
  </body>
</html>
`;
}
