/** Every desk fixture read in a real browser: with recipes, with broken ones, and by the shape of the page alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECIPES } from '../../src/desks/recipes/index.ts';
import { type Fixture, fixtures, openReader, type Readings } from '../desks/fixtures.ts';
import { scoreOf } from '../desks/score.ts';

const all = fixtures();
const desks = all.filter(({ id }) => RECIPES.some((recipe) => recipe.id === id));
const read = new Map<string, Readings>();
const readingsOf = ({ id }: Fixture) => read.get(id) as Readings;
const rows: string[] = [];

beforeAll(async () => {
  const reader = await openReader();
  try {
    for (const fixture of all) read.set(fixture.id, await reader.read(fixture));
  } finally {
    await reader.close();
  }
});
afterAll(() => console.log(rows.join('\n')));

describe('with its recipe', () => {
  it('every desk has a fixture', () => {
    expect(desks.map(({ id }) => id).sort()).toEqual(RECIPES.map(({ id }) => id).sort());
  });

  it.each(desks)('$id is read whole', (fixture) => {
    const { recipe } = readingsOf(fixture);
    expect(scoreOf(fixture, recipe).faults).toEqual([]);
    // What is quoted in the composer is nobody's selector.
    expect(recipe.source).toBe(fixture.id === 'roundcube' ? 'generic' : 'recipe');
    expect(recipe).toMatchObject({ sure: true, internalNote: false, sends: true });
    expect(recipe.desk).toBe(fixture.id);
    expect([recipe.customerName, recipe.agentName]).toEqual([fixture.customerName, fixture.agentName]);
  });

  it.each(desks.filter(({ note }) => note))('$id: an internal note is left alone', (fixture) => {
    expect(readingsOf(fixture).note?.recipe.internalNote).toBe(true);
  });

  it.each(desks)(
    '$id: broken selectors, and selectors that find nothing, leave it to the shape of the page',
    (fixture) => {
      const { generic, broken, missing } = readingsOf(fixture);
      for (const reading of [broken, missing]) {
        expect(reading.messages).toEqual(generic.messages);
        expect(reading.source).toBe('generic');
        expect(reading.internalNote).toBe(false);
      }
    },
  );
});

describe('a satisfaction score', () => {
  const [zendesk] = fixtures('zendesk') as [Fixture];
  const badge = (words: string) =>
    `<aside data-test-id="ticket-satisfaction-rating"><span role="img" aria-label="${words}">●</span></aside>`;
  it.each([
    ['good', badge('Good, I’m satisfied')],
    ['bad', badge('Bad, I’m unsatisfied')],
    [null, ''],
    [null, badge('Offered')],
    // Two at once tell nothing, and what is not shown is no score.
    [null, badge('Good') + badge('Bad')],
    [null, `<div hidden>${badge('Good')}</div>`],
  ])('is read as %s by the recipe that knows it, and by nothing else', async (score, shown) => {
    const reader = await openReader();
    try {
      const readings = await reader.read({ ...zendesk, html: zendesk.html.replace('</body>', `${shown}</body>`) });
      expect(readings.recipe.score).toBe(score);
      for (const other of [readings.generic, readings.broken, readings.missing]) expect(other.score).toBeNull();
    } finally {
      await reader.close();
    }
  });
});

describe('by the shape of the page alone', () => {
  it('says who wrote what for nine messages of ten, and which is to be answered on nine pages of ten', () => {
    const total = { right: 0, of: 0, answers: 0 };
    for (const fixture of all) {
      const { generic } = readingsOf(fixture);
      const { right, of, answer, faults } = scoreOf(fixture, generic);
      total.right += right;
      total.of += of;
      total.answers += Number(answer);
      rows.push(
        `${fixture.id.padEnd(12)} ${right} of ${of} messages, ${answer ? 'the right one' : 'the wrong one'} to answer, ${generic.sure ? 'sure' : 'unsure'}, ${generic.milliseconds.toFixed(1)} ms${faults.map((fault) => `\n    ${fault}`).join('')}`,
      );
    }
    rows.push(`in all: ${total.right} of ${total.of} messages, ${total.answers} of ${all.length} to answer`);
    expect(total.right / total.of).toBeGreaterThanOrEqual(0.9);
    expect(total.answers / all.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is not sure of what it read wrong', () => {
    const wrong = all.filter((fixture) => !scoreOf(fixture, readingsOf(fixture).generic).answer);
    expect(wrong.filter((fixture) => readingsOf(fixture).generic.sure).map(({ id }) => id)).toEqual([]);
  });

  it.each(all.filter(({ note }) => note))('$id: an internal note is left alone', (fixture) => {
    expect(readingsOf(fixture).note?.generic.internalNote).toBe(true);
    expect(readingsOf(fixture).generic.internalNote).toBe(false);
  });
});
