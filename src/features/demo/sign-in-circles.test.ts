import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citizensButton, staff } from './demo-people.ts';
import { firstAroundButton, firstButton } from './demo-row-ground.ts';
import { rowPeople, rowStaff } from './demo-row-people.ts';
import { circleOf, circles } from './sign-in-circles.ts';

const buttons = Array.from({ length: firstAroundButton + rowPeople.length }, (_, button) => button);

test('the buttons of the rows begin where the first people and the citizen end', () => {
  assert.equal(firstButton, staff.length + 1);
});

test('every circle has its buttons, and the citizen stands with those around', () => {
  for (const circle of circles)
    assert.ok(
      buttons.some((button) => circleOf(button) === circle),
      circle,
    );
  assert.equal(circleOf(citizensButton), 'citizen');
  assert.equal(circleOf(firstAroundButton), 'citizen');
});

test('nobody is called what somebody else is called', () => {
  const names = [...staff, ...rowStaff, ...rowPeople].map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});
