import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../../src/domain/kernel/plain-date.ts';
import type { CaseRow } from '../../../src/domain/outcome/case-row.ts';
import type { Frame } from '../../../src/domain/outcome/engine/frame.ts';
import { joinMoves } from '../../../src/domain/outcome/engine/join-moves.ts';
import { judgeAll } from '../../../src/domain/outcome/engine/judge-all.ts';
import { judgeCase } from '../../../src/domain/outcome/engine/judge-case.ts';
import { RunCount } from '../../../src/domain/outcome/engine/run-count.ts';
import { countRule } from '../../../src/domain/outcome/engine/tally.ts';
import type { OutcomeFact } from '../../../src/domain/outcome/outcome-fact.ts';
import type { OutcomeRule } from '../../../src/domain/programme/definition.ts';
import { aCase, aFact } from '../../builders/a-case.ts';
import { aCourseUnderWay } from '../../builders/a-completion-row.ts';
import { aRule } from '../../builders/a-rule.ts';
import { slowPlace } from './slow-evaluator.ts';

/** A stretch with a week 53 and a leap day's neighbourhood in it, and few days, so that edges meet often. */
const first = plainDate('2026-09-01');
const aDay = fc.integer({ min: 0, max: 160 }).map((by) => addDays(first, by));
const orNothing = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });

const someFact = fc
  .record({
    from: fc.integer({ min: -60, max: 150 }),
    length: orNothing(fc.integer({ min: 0, max: 90 })),
    code: fc.constantFrom('fleksjob', 'fleksjob', 'fleksjob', 'loentilskud'),
    source: fc.constantFrom('register' as const, 'citizen' as const, 'staff' as const),
    recorded: fc.integer({ min: -60, max: 160 }),
    corrects: orNothing(fc.nat(5)),
    takenBack: fc.boolean(),
  })
  .map(({ from, length, code, source, recorded, corrects, takenBack }) => ({
    corrects,
    fact: aFact({
      from: addDays(first, from),
      to: length === undefined ? undefined : addDays(first, from + length),
      code,
      source,
      recordedOn: addDays(first, recorded),
      takenBack: takenBack && corrects !== undefined,
    }),
  }));

/** Some facts put earlier ones right, each of them at most once. */
const someFacts: fc.Arbitrary<OutcomeFact[]> = fc.array(someFact, { maxLength: 6 }).map((drawn) => {
  const corrected = new Set<number>();
  return drawn.map(({ fact, corrects }, at) => {
    const target = corrects === undefined ? undefined : drawn[corrects];
    if (corrects === undefined || target === undefined || corrects >= at || corrected.has(corrects))
      return { ...fact, takenBack: false };
    corrected.add(corrects);
    return { ...fact, replaces: target.fact.id };
  });
});

const someRow: fc.Arbitrary<CaseRow> = fc
  .record({ startedOn: aDay, facts: someFacts, ended: orNothing(aDay), recordedOn: aDay, person: fc.nat(8) })
  .map(({ startedOn, facts, ended, recordedOn, person }) => {
    const endedOn = ended === undefined ? undefined : ended < startedOn ? startedOn : ended;
    const closing =
      endedOn === undefined
        ? undefined
        : { ending: 'drop_out' as const, endedOn, hasRecommendation: false, recordedOn };
    const course = aCourseUnderWay({ startedOn, startRecordedOn: first, closing });
    return aCase({ course, facts, personKey: `person ${person}` });
  });

const someFrame: fc.Arbitrary<Frame> = fc.record({ asOf: aDay, knownAt: aDay, runEndsOn: orNothing(aDay) });

