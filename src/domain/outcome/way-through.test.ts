import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aCourseThatEnded, aCourseUnderWay } from '../../../tests/builders/a-completion-row.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { endingNames } from '../enrolment/ending.ts';
import type { EnrolmentId } from '../kernel/ids.ts';
import { addDays, addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import { sortWay, type WayPlace, wayPlaces } from './sort-way.ts';
import type { KnownFact, WayRow } from './way-row.ts';
import { shortOf, waySteps } from './way-steps.ts';
import { wayThrough } from './way-through.ts';

const now = { asOf: today, knownAt: today };

function on(date: PlainDate, recordedOn: PlainDate = date): KnownFact {
  return { on: date, recordedOn };
}

/** A referral sent forty weeks ago; what came after is told by the test. */
function aWay(changes: Partial<WayRow> = {}): WayRow {
  const sent = on(addWeeks(today, -40));
  return { referral: anId(1), sent, answer: undefined, ownNo: undefined, course: undefined, ...changes };
}

const accepted = { ...on(addWeeks(today, -38)), given: 'accepted' as const };
const refused = { ...accepted, given: 'refused' as const };

function placesOf(row: WayRow, moment = now) {
  const sorted = sortWay([row], moment);
  return wayPlaces.filter((place) => sorted[place].length > 0);
}

/** How many ways stand at each place. */
function countedAt(rows: readonly WayRow[]): Record<WayPlace, number> {
  const sorted = sortWay(rows, now);
  const counts = wayPlaces.map((place) => [place, sorted[place].length] as const);
  return Object.fromEntries(counts) as Record<WayPlace, number>;
}

describe('where a way stands', () => {
  it('waits for an answer, then for the start', () => {
    assert.deepEqual(placesOf(aWay()), ['waiting_for_answer']);
    assert.deepEqual(placesOf(aWay({ answer: accepted })), ['waiting_for_start']);
    const course = aCourseUnderWay({ startedOn: addDays(today, 1) });
    assert.deepEqual(placesOf(aWay({ answer: accepted, course })), ['waiting_for_start']);
  });

  it('tells a no from the intake apart from the citizen’s own, before and after a yes', () => {
    assert.deepEqual(placesOf(aWay({ answer: refused })), ['refused']);
    assert.deepEqual(placesOf(aWay({ ownNo: on(today) })), ['own_no']);
    assert.deepEqual(placesOf(aWay({ answer: accepted, ownNo: on(today) })), ['own_no_after_yes']);
  });

  it('ends as the course ended: leaving for work is no drop-out, and completing asks for no recommendation', () => {
    for (const ending of endingNames) {
      const course = aCourseThatEnded(ending, { hasRecommendation: false });
      assert.deepEqual(placesOf(aWay({ answer: accepted, course })), [ending]);
    }
    assert.deepEqual(placesOf(aWay({ answer: accepted, course: aCourseUnderWay() })), ['under_way']);
  });

  it('sees only what was true then and known then', () => {
    const row = aWay({ answer: accepted, course: aCourseThatEnded('completed', { recordedOn: today }) });
    assert.deepEqual(placesOf(row, { ...now, knownAt: addDays(today, -1) }), ['under_way']);
    assert.deepEqual(placesOf(row, { ...now, asOf: addWeeks(today, -31) }), ['waiting_for_start']);
    assert.deepEqual(placesOf(row, { ...now, asOf: addWeeks(today, -39) }), ['waiting_for_answer']);
    assert.deepEqual(placesOf(row, { ...now, asOf: addWeeks(today, -41) }), []);
  });
});

describe('the way through a run', () => {
  it('is four boxes, with who did not go on by kind', () => {
    const rows = [
      aWay(),
      aWay({ answer: refused }),
      aWay({ ownNo: on(today) }),
      aWay({ answer: accepted }),
      aWay({ answer: accepted, course: aCourseUnderWay() }),
      aWay({ answer: accepted, course: aCourseThatEnded('exit_to_work_or_education') }),
      aWay({ answer: accepted, course: aCourseThatEnded('drop_out') }),
      aWay({ answer: accepted, course: aCourseThatEnded('completed') }),
    ];
    const one = (place: string) => ({ place, count: 1 });
    assert.deepEqual(wayThrough(countedAt(rows)), [
      { step: 'referred', reached: 8, mayStill: [], out: [] },
      {
        step: 'accepted',
        reached: 5,
        mayStill: [one('waiting_for_answer')],
        out: [one('refused'), one('own_no')],
      },
      { step: 'started', reached: 4, mayStill: [one('waiting_for_start')], out: [] },
      {
        step: 'completed',
        reached: 1,
        mayStill: [one('under_way')],
        out: [one('exit_to_work_or_education'), one('drop_out')],
      },
    ]);
  });

  it('names every place before one step only, or has it come all the way', () => {
    const named = waySteps.flatMap((step) => [...shortOf[step].may, ...shortOf[step].out]);
    assert.deepEqual([...named, 'completed'].sort(), [...wayPlaces].sort());
  });

  it('adds up: each box is the next one, those who may still and those who did not go on', () => {
    fc.assert(
      fc.property(fc.array(anyWay, { maxLength: 40 }), (rows) => {
        const boxes = wayThrough(countedAt(rows));
        assert.equal(boxes[0]?.reached, rows.filter(({ sent }) => sent.recordedOn <= today).length);
        for (const [index, box] of boxes.slice(1).entries()) {
          const short = [...box.mayStill, ...box.out].reduce((sum, { count }) => sum + count, 0);
          assert.equal(box.reached + short, boxes[index]?.reached);
        }
      }),
    );
  });
});

const anyDay = fc.integer({ min: -300, max: 30 }).map((days) => addDays(today, days));
const anyFact = fc.record({ on: anyDay, recordedOn: anyDay });
const orNothing = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });
const anyCourse = fc.record({
  enrolment: fc.constant(anId<EnrolmentId>(2)),
  startedOn: orNothing(anyDay),
  startRecordedOn: anyDay,
  closing: orNothing(
    fc.record({
      ending: fc.constantFrom(...endingNames),
      endedOn: orNothing(anyDay),
      hasRecommendation: fc.boolean(),
      recordedOn: anyDay,
    }),
  ),
});
const anyWay: fc.Arbitrary<WayRow> = fc
  .record({
    sent: anyDay.map((recordedOn) => on(addWeeks(today, -60), recordedOn)),
    answer: orNothing(
      fc
        .tuple(anyFact, fc.constantFrom('accepted' as const, 'refused' as const))
        .map(([fact, given]) => ({ ...fact, given })),
    ),
    ownNo: orNothing(anyFact),
    course: orNothing(anyCourse),
  })
  .map(aWay);
