import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type CompanyActDraft, checkCompanyAct } from './check-company-act.ts';
import { noTermsDraft, type TermsDraft } from './check-terms.ts';
import { noTerms } from './company-act.ts';

const today = plainDate('2026-11-18');
const draft: CompanyActDraft = {
  on: today,
  company: ' Bageriet Blink ',
  people: 4,
  hours: 12,
  terms: { ...noTermsDraft, conditions: 'Aldrig nat' },
};

describe('writing down what was done with a company', () => {
  it('keeps what the kind asks for, and nothing else', () => {
    assert.deepEqual(checkCompanyAct('guidance', draft, today, ['praktik']), {
      ok: true,
      value: {
        kind: 'guidance',
        on: today,
        company: 'Bageriet Blink',
        people: undefined,
        hoursAWeek: undefined,
        pledged: noTerms,
      },
    });
    const staff = checkCompanyAct('staff_training', draft, today, ['praktik']);
    assert.equal(staff.ok && staff.value.company, undefined);
    assert.equal(staff.ok && staff.value.people, 4);
  });

  it('names everything that is missing at once', () => {
    const empty = { on: undefined, company: ' ', people: undefined, hours: undefined, terms: noTermsDraft };
    assert.deepEqual(checkCompanyAct('mentor_training', empty, today, ['praktik']), {
      ok: false,
      refusals: { on: 'date-missing', company: 'company-missing', people: 'people-missing' },
    });
  });

  it('asks a pledge for places, or hours, or both', () => {
    const of = (people: number | undefined, hours: number | undefined) =>
      checkCompanyAct('pledge', { ...draft, people, hours }, today, ['praktik']);
    assert.ok(of(3, undefined).ok && of(undefined, 7.5).ok && of(3, 7.5).ok);
    const neither = of(undefined, undefined);
    assert.deepEqual(neither.ok || neither.refusals, { people: 'places-or-hours-missing' });
  });

  it('keeps what a pledge is of, when it holds and on which conditions, and turns away what cannot be', () => {
    const of = (terms: Partial<TermsDraft>) =>
      checkCompanyAct('pledge', { ...draft, terms: { ...noTermsDraft, ...terms } }, today, ['praktik']);
    const [from, to] = [addDays(today, 30), addDays(today, 90)];
    const whole = of({ codeId: 'praktik', from, to, conditions: ' Aldrig nat ' });
    assert.deepEqual(whole.ok && whole.value.pledged, {
      codeId: 'praktik',
      from,
      to,
      conditions: 'Aldrig nat',
      gives: [],
      cannotGive: [],
    });
    assert.deepEqual(of({}).ok, true);
    const wrong = of({ codeId: 'andet', from: to, to: from, conditions: 'x'.repeat(501) });
    assert.deepEqual(wrong.ok || wrong.refusals, {
      codeId: 'kind-unknown',
      to: 'ends-before-it-begins',
      conditions: 'conditions-too-long',
    });
  });

  it('keeps what the place can give and cannot, in the order of the list, and never one need as both', () => {
    const of = (gives: readonly string[], cannotGive: readonly string[]) =>
      checkCompanyAct('pledge', { ...draft, terms: { ...noTermsDraft, gives, cannotGive } }, today, []);
    const told = of(['one_contact', 'breaks', 'noget_andet'], ['no_phone']);
    assert.deepEqual(told.ok && told.value.pledged.gives, ['breaks', 'one_contact']);
    assert.deepEqual(told.ok && told.value.pledged.cannotGive, ['no_phone']);
    const both = of(['breaks'], ['breaks', 'no_phone']);
    assert.deepEqual(both.ok || both.refusals, { cannotGive: 'given-and-not' });
  });

  it('turns away a day to come, half a person and no day at all', () => {
    const refused = (changes: Partial<CompanyActDraft>) => {
      const checked = checkCompanyAct('mentor_training', { ...draft, ...changes }, today, ['praktik']);
      return checked.ok ? {} : checked.refusals;
    };
    assert.deepEqual(refused({ on: addDays(today, 1) }), { on: 'date-in-the-future' });
    assert.deepEqual(refused({ on: 'unreadable' }), { on: 'date-unreadable' });
    assert.deepEqual(refused({ people: 1.5 }), { people: 'people-out-of-range' });
    assert.deepEqual(refused({ people: 'unreadable' }), { people: 'people-out-of-range' });
    assert.deepEqual(refused({ company: 'x'.repeat(121) }), { company: 'company-too-long' });
  });
});
