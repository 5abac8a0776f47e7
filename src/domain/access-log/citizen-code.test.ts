import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citizenCode } from './citizen-code.ts';

test('a citizen’s code tells two people of one day apart, and is always the same', () => {
  const [one, other] = ['01933d5e-0000-7000-8000-00000a3f0a9c', '01933d5e-0000-7000-8000-00000a3f0a9d'];
  assert.equal(citizenCode(one), '3F0A9C');
  assert.notEqual(citizenCode(other), citizenCode(one));
});
