import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CopiedValues } from './copied-values.ts';

/** A binary copy of one column, as PostgreSQL documents it. */
function copyOf(values: readonly Buffer[]): Buffer {
  const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
  const rows = values.map((value) => {
    const head = Buffer.alloc(6);
    head.writeInt16BE(1, 0);
    head.writeInt32BE(value.length, 2);
    return Buffer.concat([head, value]);
  });
  return Buffer.concat([header, ...rows, Buffer.from([0xff, 0xff])]);
}

const values = fc.array(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)));

test('the values of a copy come out whole, however its bytes were cut', () => {
  fc.assert(
    fc.property(values, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (wanted, cuts) => {
      const copy = copyOf(wanted);
      const copied = new CopiedValues();
      const read: Buffer[] = [];
      // The driver uses its bytes again for what comes next.
      const lent = Buffer.alloc(30);
      for (let at = 0, turn = 0; at < copy.length; turn += 1) {
        const length = Math.min(cuts[turn % cuts.length] ?? 1, copy.length - at);
        copy.copy(lent, 0, at, at + length);
        read.push(...copied.with(lent.subarray(0, length)));
        at += length;
      }
      assert.deepEqual(read, wanted);
    }),
  );
});

test('a copy of two columns is not taken for one', () => {
  const two = copyOf([Buffer.from('one')]);
  two.writeInt16BE(2, 19);
  assert.throws(() => [...new CopiedValues().with(two)], /2 columns/);
});
