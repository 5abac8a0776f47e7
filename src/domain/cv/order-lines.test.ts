import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveLine } from './order-lines.ts';

const lines = ['a', 'b', 'c'].map((id) => ({ id, position: 1 }));
const ids = (moved: readonly { readonly id: string }[]) => moved.map(({ id }) => id).join('');

test('a line goes one step, and all are counted anew', () => {
  assert.equal(ids(moveLine(lines, 'b', 'up')), 'bac');
  assert.equal(ids(moveLine(lines, 'b', 'down')), 'acb');
  assert.deepEqual(
    moveLine(lines, 'b', 'up').map(({ position }) => position),
    [1, 2, 3],
  );
});

test('the first goes no higher, the last no lower, and one that is not there goes nowhere', () => {
  assert.deepEqual(moveLine(lines, 'a', 'up'), []);
  assert.deepEqual(moveLine(lines, 'c', 'down'), []);
  assert.deepEqual(moveLine(lines, 'x', 'up'), []);
  assert.deepEqual(moveLine(lines, 'x', 'down'), []);
});

test('up and down again is where it was', () => {
  for (const [id, there, back] of [
    ['b', 'up', 'down'],
    ['b', 'down', 'up'],
    ['a', 'down', 'up'],
  ] as const)
    assert.equal(ids(moveLine(moveLine(lines, id, there), id, back)), 'abc');
});
