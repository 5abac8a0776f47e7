import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isPlacementKind, kindsOffered } from './kinds-offered.ts';

const list = readFileSync(join(import.meta.dirname, '../../../code-lists/work-kinds.csv'), 'utf8');
const kinds = list
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => ({ code: line.split(';')[0] ?? '' }));

test('every kind of work of the list is either a placement or a job, and none is both', () => {
  const [placements, jobs] = [kindsOffered(kinds, 'placement'), kindsOffered(kinds, 'work')];
  assert.deepEqual(
    [...placements, ...jobs].map(({ code }) => code).sort(),
    kinds.map(({ code }) => code).sort(),
  );
  assert.deepEqual(placements.map(({ code }) => code).sort(), [
    'loentilskud',
    'virksomhedscenter',
    'virksomhedspraktik',
  ]);
});

test('paid work is a job', () => {
  for (const code of ['fleksjob', 'mini-fleksjob', 'ordinaere-loentimer', 'ordinaert-job', 'smaajob'])
    assert.equal(isPlacementKind(code), false);
});
