import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameFace } from './same-face.ts';

const led = (...leaders: string[]) => ({ leaders });

test('whoever led most of the times is told, whether they held it or led beside', () => {
  const times = [led('karla', 'mette'), led('mette'), led('karla'), led('jens', 'mette')];
  assert.deepEqual(sameFace(times), { account: 'mette', led: 3, of: 4 });
});

test('where two led as often it is the one who led last', () => {
  assert.equal(sameFace([led('karla'), led('mette')])?.account, 'mette');
});

test('one time is no series', () => {
  assert.equal(sameFace([led('karla')]), undefined);
  assert.equal(sameFace([]), undefined);
});

test('nobody led more times than there were, and nobody more than who is told', () => {
  const names = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(names, { minLength: 2, maxLength: 12 }), (all) => {
      const told = sameFace(all.map((leaders) => ({ leaders })));
      assert.ok(told !== undefined && told.led <= told.of && told.of === all.length);
      for (const one of ['a', 'b', 'c'])
        assert.ok(all.filter((leaders) => leaders.includes(one)).length <= told.led);
    }),
  );
});
