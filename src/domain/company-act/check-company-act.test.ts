import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type CompanyActDraft, checkCompanyAct } from './check-company-act.ts';

const today = plainDate('2026-11-18');
const draft: CompanyActDraft = { on: today, company: ' Bageriet Blink ', people: 4, hours: 12 };

describe('writing down what was done with a company', () => {
  it('keeps what the kind asks for, and nothing else', () => {
    assert.deepEqual(checkCompanyAct('guidance', draft, today), {
      ok: true,
      value: {
        kind: 'guidance',
        on: today,
        company: 'Bageriet Blink',
        people: undefined,
        hoursAWeek: undefined,
      },
    });
    const staff = checkCompanyAct('staff_training', draft, today);
    assert.equal(staff.ok && staff.value.company, undefined);
    assert.equal(staff.ok && staff.value.people, 4);
  });

  it('names everything that is missing at once', () => {
    const empty = { on: undefined, company: ' ', people: undefined, hours: undefined };
    assert.deepEqual(checkCompanyAct('mentor_training', empty, today), {
      ok: false,
      refusals: { on: 'date-missing', company: 'company-missing', people: 'people-missing' },
    });
  });

  it('asks a pledge for places, or hours, or both', () => {
    const of = (people: number | undefined, hours: number | undefined) =>
      checkCompanyAct('pledge', { ...draft, people, hours }, today);
    assert.ok(of(3, undefined).ok && of(undefined, 7.5).ok && of(3, 7.5).ok);
    const neither = of(undefined, undefined);
    assert.deepEqual(neither.ok || neither.refusals, { people: 'places-or-hours-missing' });
  });

  it('turns away a day to come, half a person and no day at all', () => {
    const refused = (changes: Partial<CompanyActDraft>) => {
      const checked = checkCompanyAct('mentor_training', { ...draft, ...changes }, today);
      return checked.ok ? {} : checked.refusals;
    };
    assert.deepEqual(refused({ on: addDays(today, 1) }), { on: 'date-in-the-future' });
    assert.deepEqual(refused({ on: 'unreadable' }), { on: 'date-unreadable' });
    assert.deepEqual(refused({ people: 1.5 }), { people: 'people-out-of-range' });
    assert.deepEqual(refused({ people: 'unreadable' }), { people: 'people-out-of-range' });
    assert.deepEqual(refused({ company: 'x'.repeat(121) }), { company: 'company-too-long' });
  });
});
