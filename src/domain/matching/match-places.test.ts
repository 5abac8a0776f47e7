import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { tradeAreaNames } from '../work-wish/trade-areas.ts';
import { noWish, type WorkWish, workNeeds } from '../work-wish/work-wish.ts';
import { comparePlaces, type Finding } from './compare-place.ts';
import { matchPlaces } from './match-places.ts';
import type { OpenPlace } from './open-place.ts';

const unknownPlace: OpenPlace = {
  id: 'a',
  company: 'Ådal Planteskole',
  kind: undefined,
  trades: [],
  postalCode: undefined,
  town: undefined,
  hoursAtMost: undefined,
  from: undefined,
  to: undefined,
  gives: [],
  cannotGive: [],
};

const wish: WorkWish = {
  ...noWish,
  kinds: ['virksomhedspraktik'],
  trades: ['green'],
  needs: ['breaks', 'no_phone'],
  needsWords: ['Min hund skal med'],
  areas: ['8722', 'Juelsminde'],
  hoursFrom: 8,
  hoursTo: 15,
  readyFrom: plainDate('2026-12-01'),
};

const said = (place: OpenPlace): readonly string[] =>
  comparePlaces(wish)(place).map(
    (line) => `${line.about === 'need' ? line.need : line.about} ${line.finding}`,
  );

describe('comparing a place with what a citizen said', () => {
  it('says of each thing that it fits, does not, or is not known', () => {
    assert.deepEqual(
      said({
        ...unknownPlace,
        kind: 'virksomhedspraktik',
        trades: ['food'],
        postalCode: '8722',
        hoursAtMost: 6,
        to: plainDate('2026-12-31'),
        gives: ['breaks'],
        cannotGive: ['no_phone'],
      }),
      [
        'kind fits',
        'trade not',
        'area fits',
        'hours not',
        'days fits',
        'breaks fits',
        'no_phone not',
        'need_words unknown',
      ],
    );
  });

  it('knows nothing of a place nobody has told about, and asks nothing that was left open', () => {
    assert.ok(comparePlaces(wish)(unknownPlace).every(({ finding }) => finding === 'unknown'));
    assert.deepEqual(comparePlaces(noWish)({ ...unknownPlace, kind: 'fleksjob', gives: ['breaks'] }), []);
  });

  it('does not say that a town is out of reach when only a postal code is known', () => {
    assert.ok(said({ ...unknownPlace, postalCode: '8000' }).includes('area unknown'));
    assert.ok(said({ ...unknownPlace, postalCode: '8000', town: 'Strandby' }).includes('area not'));
    assert.ok(said({ ...unknownPlace, town: 'JUELSMINDE' }).includes('area fits'));
  });
});

const aPlace: fc.Arbitrary<OpenPlace> = fc
  .record({
    id: fc.uuid(),
    company: fc.constantFrom('Ådal Planteskole', 'Bageriet Blink', 'Cykel Karl'),
    kind: fc.constantFrom(undefined, 'virksomhedspraktik', 'fleksjob'),
    trades: fc.subarray([...tradeAreaNames]),
    postalCode: fc.constantFrom(undefined, '8722', '8000'),
    town: fc.constantFrom(undefined, 'Juelsminde', 'Strandby'),
    hoursAtMost: fc.option(fc.integer({ min: 1, max: 37 }), { nil: undefined }),
    from: fc.constantFrom(undefined, plainDate('2026-10-01')),
    to: fc.constantFrom(undefined, plainDate('2026-11-30'), plainDate('2027-06-30')),
    needs: fc.array(fc.constantFrom<Finding>('fits', 'not', 'unknown'), {
      minLength: workNeeds.length,
      maxLength: workNeeds.length,
    }),
  })
  .map(({ needs, ...place }) => ({
    ...place,
    gives: workNeeds.filter((_, at) => needs[at] === 'fits'),
    cannotGive: workNeeds.filter((_, at) => needs[at] === 'not'),
  }));

const somePlaces = fc.uniqueArray(aPlace, { selector: ({ id }) => id, maxLength: 12 });

const met = (place: OpenPlace, finding: Finding): number =>
  comparePlaces(wish)(place).filter((line) => line.finding === finding).length;

describe('the order of places', () => {
  it('never puts a place lower that meets more', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const fits = matchPlaces(wish, places).map(({ place }) => met(place, 'fits'));
        assert.deepEqual(
          fits,
          fits.toSorted((one, other) => other - one),
        );
      }),
    );
  });

  it('does not depend on the order they came in', () => {
    fc.assert(
      fc.property(
        somePlaces.chain((places) =>
          fc.tuple(
            fc.constant(places),
            fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
          ),
        ),
        ([places, shuffled]) => {
          const ids = (of: readonly OpenPlace[]) => matchPlaces(wish, of).map(({ place }) => place.id);
          assert.deepEqual(ids(places), ids(shuffled));
        },
      ),
    );
  });

  it('never counts against a place what nobody knows', () => {
    fc.assert(
      fc.property(somePlaces, aPlace, fc.nat(), (others, place, at) => {
        const need = wish.needs[at % wish.needs.length] ?? 'breaks';
        const refusing = {
          ...place,
          gives: place.gives.filter((one) => one !== need),
          cannotGive: [...place.cannotGive.filter((one) => one !== need), need],
        };
        const silent = { ...refusing, cannotGive: refusing.cannotGive.filter((one) => one !== need) };
        const rest = others.filter(({ id }) => id !== place.id);
        const rank = (one: OpenPlace) =>
          matchPlaces(wish, [...rest, one]).findIndex((match) => match.place.id === place.id);
        assert.ok(rank(silent) <= rank(refusing));
      }),
    );
  });
});
