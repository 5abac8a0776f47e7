import { withFormulaMark } from '../sheets/formula-mark.ts';
import type { DataColumn, DataRow } from './column.ts';

const chunk = 64_000;

/** Rows as text, piece by piece: commas between, a point before decimals, nothing where there is nothing (RFC 4180). */
export async function* writeDelimited(
  columns: readonly DataColumn[],
  rows: Iterable<DataRow> | AsyncIterable<DataRow>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`;
  for await (const row of rows) {
    text += `${columns.map((_, at) => cellOf(row[at])).join(',')}\r\n`;
    if (text.length > chunk) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text);
}

function cellOf(value: DataRow[number]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = withFormulaMark(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
