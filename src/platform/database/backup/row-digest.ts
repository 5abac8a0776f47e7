import { createHash } from 'node:crypto';

/** What a table holds, whatever the order of its rows. */
export interface TableDigest {
  readonly rows: number;
  /** The sum of the rows' hashes (SHA-256, the first 16 bytes) modulo 2^128, in hexadecimal. */
  readonly sum: string;
}

const modulus = 1n << 128n;

/** Sums rows up as they pass. */
export class RowDigest {
  #rows = 0;
  #sum = 0n;

  add(row: Uint8Array): void {
    const hash = createHash('sha256').update(row).digest('hex').slice(0, 32);
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % modulus;
    this.#rows += 1;
  }

  result(): TableDigest {
    return { rows: this.#rows, sum: this.#sum.toString(16).padStart(32, '0') };
  }
}
