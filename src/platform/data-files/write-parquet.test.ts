import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { DataColumn, DataRow } from './column.ts';
import { writeParquet } from './write-parquet.ts';

const columns: readonly DataColumn[] = [
  { kind: 'text', name: 'pseudonym', label: 'Pseudonym', bytes: 22 },
  { kind: 'number', name: 'mood', label: 'Humør', decimals: 0, values: [{ value: 0, label: 'slet ikke' }] },
  { kind: 'number', name: 'score', label: 'Score', decimals: 2 },
];

async function written(rows: Iterable<DataRow>): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeParquet(columns, rows)) parts.push(part);
  return new Blob(parts).arrayBuffer();
}

test('a Parquet file gives back its rows over many groups, and what is missing is null', async () => {
  const rows = Array.from(
    { length: 12_000 },
    (_, nth): DataRow => [
      nth % 3 === 0 ? undefined : `person ${nth} æøå`,
      nth % 5 === 0 ? undefined : nth % 11,
      nth % 7 === 0 ? undefined : nth / 8,
    ],
  );
  const file = await written(rows);
  const back = await parquetReadObjects({ file });
  const expected = rows.map(([pseudonym, mood, score]) => ({
    pseudonym: pseudonym ?? null,
    mood: mood ?? null,
    score: score ?? null,
  }));
  assert.deepEqual(
    back.map((row) => ({
      pseudonym: row['pseudonym'] ?? null,
      mood: row['mood'] ?? null,
      score: row['score'] ?? null,
    })),
    expected,
  );
});

test('a Parquet file without rows can be read, and says what its columns mean', async () => {
  const file = await written([]);
  assert.deepEqual(await parquetReadObjects({ file }), []);
  const notes = parquetMetadata(file).key_value_metadata ?? [];
  assert.deepEqual(JSON.parse(notes.find(({ key }) => key === 'columns')?.value ?? ''), columns);
});
