import type { DataColumn, TextColumn } from './column.ts';

/** A piece of a column as the file keeps it: a number, or up to 255 bytes of a text. */
export interface Segment {
  readonly column: number;
  readonly shortName: string;
  /** 0 for a number, else bytes. */
  readonly width: number;
  /** Counted from 1 in units of eight bytes, as value labels name their columns. */
  readonly index: number;
  readonly isFirst: boolean;
}

/** Texts of more bytes lie in several pieces; each piece but the last is as wide as a piece can be. */
const widest = 255;
/** The width of a text is told in steps of 252 bytes a piece, although a piece holds 255. */
const step = 252;

/** The pieces of all columns, in their order. */
export function layOut(columns: readonly DataColumn[]): readonly Segment[] {
  const segments: Segment[] = [];
  let index = 1;
  for (const [column, one] of columns.entries()) {
    for (const [nth, width] of widthsOf(one).entries()) {
      const shortName = shortNameOf(column, nth);
      segments.push({ column, shortName, width, index, isFirst: nth === 0 });
      index += unitsOf(width);
    }
  }
  return segments;
}

/** Eight letters at the most: the number of the column, and of the piece where there are several. */
function shortNameOf(column: number, nth: number): string {
  return nth === 0
    ? `V${column + 1}`
    : `S${(column + 1).toString(36)}${nth.toString(36).padStart(2, '0')}`.toUpperCase();
}

function widthsOf(column: DataColumn): readonly number[] {
  if (column.kind === 'number') return [0];
  const width = widthOf(column);
  if (width <= widest) return [width];
  const pieces = Math.ceil(width / step);
  return Array.from({ length: pieces }, (_, nth) => (nth < pieces - 1 ? widest : width - nth * step));
}

export function widthOf({ bytes }: TextColumn): number {
  return Math.min(32_767, Math.max(1, bytes));
}

export function isVeryLong(column: DataColumn): column is TextColumn {
  return column.kind === 'text' && widthOf(column) > widest;
}

/** How many units of eight bytes a piece takes in a row. */
export function unitsOf(width: number): number {
  return Math.max(1, Math.ceil(width / 8));
}
