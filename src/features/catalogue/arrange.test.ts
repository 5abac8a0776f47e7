import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { anOffer } from '../../../tests/builders/an-offer.ts';
import { today } from '../../../tests/builders/today.ts';
import { plainDate } from '../../domain/kernel/plain-date.ts';
import { municipalitiesOf, offersIn, umbrellaOf, underUmbrellas } from './arrange.ts';

const aadal = { part: 'authority', organisation: anId(11), name: 'Ådal Kommune' } as const;
const strandby = { part: 'authority', organisation: anId(12), name: 'Strandby Kommune' } as const;
const fund = { part: 'funder', organisation: anId(13), name: 'Havnefonden' } as const;

describe('the catalogue, arranged', () => {
  test('the municipalities to choose between are the authorities, each once, in the alphabet’s order', () => {
    const offers = [anOffer({ parties: [aadal, strandby, fund] }), anOffer({ parties: [aadal] })];
    assert.deepEqual(
      municipalitiesOf(offers, 'da').map(({ name }) => name),
      ['Strandby Kommune', 'Ådal Kommune'],
    );
  });

  test('narrowed to a municipality, an offer of another one is left out, also where it only pays', () => {
    const here = anOffer({ id: 'here', parties: [aadal] });
    const there = anOffer({ id: 'there', parties: [strandby, { ...aadal, part: 'funder' }] });
    assert.deepEqual(offersIn(aadal.organisation, [here, there]), [here]);
    assert.deepEqual(offersIn(undefined, [here, there]), [here, there]);
  });

  test('under their umbrellas first, then what stands alone; in each, what runs comes before what has ended', () => {
    const ended = anOffer({ id: 'ended', name: 'A', umbrella: 'Paraplyen', endsOn: plainDate('2020-01-01') });
    const running = anOffer({ id: 'running', name: 'B', umbrella: 'Paraplyen' });
    const ahead = anOffer({
      id: 'ahead',
      name: 'C',
      umbrella: 'Paraplyen',
      startsOn: plainDate('2030-01-01'),
    });
    const alone = anOffer({ id: 'alone' });
    const groups = underUmbrellas([alone, ended, ahead, running], today, 'da');
    assert.deepEqual(
      groups.map(({ title, offers }) => [title, offers.map(({ run }) => run.id)]),
      [
        ['Paraplyen', ['running', 'ahead', 'ended']],
        [undefined, ['alone']],
      ],
    );
  });

  test('an umbrella is the run’s own, or the definition’s in the reader’s language', () => {
    const umbrella = { da: 'Paraplyen', en: 'The umbrella' };
    assert.equal(umbrellaOf(anOffer({}, { umbrella }), 'en'), 'The umbrella');
    assert.equal(umbrellaOf(anOffer({ umbrella: 'Paraplyen' }, { umbrella }), 'en'), 'The umbrella');
    assert.equal(umbrellaOf(anOffer({ umbrella: 'En anden' }, { umbrella }), 'en'), 'En anden');
    assert.equal(umbrellaOf(anOffer(), 'da'), undefined);
  });
});
