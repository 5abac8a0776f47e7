import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameCircles } from './name-circles.ts';

test('people around a citizen begin a sentence', () => {
  assert.equal(
    nameCircles(['citizen', 'intake', 'leader'], 'da'),
    'Borgeren selv, visitationen og projektlederen',
  );
  assert.equal(nameCircles(['citizen', 'leader'], 'da', true), 'Du selv og projektlederen');
  assert.equal(nameCircles(['citizen', 'leader'], 'en'), 'The citizen and the project leader');
});
