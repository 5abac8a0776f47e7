import { createHash, type Hash } from 'node:crypto';

/**
 * The id of something of the demo, the same in every installation: what is kept in a file can name the houses and
 * people it happened among. A UUID of version 8, which is for ids made by a rule of one's own (RFC 9562).
 */
export function demoId(...names: readonly string[]): string {
  return idOf(createHash('sha256').update(names.join('\n')));
}

/** Makes ids of very many things that have all names but the last in common: `demoId(...names, last)` for each. */
export function demoIdsWithin(...names: readonly string[]): (last: string) => string {
  const within = createHash('sha256').update(names.map((name) => `${name}\n`).join(''));
  return (last) => idOf(within.copy().update(last));
}

function idOf(hash: Hash): string {
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
