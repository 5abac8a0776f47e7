import { ByteWriter, cut } from './byte-writer.ts';
import type { DataColumn, DataRow, NumberColumn } from './column.ts';
import { isVeryLong, layOut, type Segment, unitsOf, widthOf } from './sav-layout.ts';
import { SavRows } from './sav-rows.ts';

export interface SavFile {
  readonly columns: readonly DataColumn[];
  readonly label: string;
  /** The day the file tells it was made on, as ISO 8601 writes it: the same content gives the same bytes. */
  readonly madeOn: string;
  readonly rows: Iterable<DataRow> | AsyncIterable<DataRow>;
}

const chunk = 64_000;

/**
 * An SPSS system file, piece by piece, never whole in memory. Written by the published description of the format (the
 * developer's guide of GNU PSPP, "System File Format"): numbers and texts packed by its byte code, UTF-8 throughout,
 * texts of more than 255 bytes in several pieces. A value that is not there is the system's own missing value.
 */
export async function* writeSav({
  columns,
  label,
  madeOn,
  rows,
}: SavFile): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const segments = layOut(columns);
  const out = new ByteWriter(chunk * 2);
  header(out, segments, label, madeOn);
  for (const segment of segments) variable(out, segment, columns[segment.column] as DataColumn);
  for (const segment of segments)
    if (segment.isFirst) valueLabels(out, segment, columns[segment.column] as DataColumn);
  extras(out, columns, segments);
  out.int32(999).int32(0);
  const packed = new SavRows(columns, segments, out);
  for await (const row of rows) {
    packed.add(row);
    if (out.length > chunk) yield out.taken();
  }
  packed.finish();
  yield out.taken();
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function header(out: ByteWriter, segments: readonly Segment[], label: string, madeOn: string): void {
  const [year = '', month = '', day = ''] = madeOn.split('-');
  const size = segments.reduce((sum, { width }) => sum + unitsOf(width), 0);
  out.field('$FL2', 4).field('@(#) SPSS DATA FILE - Fodfaeste', 60);
  out.int32(2).int32(size).int32(1).int32(0).int32(-1).float64(100);
  out.field(`${day} ${months[Number(month) - 1] ?? 'Jan'} ${year.slice(2)}`, 9).field('00:00:00', 8);
  out.field(label, 64).field('', 3);
}

function variable(out: ByteWriter, { width, shortName, isFirst }: Segment, column: DataColumn): void {
  const isNumber = column.kind === 'number';
  const missing = isNumber && column.missing !== undefined ? column.missing : undefined;
  const format = isNumber ? (5 << 16) | (12 << 8) | column.decimals : (1 << 16) | (Math.min(255, width) << 8);
  out
    .int32(2)
    .int32(width)
    .int32(isFirst ? 1 : 0)
    .int32(missing === undefined ? 0 : 1);
  out.int32(format).int32(format).field(shortName, 8);
  if (isFirst) {
    const words = cut(column.label, 252);
    out.int32(words.length).raw(words);
    out.raw(new Uint8Array((4 - (words.length % 4)) % 4));
  }
  if (missing !== undefined) out.float64(missing);
  for (let unit = 1; unit < unitsOf(width); unit += 1)
    out.int32(2).int32(-1).int32(0).int32(0).int32(0).int32(0).field('', 8);
}

function valueLabels(out: ByteWriter, { index }: Segment, column: DataColumn): void {
  const values = column.kind === 'number' ? (column.values ?? []) : [];
  if (values.length === 0) return;
  out.int32(3).int32(values.length);
  for (const { value, label } of values) {
    const words = cut(label, 120);
    out.float64(value).byte(words.length).raw(words);
    out.raw(new Uint8Array((8 - ((words.length + 1) % 8)) % 8).fill(0x20));
  }
  out.int32(4).int32(1).int32(index);
}

/** What was added to the format later: how numbers are kept, long names, long texts, how things are measured, UTF-8. */
function extras(out: ByteWriter, columns: readonly DataColumn[], segments: readonly Segment[]): void {
  const info = new ByteWriter(64);
  for (const value of [20, 0, 0, -1, 1, 1, 2, 65_001]) info.int32(value);
  record(out, 3, 4, info.taken());
  for (const value of [-Number.MAX_VALUE, Number.MAX_VALUE, -1.7976931348623155e308]) info.float64(value);
  record(out, 4, 8, info.taken());
  for (const { column, width } of segments)
    info
      .int32(measure(columns[column] as DataColumn))
      .int32(Math.min(40, width || 8))
      .int32(width === 0 ? 1 : 0);
  record(out, 11, 4, info.taken());
  const first = segments.filter(({ isFirst }) => isFirst);
  const encoder = new TextEncoder();
  const names = first.map(({ shortName, column }) => `${shortName}=${columns[column]?.name}`);
  record(out, 13, 1, encoder.encode(names.join('\t')));
  const long = first.flatMap(({ shortName, column }) => {
    const one = columns[column];
    return one !== undefined && isVeryLong(one)
      ? [`${shortName}=${String(widthOf(one)).padStart(5, '0')}\0\t`]
      : [];
  });
  if (long.length > 0) record(out, 14, 1, encoder.encode(long.join('')));
  record(out, 20, 1, encoder.encode('UTF-8'));
}

/** Named, or a scale: 1 and 3. */
function measure(column: DataColumn): number {
  return column.kind === 'text' || (column as NumberColumn).values !== undefined ? 1 : 3;
}

function record(out: ByteWriter, subtype: number, size: number, bytes: Uint8Array): void {
  out
    .int32(7)
    .int32(subtype)
    .int32(size)
    .int32(bytes.length / size)
    .raw(bytes);
}
