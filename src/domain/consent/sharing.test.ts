import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { ConsentId } from '../kernel/ids.ts';
import { addDays, daysBetween } from '../kernel/plain-date.ts';
import type { Consent } from './consent.ts';
import { isValidOn } from './is-valid-on.ts';
import { canBeSharedBy, isOpenOn, openContentOn, type Sharing } from './sharing.ts';
import type { Withdrawal } from './withdrawal.ts';

const consent = aConsentForWeeks(13);
const sharing: Sharing = {
  id: anId(70),
  content: 'shared_note',
  toOrganisation: consent.toOrganisation,
  toRelation: consent.toRelation,
  sharedOn: today,
  basis: { by: 'consent', consent: consent.id },
};
const byLaw: Sharing = {
  ...sharing,
  id: anId(71),
  basis: {
    by: 'law',
    rule: 'art. 6',
    reason: 'Hun skal hjælpes.',
    period: { from: today, to: addDays(today, 7) },
  },
};

describe('what a sharing opens', () => {
  const on = (one: Sharing, days: number, withdrawals: readonly Withdrawal[] = []) =>
    isOpenOn(one, [consent], withdrawals, addDays(today, days));

  it('by law closes the moment it is ended, also before its last day', () => {
    const { basis } = byLaw;
    assert.ok(basis.by === 'law');
    const ended: Sharing = { ...byLaw, basis: { ...basis, endedOn: addDays(today, 3) } };
    assert.deepEqual(
      [0, 2, 3, 4, 7].map((days) => on(ended, days)),
      [true, true, false, false, false],
    );
  });

  it('is open while the yes it rests on stands, and not a day longer', () => {
    assert.deepEqual(
      [on(sharing, -1), on(sharing, 0), on(sharing, 91), on(sharing, 92)],
      [false, true, true, false],
    );
    const takenBack = [{ consent: consent.id, withdrawnOn: addDays(today, 5) }];
    assert.deepEqual([on(sharing, 4, takenBack), on(sharing, 5, takenBack)], [true, false]);
  });

  it('rests on law for as long as was said, whatever is taken back', () => {
    const takenBack = [{ consent: consent.id, withdrawnOn: today }];
    assert.deepEqual([on(byLaw, 0, takenBack), on(byLaw, 7), on(byLaw, 8)], [true, true, false]);
  });

  it('is nothing where the yes is not to be found', () => {
    assert.equal(isOpenOn(sharing, [], [], today), false);
  });

  it('tells the last day as things stand', () => {
    const open = openContentOn([sharing, byLaw], [consent], [], today);
    assert.deepEqual(
      open.map(({ content, until }) => [content, until]),
      [
        ['shared_note', consent.period.to],
        ['shared_note', addDays(today, 7)],
      ],
    );
  });
});

describe('a consent that can be shared by', () => {
  it('is one about the whole team’s content, of a kind those people may have released', () => {
    assert.equal(canBeSharedBy(consent), true);
    assert.equal(canBeSharedBy({ ...consent, fromOrganisation: anId(200) }), false);
    assert.equal(canBeSharedBy({ ...consent, content: 'eligibility_fact' }), false);
    assert.equal(canBeSharedBy({ ...consent, content: 'journal', toRelation: 'team_psychologist' }), false);
  });
});

describe('over any history', () => {
  const someDay = fc.integer({ min: 0, max: 40 });
  const someConsents = fc.array(
    fc.record({ from: someDay, length: someDay, withdrawnAfter: fc.option(someDay, { nil: undefined }) }),
    { minLength: 1, maxLength: 5 },
  );
  const someShares = fc.array(fc.record({ of: fc.nat(4), on: someDay }), { maxLength: 6 });

  it('each day opens exactly what was shared by then on a yes that stands that day', () => {
    fc.assert(
      fc.property(someConsents, someShares, (drawn, shares) => {
        const consents: Consent[] = drawn.map(({ from, length }, at) => ({
          ...consent,
          id: anId<ConsentId>(300 + at),
          period: { from: addDays(today, from), to: addDays(today, from + length) },
        }));
        const withdrawals = drawn.flatMap(({ withdrawnAfter, from }, at) => {
          const id = consents[at]?.id;
          return withdrawnAfter === undefined || id === undefined
            ? []
            : [{ consent: id, withdrawnOn: addDays(today, from + withdrawnAfter) }];
        });
        const sharings = shares.flatMap(({ of, on }, at): Sharing[] => {
          const one = consents[of];
          if (one === undefined) return [];
          const basis = { by: 'consent', consent: one.id } as const;
          return [{ ...sharing, id: anId(400 + at), sharedOn: addDays(today, on), basis }];
        });
        for (let day = 0; day <= 85; day += 1) {
          // Told again in plain numbers: from its first day, through its last, and never on or after the no.
          const stands = drawn.map(
            ({ from, length, withdrawnAfter }) =>
              from <= day &&
              day <= from + length &&
              (withdrawnAfter === undefined || day < from + withdrawnAfter),
          );
          const date = addDays(today, day);
          assert.deepEqual(
            consents.map((one) => isValidOn(one, withdrawals, date)),
            stands,
          );
          const open = sharings.filter((one) => isOpenOn(one, consents, withdrawals, date));
          const expected = sharings.filter(({ sharedOn, basis }) => {
            const of = consents.findIndex(({ id }) => basis.by === 'consent' && id === basis.consent);
            return daysBetween(today, sharedOn) <= day && stands[of];
          });
          assert.deepEqual(open, expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
