import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { parseCrowns } from './crowns.ts';
import { checkFunding, type FundingDraft } from './funding.ts';
import { holdsOn, isBackwards, type OpenPeriod, overlap } from './open-period.ts';
import { checkParty, organisationsWith, type Party } from './party.ts';
import { checkPlaces, type Places, placesAtOnce } from './places.ts';
import { checkRunBasics } from './run-basics.ts';
import { checkRunContact, type RunContactDraft } from './run-contact.ts';
import { checkStaffHours, type StaffHoursDraft, sumHours } from './staff-hours.ts';
import { checkTarget, type TargetDraft } from './target-agreement.ts';

const always: OpenPeriod = { from: undefined, to: undefined };
const thisYear: OpenPeriod = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };
const nextYear: OpenPeriod = { from: plainDate('2027-01-01'), to: undefined };
const house = anId<OrganisationId>(1);
const otherHouse = anId<OrganisationId>(2);

function refusalsOf(checked: { readonly ok: boolean; readonly refusals?: unknown }): unknown {
  return checked.ok ? {} : checked.refusals;
}

describe('what a run is called and when it is', () => {
  it('needs a name; its days may be unset, and may not be backwards', () => {
    const draft = { name: ' Rum ', period: always, umbrella: '  ', isPublic: true };
    assert.deepEqual(checkRunBasics(draft), {
      ok: true,
      value: { name: 'Rum', period: always, umbrella: undefined, isPublic: true },
    });
    const wrong = { ...draft, name: '', period: { from: today, to: addDays(today, -1) } };
    assert.deepEqual(refusalsOf(checkRunBasics(wrong)), {
      name: 'name-missing',
      to: 'ends-before-it-begins',
    });
    assert.deepEqual(refusalsOf(checkRunBasics({ ...draft, name: 'a'.repeat(121) })), {
      name: 'name-too-long',
    });
  });
});

describe('the organisations of a run', () => {
  const authority: Party = { organisation: house, part: 'authority', period: always };

  it('have each part once, and may have several parts', () => {
    assert.deepEqual(refusalsOf(checkParty(authority, [authority])), { part: 'part-already-there' });
    assert.ok(checkParty({ ...authority, part: 'funder' }, [authority]).ok);
    assert.deepEqual(
      refusalsOf(checkParty({ organisation: undefined, part: undefined, period: always }, [])),
      {
        organisation: 'organisation-missing',
        part: 'part-missing',
      },
    );
  });

  it('are there on the days of their part', () => {
    const left: Party = {
      ...authority,
      organisation: otherHouse,
      period: { from: undefined, to: addDays(today, -1) },
    };
    assert.deepEqual(organisationsWith('authority', [authority, left], today), [house]);
  });
});

describe('places', () => {
  const places: Places = { authority: house, counted: 'at_once', fewest: 20, most: 25, period: thisYear };

  it('go from the fewest to the most, one number at a time for an authority', () => {
    assert.ok(checkPlaces(places, []).ok);
    assert.ok(checkPlaces({ ...places, period: nextYear }, [places]).ok);
    assert.ok(checkPlaces({ ...places, counted: 'in_all' }, [places]).ok);
    assert.deepEqual(refusalsOf(checkPlaces(places, [places])), { authority: 'places-overlap' });
    assert.deepEqual(refusalsOf(checkPlaces({ ...places, fewest: 26 }, [])), { fewest: 'more-than-most' });
    assert.deepEqual(refusalsOf(checkPlaces({ ...places, fewest: undefined, most: 2.5 }, [])), {
      most: 'not-a-number',
    });
  });

  it('are asked for a day', () => {
    const later = { ...places, most: 40, period: nextYear };
    assert.equal(placesAtOnce([places, later], house, plainDate('2026-06-01')), 25);
    assert.equal(placesAtOnce([places, later], house, plainDate('2027-06-01')), 40);
    assert.equal(placesAtOnce([places, later], otherHouse, today), undefined);
  });
});

describe('a run contact', () => {
  const draft: RunContactDraft = {
    organisation: house,
    employment: undefined,
    shownName: 'Projektgruppen',
    phone: undefined,
    mail: 'projektgruppen@traedesten.example',
    reachable: undefined,
  };

  it('can always be reached', () => {
    assert.ok(checkRunContact(draft).ok);
    assert.deepEqual(refusalsOf(checkRunContact({ ...draft, mail: ' ' })), {
      phone: 'phone-or-mail-missing',
    });
    assert.deepEqual(refusalsOf(checkRunContact({ ...draft, phone: 'ring', mail: 'a@b' })), {
      phone: 'phone-wrong-form',
      mail: 'mail-wrong-form',
    });
  });
});

