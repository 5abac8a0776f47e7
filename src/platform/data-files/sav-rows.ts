import { type ByteWriter, cut } from './byte-writer.ts';
import type { DataColumn, DataRow } from './column.ts';
import { type Segment, unitsOf } from './sav-layout.ts';

const blanks = 254;
const literal = 253;
const missing = 255;
const endOfFile = 252;
/** Whole numbers from −99 to 151 fit in the byte that says what follows. */
const bias = 100;

/** Rows packed by the byte code: eight bytes that say what eight values are, then those that did not fit in them. */
export class SavRows {
  private readonly codes = new Uint8Array(8);
  private readonly literals = Buffer.alloc(64);
  private filled = 0;
  private literalBytes = 0;
  private readonly columns: readonly DataColumn[];
  private readonly segments: readonly Segment[];
  private readonly out: ByteWriter;
  private readonly unit = Buffer.alloc(8);

  constructor(columns: readonly DataColumn[], segments: readonly Segment[], out: ByteWriter) {
    this.columns = columns;
    this.segments = segments;
    this.out = out;
  }

  add(row: DataRow): void {
    let bytes: Uint8Array = new Uint8Array();
    let from = 0;
    for (const { column, width, isFirst } of this.segments) {
      const value = row[column];
      if (this.columns[column]?.kind === 'number') this.number(typeof value === 'number' ? value : undefined);
      else {
        if (isFirst) {
          bytes = cut(typeof value === 'string' ? value : '', 32_767);
          from = 0;
        }
        this.text(bytes.subarray(from, from + Math.min(width, 255)), unitsOf(width));
        from += Math.min(width, 255);
      }
    }
  }

  finish(): void {
    this.code(endOfFile);
    while (this.filled > 0) this.code(0);
  }

  private number(value: number | undefined): void {
    if (value === undefined || !Number.isFinite(value)) this.code(missing);
    else if (Number.isInteger(value) && value >= 1 - bias && value <= 251 - bias && !Object.is(value, -0))
      this.code(value + bias);
    else {
      this.unit.writeDoubleLE(value);
      this.code(literal, this.unit);
    }
  }

  private text(bytes: Uint8Array, units: number): void {
    for (let nth = 0; nth < units; nth += 1) {
      const part = bytes.subarray(nth * 8, nth * 8 + 8);
      if (part.every((byte) => byte === 0x20)) this.code(blanks);
      else {
        this.unit.fill(0x20);
        this.unit.set(part);
        this.code(literal, this.unit);
      }
    }
  }

  private code(code: number, unit?: Buffer): void {
    this.codes[this.filled] = code;
    this.filled += 1;
    if (unit !== undefined) {
      unit.copy(this.literals, this.literalBytes);
      this.literalBytes += 8;
    }
    if (this.filled < 8) return;
    this.out.raw(this.codes).raw(this.literals.subarray(0, this.literalBytes));
    this.filled = 0;
    this.literalBytes = 0;
  }
}
