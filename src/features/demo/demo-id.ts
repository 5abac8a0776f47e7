import { createHash } from 'node:crypto';

/**
 * The id of something of the demo, the same in every installation: what is kept in a file can name the houses and
 * people it happened among. A UUID of version 8, which is for ids made by a rule of one's own (RFC 9562).
 */
export function demoId(...names: readonly string[]): string {
  const bytes = createHash('sha256').update(names.join('\n')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