describe('funding', () => {
  const draft: FundingDraft = {
    funder: house,
    amountOre: 940_000_000,
    partners: '',
    conditions: 'Halvårlig status',
    invented: true,
    period: always,
  };

  it('may have an unknown amount, never a meaningless one', () => {
    assert.ok(checkFunding(draft).ok);
    assert.ok(checkFunding({ ...draft, amountOre: undefined }).ok);
    assert.deepEqual(refusalsOf(checkFunding({ ...draft, amountOre: Number.NaN, funder: undefined })), {
      funder: 'funder-missing',
      amountOre: 'amount-wrong-form',
    });
  });

  it('is typed in crowns and kept in øre', () => {
    assert.equal(parseCrowns('9.400.000'), 940_000_000);
    assert.equal(parseCrowns('9 400 000 kr.'), 940_000_000);
    assert.equal(parseCrowns('12,5'), 1250);
    assert.equal(parseCrowns('0,07 DKK'), 7);
    for (const wrong of ['', '-5', '9.40', '1,234', 'to kroner', '99999999999999999'])
      assert.equal(parseCrowns(wrong), undefined, wrong);
  });

  it('reads every amount it could have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (ore) => {
        const written = new Intl.NumberFormat('da', { minimumFractionDigits: 2 }).format(ore / 100);
        assert.equal(parseCrowns(written), ore);
      }),
    );
  });
});

describe('staff hours', () => {
  const draft: StaffHoursDraft = {
    organisation: house,
    role: 'psychologist',
    duty: undefined,
    hoursPerWeek: 18.5,
    source: 'bought',
    period: always,
  };

  it('are for a role or another duty, not both', () => {
    assert.ok(checkStaffHours(draft).ok);
    assert.ok(checkStaffHours({ ...draft, role: undefined, duty: 'Administration' }).ok);
    assert.deepEqual(refusalsOf(checkStaffHours({ ...draft, duty: 'Administration' })), {
      duty: 'one-work-only',
    });
    assert.deepEqual(refusalsOf(checkStaffHours({ ...draft, role: undefined, hoursPerWeek: 0 })), {
      duty: 'work-missing',
      hoursPerWeek: 'hours-out-of-range',
    });
  });

  it('are summed, and the bought ones apart', () => {
    const own = { hoursPerWeek: 0.1, source: 'own' } as const;
    assert.deepEqual(sumHours([own, own, own, { hoursPerWeek: 7.4, source: 'bought' }]), {
      all: 7.7,
      bought: 7.4,
    });
  });
});

describe('a target agreement', () => {
  const draft: TargetDraft = {
    recipient: house,
    rule: { id: 'in-work', version: 1, denominator: 'started' },
    direction: 'at_least',
    promised: { share: 0.2 },
    threshold: 5,
    period: always,
    told: 'half_yearly',
    invented: false,
    agreedOn: today,
  };

  it('is a share or a number of people, with a threshold nobody can take apart', () => {
    const checked = checkTarget(draft, [], today);
    assert.ok(checked.ok);
    assert.equal(checked.value.denominator, 'started');
    assert.ok(checkTarget({ ...draft, promised: { headCount: 12 } }, [], today).ok);
    const wrong = { ...draft, promised: { share: 1.2 }, threshold: 2, agreedOn: addDays(today, 1) };
    assert.deepEqual(refusalsOf(checkTarget(wrong, [], today)), {
      promised: 'share-out-of-range',
      threshold: 'threshold-too-low',
      agreedOn: 'date-in-the-future',
    });
  });

  it('is made once with a recipient about a rule at a time; another recipient has its own', () => {
    const first = checkTarget({ ...draft, period: thisYear }, [], today);
    assert.ok(first.ok);
    assert.deepEqual(refusalsOf(checkTarget(draft, [first.value], today)), { rule: 'already-agreed' });
    assert.ok(checkTarget({ ...draft, period: nextYear }, [first.value], today).ok);
    assert.ok(checkTarget({ ...draft, recipient: otherHouse }, [first.value], today).ok);
  });
});

describe('periods that may lack an end', () => {
  const day = fc.option(
    fc.integer({ min: 0, max: 60 }).map((n) => addDays(today, n)),
    { nil: undefined },
  );
  const period = fc.record({ from: day, to: day }).filter((one) => !isBackwards(one));

  it('overlap exactly when some day lies in both', () => {
    const days = Array.from({ length: 63 }, (_, n) => addDays(today, n - 1));
    fc.assert(
      fc.property(period, period, (one, other) => {
        assert.equal(
          overlap(one, other),
          days.some((date) => holdsOn(one, date) && holdsOn(other, date)),
        );
      }),
    );
  });
});
