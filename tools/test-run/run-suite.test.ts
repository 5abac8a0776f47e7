import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runSuite } from './run-suite.ts';

const head = "import { describe, it, test } from 'node:test';\n";

async function countOf(text: string, together: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-suite-'));
  try {
    const file = join(folder, 'example.test.mjs');
    writeFileSync(file, head + text);
    const { passed, failed, skipped, output, longest } = await runSuite({ name: 'unit', together }, [file], {
      FODFAESTE_EXAMPLE: 'told',
    });
    return { count: [passed, failed, skipped], output, longest };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [how, together] of [
  ['apart', false],
  ['together', true],
] as const) {
  const countIn = (text: string) => countOf(text, together);

  test(`${how}, tests are counted, groups are not, skipped ones are told apart`, async () => {
    const { count } = await countIn(`
      describe('group', () => { it('a', () => {}); it('b', () => {}); it.skip('c', () => {}); it.todo('d'); });
      test('red', () => { throw new Error('why it is red'); });
    `);
    assert.deepEqual(count, [2, 1, 2]);
  });

  test(`${how}, what a failing test said is in the output`, async () => {
    const { output } = await countIn("test('red', () => { throw new Error('why it is red'); });");
    assert.match(output, /why it is red/);
  });

  test(`${how}, how long a file took is told`, async () => {
    const { longest } = await countIn(`
      const rest = () => new Promise((done) => setTimeout(done, 60));
      describe('group', () => { it('a', rest); it('b', rest); });
    `);
    assert.ok((longest?.[0]?.[1] ?? 0) >= 0.12, String(longest));
    assert.equal(longest?.[0]?.[0], 'example');
  });

  test(`${how}, a file without a test fails the suite`, async () => {
    assert.deepEqual((await countIn('')).count, [0, 1, 0]);
  });

  test(`${how}, a file that cannot be read fails the suite`, async () => {
    assert.deepEqual((await countIn("throw new Error('no');")).count, [0, 1, 0]);
  });

  test(`${how}, a group whose own hook fails is a failure`, async () => {
    const { count } = await countIn(`
      import { after } from 'node:test';
      describe('group', () => { it('a', () => {}); after(() => { throw new Error('no'); }); });
    `);
    assert.deepEqual(count, [1, 1, 0]);
  });

  test(`${how}, the environment of the database reaches the tests`, async () => {
    const { count } = await countIn(
      "test('told', () => { if (process.env.FODFAESTE_EXAMPLE !== 'told') throw new Error('untold'); });",
    );
    assert.deepEqual(count, [1, 0, 0]);
  });
}
