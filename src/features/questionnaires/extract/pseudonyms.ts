import type { KeyRing } from '../../../platform/keys/key-ring.ts';

/** So many bytes of the hash: two of ten million people share them once in ten to the twenty-fourth. */
const bytes = 16;

/**
 * The names people have in the extracts of one agreement: always the same within it, and another in every other one, so
 * that two extracts can be laid side by side by nobody but the house that holds the key.
 */
export function pseudonymsOf(
  keys: Pick<KeyRing, 'fingerprint'>,
  agreement: string,
): (person: string) => string {
  return (person) =>
    keys.fingerprint(`extract ${agreement}`, person).subarray(0, bytes).toString('base64url');
}
