/** `PGCOPY\n\xff\r\n\0`, flags, and the length of more that nobody writes yet. */
const headerLength = 19;
const lastRow = -1;

/**
 * The values of the one column of a binary copy, as its bytes come in, however they were cut into messages.
 * @see https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"
 */
export class CopiedValues {
  #unread: Buffer = Buffer.alloc(0);
  #isPastHeader = false;

  /** The values that are whole with this chunk; each has bytes of its own. */
  *with(chunk: Buffer): Generator<Buffer> {
    this.#unread = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
    let at = 0;
    if (!this.#isPastHeader) {
      if (this.#unread.length < headerLength) return this.#keepFrom(0);
      this.#isPastHeader = true;
      at = headerLength;
    }
    for (;;) {
      const row = this.#rowAt(at);
      if (row === undefined) return this.#keepFrom(at);
      yield Buffer.from(this.#unread.subarray(row.from, row.to));
      at = row.to;
    }
  }

  /** Where the value of the row lies that begins here; `undefined` where it is not whole, and after the last. */
  #rowAt(at: number): { readonly from: number; readonly to: number } | undefined {
    const bytes = this.#unread;
    if (bytes.length < at + 2) return undefined;
    const columns = bytes.readInt16BE(at);
    if (columns === lastRow) return undefined;
    if (columns !== 1) throw new RangeError(`a copy of ${columns} columns, not of one`);
    if (bytes.length < at + 6) return undefined;
    const length = bytes.readInt32BE(at + 2);
    if (length < 0) throw new RangeError('a copied value that is null');
    const from = at + 6;
    return bytes.length < from + length ? undefined : { from, to: from + length };
  }

  /** The driver uses its bytes again: what is not read yet is kept apart. */
  #keepFrom(at: number): void {
    this.#unread = Buffer.from(this.#unread.subarray(at));
  }
}
