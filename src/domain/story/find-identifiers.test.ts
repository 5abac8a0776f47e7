import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { findIdentifiers, type KnownOfPerson } from './find-identifiers.ts';

const today = plainDate('2026-11-30');
const known: KnownOfPerson = {
  names: ['Asta Birkedal', 'Bo'],
  addresses: ['Ådalsstien 14, 9999 Fjordby'],
  employers: ['Bageriet Krummen ApS'],
};
const found = (draft: string) =>
  findIdentifiers(draft, known, today).map(
    ({ kind, at, length }) => `${kind}: ${draft.slice(at, at + length)}`,
  );

describe('direct identifiers in a draft', () => {
  test('numbers, mail and streets of anybody are found, replacement numbers too', () => {
    assert.deepEqual(found('Ring 20 00 00 01 eller +45 20000001, skriv til a.b@post.example.'), [
      'phone: 20 00 00 01',
      'phone: +45 20000001',
      'mail: a.b@post.example',
    ]);
    assert.deepEqual(found('CPR 610190-0000 og 6101900000'), ['cpr: 610190-0000', 'cpr: 6101900000']);
    assert.deepEqual(found('Hun boede på Opdigtet Lillegade 3.'), ['street: Opdigtet Lillegade 3']);
  });

  test('names, streets and employers of the record are found as people say them', () => {
    assert.deepEqual(found('ASTAS plads hos bageriet Krummen. Birkedal og Bo gik ad Ådalsstien.'), [
      'name: ASTAS',
      'employer: bageriet Krummen',
      'name: Birkedal',
      'name: Bo',
      'street: Ådalsstien',
    ]);
  });

  test('a name with signs of its own is a name, and no pattern', () => {
    const odd = { names: ['J. (Bo)'], addresses: [], employers: ['C++ & Søn A/S'] };
    const draft = 'Hun kom til C++ & Søn.';
    assert.deepEqual(findIdentifiers(draft, odd, today), [{ kind: 'employer', at: 12, length: 9 }]);
  });

  test('ordinary words are left alone', () => {
    assert.deepEqual(
      found('I 2026 kom han 12 gange, 4.500 kr. om ugen. Han flyttede til en bolig i bogbyen.'),
      [],
    );
  });

  test('whatever stands around it, an identifier is found where it stands', () => {
    const planted = fc.constantFrom(
      ['cpr', '720784-0000'],
      ['phone', '20 00 00 01'],
      ['mail', 'asta@post.example'],
      ['name', 'Birkedal'],
      ['street', 'Ådalsstien'],
      ['employer', 'Bageriet Krummen'],
    );
    const around = fc.array(fc.constantFrom('og', 'så', '2026', 'hun', 'i', 'kom', '12'), { maxLength: 6 });
    fc.assert(
      fc.property(around, planted, around, (before, [kind, text = ''], after) => {
        const start = [...before, ''].join(', ');
        const draft = `${start}${text}${['', ...after].join(', ')}`;
        assert.ok(
          findIdentifiers(draft, known, today).some(
            (one) => one.kind === kind && one.at === start.length && one.length === text.length,
          ),
          draft,
        );
      }),
    );
  });
});
