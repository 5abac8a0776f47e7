import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aText } from '../../../tests/builders/a-definition.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import type { CompanyId, WorkplaceId } from '../company/workplace.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { CompanyRule } from '../programme/definition.ts';
import { actsThatStand } from './acts-that-stand.ts';
import { actKinds, type CompanyAct, type CompanyActId, noTerms } from './company-act.ts';
import { countActs } from './count-acts.ts';
import { judgeActs } from './judge-acts.ts';

const today = plainDate('2026-11-18');
const now = { asOf: today, knownAt: today };

function anAct(number: number, changes: Partial<CompanyAct> = {}): CompanyAct {
  return {
    id: anId<CompanyActId>(number),
    organisation: anId(900),
    kind: 'guidance',
    on: addDays(today, -30),
    company: 'Bageriet Blink',
    people: undefined,
    hoursAWeek: undefined,
    registered: undefined,
    member: undefined,
    pledged: noTerms,
    recordedOn: addDays(today, -30),
    replaces: undefined,
    takenBack: false,
    ...changes,
  };
}

const common = { id: 'acts', version: 1, title: aText('Det, der er gjort') };
const eachTime: CompanyRule = { ...common, counted: 'acts', acts: ['guidance'] };
const eachCompany: CompanyRule = { ...common, counted: 'companies', acts: ['guidance'] };
const participants: CompanyRule = { ...common, counted: 'participants', acts: ['mentor_training'] };

describe('what is done with companies', () => {
  it('counts each time, and a company once however its name is written', () => {
    const acts = [anAct(1), anAct(2, { company: 'BAGERIET BLINK' }), anAct(3, { company: 'Tømrerne' })];
    assert.equal(countActs(eachTime, acts, now).count, 3);
    assert.equal(countActs(eachCompany, acts, now).count, 2);
  });

  it('knows a company by the register, also where another act wrote only its name', () => {
    const at = (company: number) => ({
      workplace: anId<WorkplaceId>(company),
      company: anId<CompanyId>(company),
    });
    const acts = [
      anAct(1, { company: 'Blink', registered: at(1) }),
      anAct(2, { company: 'Blink, afdeling Nord', registered: at(1) }),
      anAct(3, { company: 'BLINK' }),
      anAct(4, { company: 'Tømrerne' }),
    ];
    assert.equal(countActs(eachCompany, acts, now).count, 2);
  });

  it('leaves a number nobody wrote out by name, and never takes it for nought', () => {
    const acts = [
      anAct(1, { kind: 'mentor_training', people: 6 }),
      anAct(2, { kind: 'mentor_training', people: undefined }),
    ];
    const told = countActs(participants, acts, now);
    assert.equal(told.count, 6);
    assert.deepEqual(
      told.leftOut.map(({ act, why }) => [act.id, why]),
      [[anId(2), 'number_missing']],
    );
  });

  it('tells what was true on a day as it was known on another', () => {
    const wrong = anAct(1, { kind: 'mentor_training', people: 60, recordedOn: plainDate('2026-09-01') });
    const right = anAct(2, {
      kind: 'mentor_training',
      people: 6,
      recordedOn: plainDate('2026-10-01'),
      replaces: wrong.id,
    });
    const later = anAct(3, { kind: 'mentor_training', people: 4, on: today, recordedOn: today });
    const at = (asOf: string, knownAt: string): number =>
      countActs(participants, [wrong, right, later], {
        asOf: plainDate(asOf),
        knownAt: plainDate(knownAt),
      }).count;
    assert.equal(at('2026-11-17', '2026-09-30'), 60);
    assert.equal(at('2026-11-17', '2026-11-18'), 6);
    assert.equal(at('2026-11-18', '2026-11-18'), 10);
  });

  it('is reached, not reached yet, or missed once nothing more can come', () => {
    const target = { direction: 'at_least', headCount: 3 } as const;
    assert.deepEqual(
      [judgeActs(3, target, false), judgeActs(2, target, false), judgeActs(2, target, true)],
      ['met', 'not_yet', 'missed'],
    );
    assert.equal(judgeActs(2, undefined, true), 'no_target');
  });

  it('has each act of the right kind in one place, and what is put right nowhere', () => {
    const someDay = fc.integer({ min: -60, max: 10 }).map((days): PlainDate => addDays(today, days));
    const someAct = fc.record({
      kind: fc.constantFrom(...actKinds),
      on: someDay,
      people: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      recordedOn: someDay,
      corrects: fc.boolean(),
      takenBack: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someAct, { maxLength: 12 }), someDay, someDay, (drawn, asOf, knownAt) => {
        const acts = drawn.map(({ corrects, takenBack, ...act }, at) => {
          const replaces = corrects && at > 0 ? anId<CompanyActId>(at) : undefined;
          return anAct(at + 1, { ...act, replaces, takenBack: takenBack && replaces !== undefined });
        });
        const standing = actsThatStand(acts, knownAt);
        for (const rule of [eachTime, eachCompany, participants]) {
          const { count, because, leftOut } = countActs(rule, acts, { asOf, knownAt });
          const asked: readonly string[] = rule.acts;
          const placed = [...because, ...leftOut.map(({ act }) => act)];
          assert.deepEqual(
            new Set(placed.map(({ id }) => id)),
            new Set(standing.filter(({ kind }) => asked.includes(kind)).map(({ id }) => id)),
          );
          assert.equal(placed.length, new Set(placed).size);
          assert.ok(because.every((act) => act.on <= asOf && act.recordedOn <= knownAt && !act.takenBack));
          assert.equal(count > 0, because.length > 0);
        }
      }),
    );
  });
});
