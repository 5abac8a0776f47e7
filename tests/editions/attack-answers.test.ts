import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOf } from '../../src/domain/edition/cell.ts';
import { isSmall } from '../../src/domain/edition/is-small.ts';
import type { suppressAnswering } from '../../src/domain/edition/suppress-answering.ts';
import { attackAnswers } from './attack-answers.ts';

/** `npm run editions:attack` composes more. */
const editions = Math.max(8, Math.floor(Number(process.env['EDITIONS'] ?? 2_000) / 250));

/** Hides what is small and nothing else, as is often done. */
const hidesSmallOnly: typeof suppressAnswering = ({ people, dayCells, systems, threshold, moment }) => {
  const told = (cells: typeof dayCells, among: typeof people) =>
    cells.map((cell) => {
      const count = countOf(cell, among, moment);
      const whole = cells.find(({ key }) => key === cell.of);
      const all = whole === undefined ? count : countOf(whole, among, moment);
      const isHidden = !cell.given && isSmall(cell, count, all, threshold);
      return isHidden ? { ...cell, hidden: 'small' as const } : { ...cell, count };
    });
  return {
    ok: true,
    days: told(dayCells, people),
    answers: systems.flatMap((one) => told(one.cells, one.people)),
  };
};

describe('an attacker with all editions of a run that tell of questionnaires', () => {
  it('works out no hidden count of who was asked and what was answered, laid beside everything else', () => {
    for (const [seed, people, threshold] of [
      [11, 30, 5],
      [4, 40, 3],
      [7, 90, 5],
    ] as const) {
      const { told, shown, hidden, finds } = attackAnswers({ editions, people, seed, threshold });
      assert.ok(told > 3 && shown > 10 && hidden > 5, `${told} told, ${shown} shown, ${hidden} hidden`);
      assert.deepEqual(finds, [], `run ${seed}`);
    }
  });

  it('works out some where only small counts are hidden: the attack is a real one', () => {
    const { finds } = attackAnswers({ editions, people: 30, seed: 11, threshold: 5 }, hidesSmallOnly);
    assert.ok(
      finds.some(({ cell }) => cell.column.startsWith('said')),
      `${finds.length} found`,
    );
  });
});
