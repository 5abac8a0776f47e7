import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addMonths, addWeeks, daysBetween } from '../kernel/plain-date.ts';
import { type PlanFacts, planSession, type SessionPlanDraft } from './plan-session.ts';
import { seriesDays } from './series-days.ts';

const facts: PlanFacts = {
  kinds: ['talk', 'group_course'],
  holders: (kind) => (kind === 'talk' ? ['karla', 'jens'] : ['karla']),
  coLeaders: ['karla', 'jens'],
};

function aPlan(changes: Partial<SessionPlanDraft> = {}): SessionPlanDraft {
  return {
    kind: 'group_course',
    title: ' Ro i hverdagen ',
    on: addDays(today, 3),
    at: '13:00',
    minutes: 120,
    placeKind: 'company',
    place: '',
    holder: 'karla',
    coLeaders: [],
    times: 1,
    everyWeeks: 1,
    ...changes,
  };
}

function refusalsFor(changes: Partial<SessionPlanDraft>) {
  const planned = planSession(aPlan(changes), facts, today);
  return planned.ok ? {} : planned.refusals;
}

describe('a session that is planned', () => {
  it('has a day, a time, a length and a place', () => {
    const planned = planSession(aPlan(), facts, today);
    assert.deepEqual(planned, {
      ok: true,
      value: {
        kind: 'group_course',
        title: 'Ro i hverdagen',
        days: [addDays(today, 3)],
        everyWeeks: 1,
        at: '13:00',
        minutes: 120,
        placeKind: 'company',
        place: undefined,
        holder: 'karla',
        coLeaders: [],
      },
    });
  });

  it('is led beside the holder by those who may, where it is a meeting of several', () => {
    assert.deepEqual(refusalsFor({ coLeaders: ['pia'] }), { coLeaders: 'co-leader-cannot-record' });
    assert.deepEqual(refusalsFor({ kind: 'talk', coLeaders: ['jens'] }), {
      coLeaders: 'co-leaders-for-groups',
    });
    assert.deepEqual(refusalsFor({ kind: 'talk', coLeaders: ['karla'] }), {}, 'the holder leads it anyway');
    const planned = planSession(aPlan({ coLeaders: ['jens', 'karla'] }), facts, today);
    assert.deepEqual(planned.ok && planned.value.coLeaders, ['jens']);
  });

  it('lies ahead, at most a year', () => {
    assert.deepEqual(refusalsFor({ on: undefined }), { on: 'date-missing' });
    assert.deepEqual(refusalsFor({ on: addDays(today, -1) }), { on: 'date-in-the-past' });
    assert.deepEqual(refusalsFor({ on: today }), {});
    assert.deepEqual(refusalsFor({ on: addMonths(today, 12) }), {});
    assert.deepEqual(refusalsFor({ on: addDays(addMonths(today, 12), 1) }), { on: 'date-too-far' });
  });

  it('is held by somebody who may hold its kind', () => {
    assert.deepEqual(refusalsFor({ kind: 'talk', holder: 'jens' }), {});
    assert.deepEqual(refusalsFor({ kind: 'group_course', holder: 'jens' }), { holder: 'holder-missing' });
    assert.deepEqual(refusalsFor({ kind: 'cafe', holder: 'jens' }), { kind: 'kind-missing' });
  });

  it('hears of everything that is missing at once', () => {
    const nothing = {
      kind: undefined,
      on: undefined,
      at: undefined,
      minutes: undefined,
      placeKind: '',
      times: undefined,
      everyWeeks: 0,
    };
    assert.deepEqual(refusalsFor(nothing), {
      kind: 'kind-missing',
      on: 'date-missing',
      at: 'time-unreadable',
      minutes: 'minutes-out-of-range',
      placeKind: 'place-kind-missing',
      times: 'times-out-of-range',
      everyWeeks: 'weeks-out-of-range',
    });
  });
});

describe('a series', () => {
  it('falls on the same weekday, with the same weeks between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 52 }), (weeks, times) => {
        const days = seriesDays(today, weeks, times);
        assert.equal(days.length, times);
        assert.equal(days[0], today);
        assert.equal(days.at(-1), addWeeks(today, weeks * (times - 1)));
        for (const [at, day] of days.entries()) assert.equal(daysBetween(today, day), at * weeks * 7);
      }),
    );
  });
});
