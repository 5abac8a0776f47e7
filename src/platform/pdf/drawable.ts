/** A character that every font of ours draws, where one was asked for that it does not know. */
const stranger = '?';

/**
 * Replaces what a font cannot draw: a tagged file may hold no character without a shape.
 * @param font a TrueType file
 */
export function drawableIn(font: Buffer): (text: string) => string {
  const known = charactersOf(font);
  // What is no character at all – a soft hyphen, a line break – is the compiler's business.
  const keeps = (char: string): boolean => /\p{C}/u.test(char) || known.has(char.codePointAt(0) ?? 0);
  return (text) => Array.from(text.normalize('NFC'), (char) => (keeps(char) ? char : stranger)).join('');
}

/** The code points of a font's character map: its table of 16-bit segments, which every TrueType font has. */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const map = font.subarray(tableAt(font, 'cmap'));
  const known = new Set<number>();
  for (let at = 0; at < map.readUInt16BE(2); at += 1) {
    const part = map.subarray(map.readUInt32BE(8 + at * 8));
    if (part.readUInt16BE(0) === 4) for (const char of segmentsOf(part)) known.add(char);
  }
  return known;
}

function* segmentsOf(part: Buffer): Generator<number> {
  const bytes = part.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const last = part.readUInt16BE(14 + at);
    const first = part.readUInt16BE(16 + bytes + at);
    for (let char = first; char <= last && char < 0xffff; char += 1) yield char;
  }
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}
