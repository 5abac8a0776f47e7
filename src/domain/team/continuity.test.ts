import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, aRole } from '../../../tests/builders/a-definition.ts';
import { aPlace } from '../../../tests/builders/a-seated-team.ts';
import { today } from '../../../tests/builders/today.ts';
import { phaseSpans } from '../enrolment/phase-spans.ts';
import { addDays, addWeeks, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { continuityOf } from './continuity.ts';
import { continuityFigure } from './continuity-figure.ts';
import type { Place } from './place.ts';

const startsOn = addWeeks(today, -20);
const psychologist = aRole('psychologist', 'team_psychologist', { samePerson: 'to_end_of_main' });
const definition = aDefinition({ roles: [psychologist] });

function stands(
  places: readonly Place[],
  changes: { start?: PlainDate; endedOn?: PlainDate; role?: typeof psychologist } = {},
) {
  const start = changes.start ?? startsOn;
  const spans = phaseSpans(definition, start, []);
  const course = { startsOn: start, endedOn: changes.endedOn };
  return continuityOf(course, spans, [changes.role ?? psychologist], places, today);
}

const pia = aPlace('psychologist', 1, { from: startsOn, to: undefined });

describe('the promise of the same person', () => {
  it('is kept while she is there every day', () => {
    const { stands: how, promises } = stands([pia]) ?? assert.fail();
    assert.equal(how, 'kept');
    assert.deepEqual(promises[0]?.days, { same: 141, stoodIn: 0, others: 0, nobody: 0 });
  });

  it('is kept by the same person in several rows', () => {
    const first = { ...pia, period: { from: startsOn, to: addWeeks(startsOn, 4) } };
    const second = aPlace('psychologist', 1, { from: addDays(addWeeks(startsOn, 4), 1), to: undefined });
    assert.equal(stands([first, second])?.stands, 'kept');
  });

  it('is told apart when somebody stood in for her, with the days', () => {
    const from = addWeeks(startsOn, 5);
    const standIn = aPlace('psychologist', 2, { from, to: addDays(from, 13) }, { standsInFor: pia.id });
    const kept = stands([pia, standIn]);
    assert.equal(kept?.stands, 'stood_in');
    assert.equal(kept?.promises[0]?.days.stoodIn, 14);
  });

  it('is broken when somebody else took the place, or nobody has it', () => {
    const gone = { ...pia, period: { from: startsOn, to: addWeeks(startsOn, 10) } };
    const next = aPlace('psychologist', 2, { from: addDays(addWeeks(startsOn, 10), 1), to: undefined });
    assert.equal(stands([gone, next])?.stands, 'broken');
    assert.equal(stands([gone, next])?.promises[0]?.days.others, 70);
    assert.equal(stands([gone])?.promises[0]?.days.nobody, 70);
  });

  it('lasts as long as it was given: to the end of the main phase, or through aftercare', () => {
    const start = addWeeks(today, -30);
    const untilAftercare = aPlace('psychologist', 1, { from: start, to: addDays(addWeeks(start, 26), -1) });
    assert.equal(stands([untilAftercare], { start })?.stands, 'kept');
    const role = { ...psychologist, samePerson: 'through_aftercare' } as const;
    assert.equal(stands([untilAftercare], { start, role })?.stands, 'broken');
  });

  it('says nothing where nothing was promised, or no day is lived', () => {
    assert.equal(stands([pia], { role: aRole('psychologist', 'team_psychologist') }), undefined);
    assert.equal(stands([pia], { start: addDays(today, 1) }), undefined);
  });

  it('counts every lived day once, whatever the team was', () => {
    const aRow = fc.record({
      who: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: -30, max: 160 }),
      lasts: fc.option(fc.integer({ min: 0, max: 90 })),
      standsIn: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(aRow, { maxLength: 8 }),
        fc.option(fc.integer({ min: 0, max: 160 })),
        (rows, ended) => {
          const places = rows.map(({ who, from, lasts, standsIn }, at) => {
            const first = addDays(startsOn, from);
            const period = { from: first, to: lasts === null ? undefined : addDays(first, lasts) };
            const changes = standsIn ? { standsInFor: pia.id } : {};
            return { ...aPlace('psychologist', who, period, changes), id: aPlace('x', at + 50, period).id };
          });
          const endedOn = ended === null ? undefined : addDays(startsOn, ended);
          const found = stands(places, endedOn === undefined ? {} : { endedOn });
          const [promise] = found?.promises ?? [];
          assert.ok(promise);
          const { same, stoodIn, others, nobody } = promise.days;
          const last = endedOn !== undefined && endedOn < today ? endedOn : today;
          assert.equal(same + stoodIn + others + nobody, daysBetween(startsOn, last) + 1);
          assert.equal(promise.stands === 'broken', others + nobody > 0);
          assert.equal(promise.stands === 'kept', others + nobody + stoodIn === 0);
        },
      ),
    );
  });
});

describe('continuity of a run', () => {
  it('counts each course once, and says what is left out and why', () => {
    const of = (continuity: ReturnType<typeof stands>, hasBegun = true) => ({ continuity, hasBegun });
    const figure = continuityFigure([
      of(stands([pia])),
      of(stands([pia])),
      of(stands([])),
      of(undefined),
      of(undefined, false),
    ]);
    assert.deepEqual(figure, {
      total: 3,
      kept: 2,
      stoodIn: 0,
      broken: 1,
      leftOut: { notBegun: 1, nothingPromised: 1 },
    });
  });
});
