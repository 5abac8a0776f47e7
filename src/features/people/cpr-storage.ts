import type { CprNumber } from '../../domain/person/cpr-number.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';

/** How a CPR number lies in the database: encrypted, and findable within one authority only. */
export interface StoredCpr {
  readonly cpr_encrypted: Buffer;
  readonly cpr_hash: Buffer;
}

/**
 * Seals a number for one authority. The hash is keyed with the authority, so that two authorities' hashes of the
 * same number differ and nobody can tell from the tables that both know the person.
 */
export function sealCpr(keys: KeyRing, authority: string, cpr: CprNumber): StoredCpr {
  return { cpr_encrypted: keys.encrypt('cpr', cpr), cpr_hash: keys.fingerprint(`cpr ${authority}`, cpr) };
}

export function openCpr(keys: KeyRing, encrypted: Buffer): CprNumber {
  return keys.decrypt('cpr', encrypted) as CprNumber;
}
