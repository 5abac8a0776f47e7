import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markPassages } from './mark-passages.ts';

const marksIn = (words: string, names: readonly string[] = []) =>
  markPassages(words, names).map(({ text, why }) => [text, why]);

test('names known in the record are marked, whole or in part, also with an s', () => {
  assert.deepEqual(marksIn('Mødet med Bo Prøvesen var godt. Bos bil er stor.', ['Bo Prøvesen']), [
    ['Bo Prøvesen', 'name'],
    ['Bos', 'name'],
  ]);
});

test('a name inside another word is no name', () => {
  assert.deepEqual(marksIn('Borgeren boede i Bodø.', ['Bo']), []);
  assert.deepEqual(marksIn('Åse åd en åse.', ['Åse']), [
    ['Åse', 'name'],
    ['åse', 'name'],
  ]);
});

test('numbers that look like a CPR number or a phone are marked, dates are not', () => {
  assert.deepEqual(marksIn('Ring 00 00 00 12 eller +45 00000012 om 610190-0000, senest 18.11.2026.'), [
    ['00 00 00 12', 'phone'],
    ['+45 00000012', 'phone'],
    ['610190-0000', 'number'],
  ]);
});

test('words for people near are marked in both languages', () => {
  assert.deepEqual(marksIn('Hendes mor og kæresten. Her friend called.'), [
    ['mor', 'relation'],
    ['kæresten', 'relation'],
    ['friend', 'relation'],
  ]);
  assert.deepEqual(marksIn('I morgen er farven grøn.'), []);
});

test('a name with signs of its own in it breaks nothing', () => {
  assert.deepEqual(marksIn('Spørg (Kim+Co).', ['(Kim+Co)']).length <= 1, true);
  assert.deepEqual(marksIn('alt', ['', ' ', '*']), []);
});

const someWords = fc.array(
  fc.constantFrom('Bo', 'mor', '610190-0000', '00 00 00 12', 'kom', 'i', 'går', '.', 'Prøvesen', 'æøå'),
  { maxLength: 20 },
);

test('marks lie in the text, in its order, and never overlap', () => {
  fc.assert(
    fc.property(someWords, fc.string(), (some, other) => {
      const words = `${some.join(' ')} ${other}`;
      let last = 0;
      for (const { from, to, text } of markPassages(words, ['Bo Prøvesen', other])) {
        assert.ok(from >= last && to > from && to <= words.length);
        assert.equal(words.slice(from, to), text);
        last = to;
      }
    }),
  );
});

test('a known name that stands by itself is never passed over', () => {
  fc.assert(
    fc.property(someWords, someWords, (before, after) => {
      const words = `${before.join(' ')} Sørine ${after.join(' ')}`;
      assert.ok(
        markPassages(words, ['Sørine Skitse']).some(({ text, why }) => text === 'Sørine' && why === 'name'),
      );
    }),
  );
});
