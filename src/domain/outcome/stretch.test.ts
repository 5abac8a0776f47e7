import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aCase, aFact } from '../../../tests/builders/a-case.ts';
import { aFrame, aRule } from '../../../tests/builders/a-rule.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks, plainDate } from '../kernel/plain-date.ts';
import { judgeCase } from './engine/judge-case.ts';
import type { OutcomeFact } from './outcome-fact.ts';
import { eachJob, hasLasted, monthsOverOn, stretchesOf } from './stretch.ts';

const sixMonths = aRule('lasting');
const day = plainDate;

describe('how long a job lasts', () => {
  it('is one stretch from the first day to today, while the job goes on', () => {
    const [one, ...more] = stretchesOf(
      sixMonths,
      [aFact({ from: addWeeks(today, -13), employer: 'Bageriet' })],
      today,
    );
    assert.equal(more.length, 0);
    assert.deepEqual(one, {
      since: addWeeks(today, -13),
      until: today,
      goesOn: true,
      days: 92,
      missingDays: 0,
      employers: ['Bageriet'],
    });
    assert.ok(one !== undefined && !hasLasted(one, sixMonths));
    assert.equal(monthsOverOn(one, sixMonths), '2027-02-18');
  });

  it('goes on over a change of employer with a few days between, and tells how many', () => {
    const facts = [
      aFact({ from: day('2026-05-01'), to: day('2026-06-30'), employer: 'Bageriet' }),
      aFact({ from: day('2026-07-10'), employer: 'Planteskolen' }),
    ];
    const [one] = stretchesOf(sixMonths, facts, today);
    assert.deepEqual(
      [one?.since, one?.missingDays, one?.employers],
      ['2026-05-01', 9, ['Bageriet', 'Planteskolen']],
    );
    assert.ok(one !== undefined && hasLasted(one, sixMonths));
    assert.equal(monthsOverOn(one, sixMonths), '2026-10-31');
  });

  it('begins anew where too many days are missing in all, and the earlier stands as that', () => {
    const facts = [
      aFact({ from: day('2026-01-01'), to: day('2026-02-28'), employer: 'Kiosken' }),
      aFact({ from: day('2026-03-11'), to: day('2026-06-30'), employer: 'Bageriet' }),
      aFact({ from: day('2026-07-10'), employer: 'Planteskolen' }),
    ];
    const found = stretchesOf(sixMonths, facts, today);
    assert.deepEqual(
      found.map(({ since, until, goesOn }) => [since, until, goesOn]),
      [
        ['2026-03-11', today, true],
        ['2026-01-01', '2026-02-28', false],
      ],
    );
  });

  it('is told for each employer where a new one begins it anew', () => {
    const anew = aRule('lasting', { changeOfEmployer: 'starts_anew' });
    const facts = [
      aFact({ from: day('2026-05-01'), to: day('2026-06-30'), employer: 'Bageriet' }),
      aFact({ from: day('2026-07-01'), employer: 'Planteskolen' }),
    ];
    assert.deepEqual(
      stretchesOf(anew, facts, today).map(({ since, employers }) => [since, ...employers]),
      [
        ['2026-07-01', 'Planteskolen'],
        ['2026-05-01', 'Bageriet'],
      ],
    );
  });

  it('is every job by itself where no rule says otherwise, whoever told of it', () => {
    const facts = [
      aFact({ from: day('2026-05-01'), to: day('2026-06-30'), code: 'loentilskud', source: 'staff' }),
      aFact({ from: day('2026-07-01'), code: undefined }),
    ];
    assert.deepEqual(
      stretchesOf(eachJob, facts, today).map(({ since }) => since),
      ['2026-07-01', '2026-05-01'],
    );
  });

  it('leaves out what the rule does not count, and what lies ahead', () => {
    const facts = [
      aFact({ code: 'loentilskud' }),
      aFact({ source: 'staff' }),
      aFact({ from: addDays(today, 1), recordedOn: today }),
    ];
    assert.deepEqual(stretchesOf(aRule('lasting', { lowestSource: 'contract' }), facts, today), []);
  });
});

describe('what a page says of a stretch is what the figure counts', () => {
  const spell = fc
    .record({
      ago: fc.integer({ min: -20, max: 400 }),
      length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
      employer: fc.constantFrom('Bageriet', 'bageriet ', 'Planteskolen', undefined),
      code: fc.constantFrom('fleksjob', 'fleksjob', 'loentilskud'),
    })
    .map(({ ago, length, employer, code }): OutcomeFact => {
      const from = addDays(today, -ago);
      const to = length === undefined ? undefined : addDays(from, length - 1);
      return aFact({ from, to, employer, code, recordedOn: from < today ? from : today });
    });
  const rules = fc
    .record({
      months: fc.integer({ min: 1, max: 9 }),
      gapDaysAllowed: fc.constantFrom(0, 1, 7, 14, 30),
      changeOfEmployer: fc.constantFrom('allowed' as const, 'starts_anew' as const),
    })
    .map((some) => aRule('lasting', some));

  it('is reached today for exactly those the figure finds it for today', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 6 }), rules, (facts, rule) => {
        const place = judgeCase(rule, aCase({ facts }), aFrame())?.place;
        const reached = stretchesOf(rule, facts, today).some((one) => one.goesOn && hasLasted(one, rule));
        assert.equal(place === 'met', reached);
      }),
      { numRuns: 1000 },
    );
  });

  it('misses no more days than the rule allows, and overlaps with no other of the same employers', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 6 }), rules, (facts, rule) => {
        const found = stretchesOf(rule, facts, today);
        for (const { since, until, days, missingDays, goesOn } of found) {
          assert.ok(missingDays <= rule.gapDaysAllowed && missingDays < days);
          assert.ok(since <= until && until <= today);
          assert.equal(goesOn, until === today);
        }
        if (rule.changeOfEmployer === 'allowed')
          for (const [at, one] of found.entries())
            assert.ok(at === 0 || one.until < (found[at - 1]?.since ?? ''));
      }),
    );
  });

  it('does not depend on the order the facts were written down in', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 5 }), rules, (facts, rule) => {
        const told = (some: readonly OutcomeFact[]) =>
          stretchesOf(rule, some, today).map(
            ({ since, until, missingDays }) => `${since} ${until} ${missingDays}`,
          );
        assert.deepEqual(told(facts.toReversed()).toSorted(), told(facts).toSorted());
      }),
    );
  });
});
