import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRows } from './read-rows.ts';
import { writeCsv, writeSheets } from './write-rows.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'rows');
const read = async (bytes: Uint8Array<ArrayBuffer>) => {
  const rows = await readRows(fileOf(bytes), 1_000_000);
  assert.ok(rows.ok);
  return rows.value;
};
const words = fc.constantFrom(
  'Bo',
  '=1+1',
  "'=1",
  '-5 grader',
  '"kold"; ikke?',
  'to\nlinjer',
  '@',
  'æøå 🙂',
  "d'Or",
);
const rows = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

test('what is written to a text file is read from it again, formulas and quotes as words', async () => {
  await fc.assert(fc.asyncProperty(rows, async (some) => assert.deepEqual(await read(writeCsv(some)), some)));
});

test('what is written to a spreadsheet is read from it again, numbers as numbers', async () => {
  const some = [
    ['a', 'b', 'c'],
    ['=1+1', 7.5, 'to\nlinjer'],
    ["'=1", -3, ''],
  ];
  const sheets = await writeSheets([{ name: 'Ark', rows: some, widths: [20] }]);
  assert.deepEqual(await read(sheets), some);
});

test('no cell of a text file begins like a formula', async () => {
  const text = new TextDecoder().decode(writeCsv([['=1+1', '+4', '-x', '@a', "'=b", -3]]));
  assert.equal(text.trim(), "'=1+1;'+4;'-x;'@a;''=b;-3");
});

test('a file that is not there, too big or no spreadsheet is refused', async () => {
  const refusal = async (file: File | undefined) => {
    const answer = await readRows(file, 10);
    return answer.ok ? 'read' : answer.refusal;
  };
  assert.equal(await refusal(undefined), 'file-missing');
  assert.equal(await refusal(fileOf(new Uint8Array(11))), 'file-too-big');
  assert.equal(await refusal(fileOf(new Uint8Array([0x50, 0x4b, 1, 2, 3]))), 'file-unreadable');
});