const someRule: fc.Arbitrary<OutcomeRule> = fc
  .record({
    anchor: fc.constantFrom('start', 'as_of', 'end_of_run', 'end_of_course'),
    horizonMonths: fc.nat(3),
    lowestSource: fc.constantFrom('register', 'staff'),
    spellsFromBefore: fc.constantFrom('begin_after', 'count'),
    unit: fc.constantFrom('day', 'week', 'month'),
    atLeast: fc.integer({ min: 1, max: 8 }),
    months: fc.integer({ min: 1, max: 3 }),
    gapDaysAllowed: fc.constantFrom(0, 1, 14),
    measure: fc.constantFrom('state_at', 'ever_reached', 'duration', 'lasting', 'lasting'),
  })
  .map(({ measure, ...fields }) => ({ ...aRule(measure), ...fields }) as OutcomeRule);

const runs = { numRuns: 4000 };

describe('the engine', () => {
  it('says of every way what a slow evaluator says that goes day by day', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(someRule, someRow, someFrame, (rule, row, frame) => {
        // A course nobody had written down yet is in no figure.
        fc.pre((row.course?.startRecordedOn ?? '') <= frame.knownAt);
        const place = judgeCase(rule, row, frame)?.place;
        assert.equal(place, slowPlace(rule, row, frame));
        seen.set(`${rule.measure} ${place}`, (seen.get(`${rule.measure} ${place}`) ?? 0) + 1);
      }),
      runs,
    );
    // The worlds are rich enough: every measure was met, failed and too early at some time.
    for (const measure of ['state_at', 'ever_reached', 'duration', 'lasting'])
      for (const place of ['met', 'not_met', 'not_yet_possible'])
        assert.ok((seen.get(`${measure} ${place}`) ?? 0) > 0, `${measure} was never ${place}`);
  });

  it('tells the same figure again, however much is written down later', () => {
    fc.assert(
      fc.property(
        someRule,
        fc.array(someRow, { maxLength: 6 }),
        someFrame,
        someFact,
        (rule, rows, frame, more) => {
          const question = { dataVersion: '1', target: undefined };
          const later = { ...more.fact, recordedOn: addDays(frame.knownAt, 1) };
          const added = rows.map((row) => ({ ...row, facts: [...row.facts, later] }));
          assert.deepEqual(countRule(rule, added, frame, question), countRule(rule, rows, frame, question));
        },
      ),
    );
  });

  it('counts a figure as it sorts the people behind it, and persons once', () => {
    fc.assert(
      fc.property(someRule, fc.array(someRow, { maxLength: 12 }), someFrame, (rule, rows, frame) => {
        const persons = { ...rule, denominator: 'persons' } as OutcomeRule;
        for (const one of [rule, persons]) {
          const { numerator, notMet, notYetPossible, denominator } = countRule(one, rows, frame, {
            dataVersion: '1',
            target: undefined,
          });
          const judged = judgeAll(one, rows, frame);
          const of = (place: string) => judged.filter(({ verdict }) => verdict.place === place);
          assert.deepEqual(
            [of('met').length, of('not_met').length, of('not_yet_possible').length],
            [numerator, notMet, notYetPossible],
          );
          assert.equal(numerator + notMet + notYetPossible, denominator);
        }
        const met = judgeAll(persons, rows, frame).filter(({ verdict }) => verdict.place === 'met');
        assert.equal(new Set(met.map(({ row }) => row.personKey)).size, met.length);
        const together = new RunCount([rule, persons], frame);
        for (const row of rows) together.add(row);
        assert.equal(together.distinctPeople, met.length);
        const figures = together.figures('1', () => undefined);
        const question = { dataVersion: '1', target: undefined };
        assert.deepEqual(
          figures,
          [rule, persons].map((one) => countRule(one, rows, frame, question)),
        );
      }),
    );
  });

  it('makes one way of a person whose record went over to another authority, and keeps two ways in one record two', () => {
    const [before, after] = [aFact(), aFact()];
    const moved = [
      { ...aCase({ facts: [before] }), record: 'here' },
      { ...aCase({ facts: [after] }), record: 'there' },
    ];
    const [one, ...none] = joinMoves(moved);
    assert.deepEqual([one?.facts, none], [[before, after], []]);
    const twice = [
      { ...aCase(), record: 'here' },
      { ...aCase(), record: 'here' },
    ];
    assert.equal(joinMoves(twice).length, 2);
  });
});
