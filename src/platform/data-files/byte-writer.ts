/** Puts bytes together, the lowest first, growing as it must. */
export class ByteWriter {
  private bytes: Buffer;
  private at = 0;

  constructor(room = 4096) {
    this.bytes = Buffer.alloc(room);
  }

  get length(): number {
    return this.at;
  }

  int32(value: number): this {
    this.grow(4);
    this.at = this.bytes.writeInt32LE(value, this.at);
    return this;
  }

  float64(value: number): this {
    this.grow(8);
    this.at = this.bytes.writeDoubleLE(value, this.at);
    return this;
  }

  byte(value: number): this {
    this.grow(1);
    this.at = this.bytes.writeUInt8(value, this.at);
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.grow(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  /** A text in a field of so many bytes, filled up with blanks. */
  field(text: string, length: number): this {
    this.grow(length);
    this.bytes.fill(0x20, this.at, this.at + length);
    this.bytes.set(cut(text, length), this.at);
    this.at += length;
    return this;
  }

  /** Fills up with a byte until the length is a multiple. */
  padTo(multiple: number, filling: number): this {
    while (this.at % multiple !== 0) this.byte(filling);
    return this;
  }

  /** What was written since the last time; the room is used again. */
  taken(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.at);
    taken.set(this.bytes.subarray(0, this.at));
    this.at = 0;
    return taken;
  }

  private grow(by: number): void {
    if (this.at + by <= this.bytes.length) return;
    const larger = Buffer.alloc(Math.max(this.bytes.length * 2, this.at + by));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}

const encoder = new TextEncoder();

/** A text in UTF-8, cut so that no letter is broken in two. */
export function cut(text: string, most: number): Uint8Array {
  const bytes = encoder.encode(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
