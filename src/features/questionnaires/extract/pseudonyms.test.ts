import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masterKeyLength, openKeyRing } from '../../../platform/keys/key-ring.ts';
import { pseudonymsOf } from './pseudonyms.ts';

const house = openKeyRing(Buffer.alloc(masterKeyLength, 7));
const people = Array.from({ length: 500 }, (_, nth) => `person ${nth}`);

test('a person has one name in an agreement, another in the next, and none that tells who it is', () => {
  const one = pseudonymsOf(house, 'one');
  assert.deepEqual(people.map(one), people.map(pseudonymsOf(house, 'one')));
  const [first, second] = [people.map(one), people.map(pseudonymsOf(house, 'two'))];
  assert.equal(new Set([...first, ...second]).size, 1000);
  for (const name of first) assert.match(name, /^[\w-]{22}$/);
});

test('another house gives other names', () => {
  const other = openKeyRing(Buffer.alloc(masterKeyLength, 8));
  assert.notEqual(pseudonymsOf(other, 'one')('person 1'), pseudonymsOf(house, 'one')('person 1'));
});
