import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { OrganisationId, ReferralId } from '../kernel/ids.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Places } from '../run/places.ts';
import { authoritiesIn, placeFreeOn, placesStanding, type RunPlaces } from './places-left.ts';
import type { TakenPlace } from './taken-place.ts';
import type { InLine } from './waiting-list.ts';

const strandby = anId<OrganisationId>(1);
const always = { from: undefined, to: undefined };
const places = (most: number, counted: Places['counted'] = 'at_once'): Places => ({
  authority: strandby,
  counted,
  fewest: undefined,
  most,
  period: always,
});
const course = (from: number, to: number | undefined): TakenPlace => ({
  authority: strandby,
  from: addDays(today, from),
  to: to === undefined ? undefined : addDays(today, to),
});
const yes = (number: number, daysAgo: number): InLine => ({
  referral: anId<ReferralId>(number),
  authority: strandby,
  acceptedOn: addDays(today, -daysAgo),
  recordedAt: `${addDays(today, -daysAgo)}T10:00:00Z`,
});

describe('the places of a run', () => {
  test('are free where nobody holds them and they are kept for nobody', () => {
    const run = { places: [places(4)], taken: [course(-30, 60)], accepted: [yes(1, 2)] };
    const { held, kept, waiting, limit } = placesStanding(run, strandby, today);
    assert.deepEqual([held, kept, waiting.length, limit?.free], [1, 1, 0, 2]);
    assert.equal(limit?.nextFreeOn, today);
  });

  test('wait for the next course to end when all are taken, in the order of the yes', () => {
    const run = {
      places: [places(2)],
      taken: [course(-30, 12), course(-20, 40)],
      accepted: [yes(1, 3), yes(2, 9)],
    };
    const { waiting, limit } = placesStanding(run, strandby, today);
    assert.deepEqual(
      waiting.map(({ referral }) => referral),
      [anId(2), anId(1)],
    );
    assert.equal(placeFreeOn(run, strandby, 1, today), addDays(today, 13));
    assert.equal(placeFreeOn(run, strandby, 2, today), addDays(today, 41));
    assert.equal(limit?.nextFreeOn, undefined, 'a third one waits for a course nobody has begun');
  });

  test('are in sight for nobody where every course is open', () => {
    const run = { places: [places(1)], taken: [course(-30, undefined)], accepted: [] };
    assert.equal(placesStanding(run, strandby, today).limit?.nextFreeOn, undefined);
  });

  test('counted over the whole run are used by whoever began, however it went', () => {
    const run = { places: [places(2, 'in_all')], taken: [course(-90, -60), course(-30, 9)], accepted: [] };
    assert.equal(placesStanding(run, strandby, today).limit?.free, 0);
  });

  test('are as few as the narrower of two limits says', () => {
    const run = {
      places: [places(10), places(3, 'in_all')],
      taken: [course(-90, -60), course(-30, 9)],
      accepted: [],
    };
    const { limit } = placesStanding(run, strandby, today);
    assert.deepEqual([limit?.most, limit?.counted, limit?.free], [3, 'in_all', 1]);
  });

  test('have no limit where nobody has said one', () => {
    const run = { places: [], taken: [course(-30, 9)], accepted: [yes(1, 1)] };
    assert.equal(placesStanding(run, strandby, today).limit, undefined);
    assert.deepEqual(authoritiesIn(run), [strandby]);
  });

  test('of one authority are nothing to another', () => {
    const run = {
      places: [places(1)],
      taken: [{ ...course(-3, 9), authority: anId<OrganisationId>(2) }],
      accepted: [],
    };
    assert.equal(placesStanding(run, strandby, today).limit?.free, 1);
  });
});

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days));
const anyCourse = fc.record({ from: day, to: fc.option(day, { nil: undefined }) }).map(
  ({ from, to }): TakenPlace => ({
    authority: strandby,
    from,
    to: to !== undefined && to < from ? from : to,
  }),
);
const anyLine = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
  .map((numbers) => numbers.map((number, at) => yes(number, at % 5)));
const anyRun: fc.Arbitrary<RunPlaces> = fc.record({
  places: fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }))
    .map(([atOnce, inAll]) => [places(atOnce), ...(inAll === undefined ? [] : [places(inAll, 'in_all')])]),
  taken: fc.array(anyCourse, { maxLength: 15 }),
  accepted: anyLine,
});

describe('whatever a run looks like', () => {
  test('no number of places is ever negative, and nobody with a yes is lost', () => {
    fc.assert(
      fc.property(anyRun, day, (run, on) => {
        const { held, kept, waiting, limit } = placesStanding(run, strandby, on);
        assert.ok(held >= 0 && kept >= 0 && (limit?.free ?? 0) >= 0);
        assert.equal(kept + waiting.length, run.accepted.length);
        assert.ok(waiting.length === 0 || limit?.free === 0, 'nobody waits while a place is free');
      }),
    );
  });

  test('one more yes, later than the others, moves nobody', () => {
    fc.assert(
      fc.property(anyRun, day, (run, on) => {
        const latest = { ...yes(99, 0), acceptedOn: addDays(today, 1) };
        const before = placesStanding(run, strandby, on).waiting;
        const after = placesStanding({ ...run, accepted: [latest, ...run.accepted] }, strandby, on).waiting;
        assert.deepEqual(after.slice(0, before.length), before);
      }),
    );
  });

  test('the order is that of the yes, whatever order the rows come in', () => {
    fc.assert(
      fc.property(anyRun, day, (run, on) => {
        const turned = { ...run, accepted: run.accepted.toReversed() };
        assert.deepEqual(placesStanding(turned, strandby, on), placesStanding(run, strandby, on));
      }),
    );
  });

  test('when the first in line begins, nobody behind waits longer', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const line = placesStanding({ ...run, places: [] }, strandby, today);
        if (line.kept < 2) return;
        const number = (of: RunPlaces): readonly (ReferralId | undefined)[] =>
          placesStanding(of, strandby, today).waiting.map(({ referral }) => referral);
        const [first, ...rest] = run.accepted.toSorted((a, b) =>
          `${a.acceptedOn} ${a.referral}` < `${b.acceptedOn} ${b.referral}` ? -1 : 1,
        );
        if (first === undefined || number(run).includes(first.referral)) return;
        const begun: TakenPlace = { authority: strandby, from: today, to: undefined };
        assert.deepEqual(number({ ...run, taken: [...run.taken, begun], accepted: rest }), number(run));
      }),
    );
  });

  test('the first free day is free, and no day of change before it is', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 6 }), (run, number) => {
        const freeOn: PlainDate | undefined = placeFreeOn(run, strandby, number, today);
        const without = { ...run, accepted: [] };
        const freeOf = (on: PlainDate): number => placesStanding(without, strandby, on).limit?.free ?? number;
        if (freeOn !== undefined) assert.ok(freeOf(freeOn) >= number);
        for (let days = 0; days < 70; days += 1) {
          const on = addDays(today, days);
          if (freeOn === undefined || on < freeOn) assert.ok(freeOf(on) < number);
        }
      }),
    );
  });
});
