import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AccountId, OrganisationId } from '../kernel/ids.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { type Appointment, checkAppointment, endAppointment } from './appointment.ts';
import { holdsOn } from './open-period.ts';

const today = plainDate('2026-11-18');
const [lea, pia, tove] = ['lea', 'pia', 'tove'] as AccountId[] as [AccountId, AccountId, AccountId];
const [adal, strandby] = ['adal', 'strandby'] as OrganisationId[] as [OrganisationId, OrganisationId];

const leading = (account: AccountId, from: string, to?: string): Appointment => ({
  part: 'project_leader',
  account,
  organisation: adal,
  authority: undefined,
  period: { from: plainDate(from), to: to === undefined ? undefined : plainDate(to) },
});
const draft = {
  part: 'intake_member',
  person: { account: pia, organisation: adal },
  authority: adal,
  period: { from: today, to: undefined },
} as const;

describe('naming somebody for a run', () => {
  it('gives her the referrals of one municipality from the first day', () => {
    assert.deepEqual(checkAppointment(draft, [], lea, today), {
      ok: true,
      value: {
        part: 'intake_member',
        account: pia,
        organisation: adal,
        authority: adal,
        period: draft.period,
      },
    });
  });

  it('of a leader asks for no municipality', () => {
    const checked = checkAppointment({ ...draft, part: 'project_leader' }, [], lea, today);
    assert.equal(checked.ok && checked.value.authority, undefined);
  });

  it('is never naming oneself', () => {
    assert.deepEqual(checkAppointment(draft, [], pia, today), {
      ok: false,
      refusals: { person: 'not-yourself' },
    });
  });

  it('tells everything that is missing at once', () => {
    const nothing = { part: undefined, person: undefined, authority: undefined };
    const checked = checkAppointment(
      { ...nothing, period: { from: undefined, to: undefined } },
      [],
      lea,
      today,
    );
    assert.deepEqual(checked, {
      ok: false,
      refusals: {
        part: 'appointment-part-missing',
        person: 'person-missing',
        from: 'first-day-missing',
      },
    });
  });

  it('asks whose referrals, gives nothing back in time, and ends no earlier than it begins', () => {
    const period = { from: plainDate('2026-11-17'), to: plainDate('2026-11-16') };
    assert.deepEqual(checkAppointment({ ...draft, authority: undefined, period }, [], lea, today), {
      ok: false,
      refusals: {
        authority: 'authority-missing',
        from: 'begins-before-today',
        to: 'ends-before-it-begins',
      },
    });
  });

  it('happens once for the same days, and again for others or for another municipality', () => {
    const there: Appointment = {
      ...draft,
      ...draft.person,
      period: { from: today, to: plainDate('2026-12-31') },
    };
    const again = (changes: Partial<Appointment>) =>
      checkAppointment({ ...draft, ...changes }, [there], lea, today).ok;
    assert.equal(again({}), false);
    assert.equal(again({ authority: strandby }), true);
    assert.equal(again({ period: { from: plainDate('2027-01-01'), to: undefined } }), true);
  });
});

describe('ending an appointment', () => {
  it('of an intake member needs nobody in her place, and may be at once', () => {
    const sitting: Appointment = { ...draft, ...draft.person };
    const ended = endAppointment(sitting, plainDate('2026-11-17'), [], today);
    assert.equal(ended.ok && holdsOn(ended.value.period, today), false);
  });

  it('of the last leader waits for the next one', () => {
    const last = leading(lea, '2026-01-01');
    const nextYear = plainDate('2026-12-31');
    assert.deepEqual(endAppointment(last, nextYear, [], today), { ok: false, refusal: 'leader-needed' });
    const tooLate = leading(tove, '2027-01-02');
    assert.deepEqual(endAppointment(last, nextYear, [tooLate], today), {
      ok: false,
      refusal: 'leader-needed',
    });
    assert.equal(endAppointment(last, nextYear, [leading(tove, '2027-01-01')], today).ok, true);
  });

  it('only makes it shorter, and never in the past', () => {
    const sitting = leading(lea, '2026-01-01', '2026-12-01');
    const others = [leading(tove, '2026-01-01')];
    const end = (day: string) => endAppointment(sitting, plainDate(day), others, today);
    assert.deepEqual(end('2026-11-16'), { ok: false, refusal: 'last-day-over' });
    assert.deepEqual(end('2026-12-02'), { ok: false, refusal: 'ends-earlier-already' });
    assert.deepEqual(endAppointment(sitting, undefined, others, today), {
      ok: false,
      refusal: 'last-day-missing',
    });
  });

  it('leaves a run led the day after, whoever ends and whenever', () => {
    const someDay = fc.integer({ min: -30, max: 60 }).map((days) => addDays(today, days));
    const someLeader = fc
      .tuple(someDay, fc.option(fc.nat(60)))
      .map(([from, more]) => leading(tove, from, more === null ? undefined : addDays(from, more)));
    fc.assert(
      fc.property(fc.array(someLeader, { maxLength: 3 }), someDay, (others, lastDay) => {
        const ended = endAppointment(leading(lea, '2026-01-01'), lastDay, others, today);
        const after: PlainDate = addDays(lastDay, 1) > today ? addDays(lastDay, 1) : today;
        if (ended.ok) assert.ok(others.some(({ period }) => holdsOn(period, after)));
      }),
    );
  });
});
