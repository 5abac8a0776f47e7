const newline = 0x0a;

/** The lines of a stream of bytes, each with its newline. */
export async function* linesOf(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  for await (const part of parts) {
    let from = 0;
    for (let at = part.indexOf(newline); at >= 0; at = part.indexOf(newline, from)) {
      const line = part.subarray(from, at + 1);
      yield rest.length === 0 ? line : Buffer.concat([rest, line]);
      rest = Buffer.alloc(0);
      from = at + 1;
    }
    if (from < part.length) rest = Buffer.concat([rest, part.subarray(from)]);
  }
  if (rest.length > 0) yield rest;
}
