import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CountedRow, countByReason, countJudgements, reasonsForDrawing } from './count-judgements.ts';
import { judgements } from './judgement.ts';

const row = fc.record({
  why: fc.subarray([...reasonsForDrawing], { minLength: 1 }),
  judgement: fc.option(fc.constantFrom(...judgements), { nil: undefined }),
});

describe('counting a sample', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(fc.array(row), (rows: CountedRow[]) => {
        for (const { all, open, fine, ask, breach_suspected } of [
          countJudgements(rows),
          ...countByReason(rows),
        ])
          assert.equal(open + fine + ask + breach_suspected, all);
      }),
    );
  });

  it('tells only of reasons that occur, a row under each of its own', () => {
    const counts = countByReason([
      { why: ['same_surname', 'out_of_hours'], judgement: 'ask' },
      { why: ['out_of_hours'], judgement: undefined },
    ]);
    assert.deepEqual(
      counts.map(({ why, all, ask, open }) => [why, all, ask, open]),
      [
        ['same_surname', 1, 1, 0],
        ['out_of_hours', 2, 1, 1],
      ],
    );
  });
});
