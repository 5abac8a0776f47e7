import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CodeId, CodeList } from '../code-list/code-list.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type AgreementDraft, checkAgreement } from './check-agreement.ts';

const today = plainDate('2026-11-18');
const codeId = '0193f000-0000-7000-8000-000000000001' as CodeId;
const codes: CodeList = [
  {
    id: codeId,
    code: 'virksomhedspraktik',
    periods: [
      {
        period: { from: plainDate('2014-01-01'), to: plainDate('2026-12-31') },
        wording: { da: 'virksomhedspraktik', en: 'work placement' },
        legalReference: 'LAB',
        source: 'Opdigtet',
        verified: 'verify',
        successor: undefined,
      },
    ],
  },
];

const good: AgreementDraft = {
  codeId,
  from: plainDate('2026-12-01'),
  to: plainDate('2027-02-26'),
  hours: 12.5,
  goals: ' At blive tryg ved kassen ',
  tasks: 'Varer på plads',
  accommodations: '',
  contacts: 'Bo, 12 34 56 78',
};
const check = (change: Partial<AgreementDraft>) => checkAgreement({ ...good, ...change }, codes, today);
const refusals = (change: Partial<AgreementDraft>) => {
  const checked = check(change);
  return checked.ok ? {} : checked.refusals;
};

describe('an agreement about a placement', () => {
  it('holds what was typed, without the blanks around it', () => {
    const checked = check({});
    assert.ok(checked.ok);
    assert.equal(checked.value.goals, 'At blive tryg ved kassen');
    assert.equal(checked.value.accommodations, undefined);
    assert.equal(checked.value.hoursAWeek, 12.5);
  });

  it('names everything that is missing at once', () => {
    assert.deepEqual(
      refusals({
        codeId: '',
        from: undefined,
        to: undefined,
        hours: undefined,
        goals: '',
        tasks: ' ',
        contacts: '',
      }),
      {
        code: 'code-missing',
        from: 'date-missing',
        to: 'date-missing',
        hours: 'hours-missing',
        goals: 'goals-missing',
        tasks: 'tasks-missing',
        contacts: 'contacts-missing',
      },
    );
  });

  it('takes its kind of work from the law of its first day', () => {
    assert.deepEqual(refusals({ from: plainDate('2027-01-04') }), { code: 'code-not-valid-then' });
  });

  it('has a last day after its first, and two years at most', () => {
    assert.deepEqual(refusals({ to: plainDate('2026-11-30') }), { to: 'ends-before-it-begins' });
    assert.deepEqual(refusals({ to: plainDate('2029-01-01') }), { to: 'lasts-too-long' });
    assert.deepEqual(refusals({ from: plainDate('2027-12-01'), to: plainDate('2027-12-02') }), {
      code: 'code-not-valid-then',
      from: 'date-too-far',
    });
    assert.deepEqual(refusals({ from: 'unreadable', to: 'unreadable', hours: 'unreadable' }), {
      from: 'date-unreadable',
      to: 'date-unreadable',
      hours: 'hours-unreadable',
    });
  });

  it('never holds a citizen’s number, however it is written', () => {
    for (const number of ['720784-0000', '7207840000', '720784 0000'])
      for (const field of ['goals', 'tasks', 'accommodations', 'contacts'] as const)
        assert.deepEqual(refusals({ [field]: `Ring om ${number}` }), { [field]: 'words-hold-a-cpr-number' });
  });

  it('is whole whenever it is accepted, whatever was typed', () => {
    const day = fc.oneof(
      fc.constantFrom('unreadable' as const, undefined),
      fc.integer({ min: -800, max: 1500 }).map((days) => addDays(today, days)),
    );
    const words = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(
        day,
        day,
        fc.oneof(
          fc.constantFrom('unreadable' as const, undefined),
          fc.double({ min: -5, max: 90, noNaN: true }),
        ),
        words,
        words,
        (from, to, hours, goals, contacts) => {
          const checked = check({ from, to, hours, goals, contacts });
          if (!checked.ok) return Object.keys(checked.refusals).length > 0;
          const { value } = checked;
          return (
            value.from <= value.to &&
            value.hoursAWeek > 0 &&
            value.hoursAWeek <= 60 &&
            value.goals === value.goals.trim() &&
            value.goals !== ''
          );
        },
      ),
    );
  });
});
