import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { DataColumn, DataRow } from './column.ts';

/** So many rows are held at a time: enough to pack well, few enough to hold. */
const rowsAGroup = 2000;

/**
 * Rows as a Parquet file, group by group, never whole in memory. Numbers and texts may be missing and are null then; what
 * columns and values mean stands in the file's own notes under `columns`, as JSON.
 */
export async function* writeParquet(
  columns: readonly DataColumn[],
  rows: Iterable<DataRow> | AsyncIterable<DataRow>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  const file = new ParquetWriter({
    writer: out,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    kvMetadata: [{ key: 'columns', value: JSON.stringify(columns) }],
    createdBy: 'Fodfaeste',
  });
  let group: DataRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowsAGroup) continue;
    await file.write(dataOf(columns, group));
    group = [];
    yield taken(out);
  }
  if (group.length > 0) await file.write(dataOf(columns, group));
  await file.finish();
  yield taken(out);
}

function element({ name, kind }: DataColumn) {
  return kind === 'number'
    ? ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const)
    : ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const);
}

function dataOf(columns: readonly DataColumn[], group: readonly DataRow[]) {
  return {
    columnData: columns.map(({ name }, at) => ({ name, data: group.map((row) => row[at] ?? null) })),
    rowGroupSize: rowsAGroup,
  };
}

/** What was written since the last time; the places that are counted go on. */
function taken(out: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(out.getBuffer());
  out.index = 0;
  return bytes;
}
