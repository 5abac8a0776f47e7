import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readSav } from '../../../tests/builders/read-sav.ts';
import { cut } from './byte-writer.ts';
import type { DataColumn, DataRow } from './column.ts';
import { writeDelimited } from './write-delimited.ts';
import { writeSav } from './write-sav.ts';

const refused = -9_999_999;
const columns: readonly DataColumn[] = [
  { kind: 'text', name: 'pseudonym', label: 'Pseudonym', bytes: 16 },
  {
    kind: 'number',
    name: 'humor_i_dag',
    label: 'Hvordan har du det? – æøå',
    decimals: 0,
    values: [
      { value: 0, label: 'så dårligt som det kan være' },
      { value: 10, label: 'så godt som det kan være' },
      { value: refused, label: 'ville helst ikke svare' },
    ],
    missing: refused,
  },
  { kind: 'number', name: 'score', label: 'Score', decimals: 2 },
  { kind: 'text', name: 'egne_ord', label: 'Egne ord', bytes: 700 },
  { kind: 'number', name: 'sidst', label: 'Sidst', decimals: 0 },
];
const long = `${'æ'.repeat(300)} slut`;
const rows: readonly DataRow[] = [
  ['abc', 0, 12.5, 'kort', 1],
  ['def', undefined, undefined, long, 2],
  ['ghi', refused, -0.25, undefined, 3],
  ['jkl', 10, 151, `${'x'.repeat(256)}Y${'z'.repeat(400)}`, 152],
];

async function whole(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
const sav = (some: Iterable<DataRow> = rows, of = columns) =>
  whole(writeSav({ columns: of, label: 'Prøve', madeOn: '2026-11-18', rows: some }));

/** As it comes back: a text that is not there is the empty one, for the format knows no other. */
const kept = (some: readonly DataRow[]) =>
  some.map((row) => row.map((value, at) => (columns[at]?.kind === 'text' ? (value ?? '') : value)));

describe('a data file for SPSS', () => {
  test('gives back its rows, texts over 255 bytes too; what is missing stays missing', async () => {
    const read = readSav(await sav());
    assert.deepEqual(read.rows, kept(rows));
    assert.deepEqual(
      read.names,
      columns.map(({ name }) => name),
    );
    assert.deepEqual(
      read.labels,
      columns.map(({ label }) => label),
    );
    assert.deepEqual(read.values.get('humor_i_dag')?.get(refused), 'ville helst ikke svare');
    assert.equal(read.encoding, 'UTF-8');
  });

  test('does so whatever the numbers and the words', async () => {
    const row = fc.tuple(
      fc.stringMatching(/^[a-z0-9]{1,16}$/),
      fc.option(fc.integer({ min: -300, max: 300 }), { nil: undefined }),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), {
        nil: undefined,
      }),
      fc
        .string({ unit: 'grapheme', maxLength: 160 })
        .map((text) => new TextDecoder().decode(cut(text.replaceAll('\0', ''), 700)).trimEnd()),
      fc.option(fc.constantFrom(-99, -100, 151, 152, 0), { nil: undefined }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (some) => {
        const back = readSav(await sav(some)).rows;
        assert.deepEqual(JSON.stringify(back), JSON.stringify(kept(some)));
      }),
      { numRuns: 100 },
    );
  });

  test('is the same to the byte when it is made again', async () => {
    assert.ok((await sav()).equals(await sav()));
  });

  test('is read by the programs that are installed here: GNU PSPP and haven of R', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'sav-'));
    try {
      const file = join(folder, 'rows.sav');
      writeFileSync(file, await sav());
      const syntax = join(folder, 'read.sps');
      writeFileSync(
        syntax,
        `GET FILE='${file}'.\nCOMPUTE long = LENGTH(RTRIM(egne_ord)).\nLIST VARIABLES=pseudonym humor_i_dag score sidst long.\nDISPLAY DICTIONARY.\n`,
      );
      const pspp = run('pspp', ['-O', 'format=csv', syntax]);
      if (pspp === undefined) context.diagnostic('pspp is not installed');
      else {
        assert.match(pspp, /^abc,0,12\.50,1,4\.00$/m);
        assert.match(pspp, /^def,\.,\.\s*,2,605\.00$/m);
        assert.match(pspp, /^jkl,10,151\.00,152,657\.00$/m);
        assert.match(pspp, /så dårligt som det kan være/);
      }
      const haven = run('Rscript', [
        '-e',
        `d <- haven::read_sav("${file}"); cat(nrow(d), is.na(d$score[2]), is.na(d$humor_i_dag[3]), nchar(d$egne_ord[2]), attr(d$humor_i_dag, "label"))`,
      ]);
      if (haven === undefined) context.diagnostic('haven is not installed');
      else assert.equal(haven.trim(), '4 TRUE TRUE 305 Hvordan har du det? – æøå');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** What a program says; `undefined` where it is not there. */
function run(program: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync(program, words, {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  } catch {
    return undefined;
  }
}

test('a text file leaves empty what is not there, and holds formulas back', async () => {
  const text = (
    await whole(writeDelimited(columns, [['abc', 0, undefined, '=1+1, "ja"', undefined]]))
  ).toString('utf8');
  assert.equal(text, '\uFEFFpseudonym,humor_i_dag,score,egne_ord,sidst\r\nabc,0,,"\'=1+1, ""ja""",\r\n');
});

test('a text is cut between letters, never through one', () => {
  assert.equal(new TextDecoder().decode(cut('æøå', 5)), 'æø');
  assert.equal(new TextDecoder().decode(cut('🙂', 3)), '');
});
