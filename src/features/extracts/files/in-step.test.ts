import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inStep } from './in-step.ts';

async function all(rows: AsyncIterable<number>): Promise<readonly number[]> {
  const read: number[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

test('every reader gets every row, and the source is read once, a block at a time', async () => {
  let [held, most, read] = [0, 0, 0];
  async function* source(): AsyncGenerator<readonly number[]> {
    for (let block = 0; block < 4; block += 1) {
      read += 1;
      held = read;
      most = Math.max(most, held - block);
      yield [block * 2, block * 2 + 1];
    }
  }
  const readers = await Promise.all(inStep(source(), 3).map(all));
  for (const rows of readers) assert.deepEqual(rows, [0, 1, 2, 3, 4, 5, 6, 7]);
  assert.equal(most, 1);
});

test('what goes wrong at the source is told to every reader', async () => {
  async function* source(): AsyncGenerator<readonly number[]> {
    yield [1];
    throw new Error('gone');
  }
  const ends = await Promise.allSettled(inStep(source(), 2).map(all));
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
});
