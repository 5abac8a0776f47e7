import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen } from './choice.ts';
import { steps } from './steps.ts';

const choice = (...words: string[]) => {
  const { steps: taken, fileNames } = chosen(words, steps);
  return { names: taken.map(({ name }) => name), fileNames };
};

test('no word runs everything, fast first', () => {
  assert.deepEqual(choice().names.slice(0, 2), ['lint', 'types']);
  assert.deepEqual(choice().names.slice(-2), ['acceptance', 'journey']);
});

test('names of steps run those steps in their usual order', () => {
  assert.deepEqual(choice('policies', 'unit').names, ['unit', 'policies']);
});

test('another word picks test files, in every suite or in the one named', () => {
  assert.deepEqual(choice('plain-date'), {
    names: ['rules', 'unit', 'policies', 'acceptance', 'journey'],
    fileNames: ['plain-date'],
  });
  assert.deepEqual(choice('unit', 'plain-date'), { names: ['unit'], fileNames: ['plain-date'] });
});
