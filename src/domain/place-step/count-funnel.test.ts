import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { type CompanyAct, type CompanyActId, noTerms } from '../company-act/company-act.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { countFunnel, usedOf } from './count-funnel.ts';
import { type PledgeUse, placeSteps } from './place-step.ts';

const today = plainDate('2026-11-18');

function aPledge(number: number, changes: Partial<CompanyAct> = {}): CompanyAct {
  return {
    id: anId<CompanyActId>(number),
    organisation: anId(900),
    kind: 'pledge',
    on: addDays(today, -200),
    company: 'Bageriet Blink',
    registered: undefined,
    member: undefined,
    people: 2,
    hoursAWeek: undefined,
    pledged: noTerms,
    recordedOn: addDays(today, -200),
    replaces: undefined,
    takenBack: false,
    ...changes,
  };
}

function aUse(person: string, step: PledgeUse['step'], daysAgo: number, until?: number): PledgeUse {
  const on = addDays(today, -daysAgo);
  return {
    pledge: anId<CompanyActId>(1),
    person,
    step,
    on,
    until: until === undefined ? undefined : addDays(on, until),
  };
}

const sizes = ({ steps, notYet }: ReturnType<typeof countFunnel>) => ({
  ...Object.fromEntries(Object.entries(steps).map(([step, who]) => [step, who.size])),
  notYet: notYet.size,
});

describe('from pledge to staying', () => {
  it('counts whoever came further at every step before, and each person once', () => {
    const uses = [
      aUse('Alma', 'introduction', 150),
      aUse('Alma', 'visit', 140),
      aUse('Alma', 'placement', 130, 10),
      aUse('Alma', 'work', 100),
      aUse('Bent', 'work', 30),
      aUse('Carla', 'match', 10),
      aUse('Dines', 'placement', 100, 89),
    ];
    const funnel = countFunnel([aPledge(1), aPledge(2, { people: undefined, hoursAWeek: 30 })], uses, today);
    assert.deepEqual([funnel.pledges, funnel.places, funnel.hoursAWeek], [2, 2, 30]);
    assert.deepEqual(sizes(funnel), { match: 4, visit: 3, start: 3, stayed: 1, notYet: 1 });
    assert.deepEqual(usedOf(uses, today), { begun: 3, now: 2 });
  });

  it('has somebody stay from the last day of the thirteenth week on, and not a day before', () => {
    const at = (daysAgo: number, until?: number) =>
      countFunnel([aPledge(1)], [aUse('Alma', 'work', daysAgo, until)], today).steps.stayed.size;
    assert.deepEqual([at(89), at(90), at(120, 89), at(120, 90)], [0, 1, 0, 1]);
  });

  it('never grows from one step to the next, and never counts what came after the day or on no pledge', () => {
    const someUse = fc.record({
      pledge: fc.constantFrom(1, 2, 3).map((number) => anId<CompanyActId>(number)),
      person: fc.constantFrom('a', 'b', 'c', 'd'),
      step: fc.constantFrom(...placeSteps),
      on: fc.integer({ min: -200, max: 20 }).map((days) => addDays(today, days)),
      lasts: fc.option(fc.nat(150), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(someUse, { maxLength: 14 }), (drawn) => {
        const uses = drawn.map(({ lasts, ...use }): PledgeUse => {
          return { ...use, until: lasts === undefined ? undefined : addDays(use.on, lasts) };
        });
        const { steps, notYet } = countFunnel([aPledge(1), aPledge(2)], uses, today);
        const { match, visit, start, stayed } = steps;
        assert.ok(match.size >= visit.size && visit.size >= start.size && start.size >= stayed.size);
        for (const person of [...stayed, ...notYet]) assert.ok(start.has(person));
        assert.ok([...notYet].every((person) => !stayed.has(person)));
        const counted = uses.filter(({ pledge, on }) => pledge !== anId(3) && on <= today);
        assert.deepEqual(match, new Set(counted.map(({ person }) => person)));
        const { begun, now } = usedOf(uses, today);
        assert.ok(now <= begun);
      }),
    );
  });
});
