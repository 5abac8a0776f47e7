import { createHash } from 'node:crypto';

/**
 * Tells one state of the counted data from another: twelve hex digits from how many rows were counted and when
 * the last of them was recorded. Facts are only ever added, so one more fact always gives another version.
 */
export class DataVersion {
  #rows = 0;
  #last = 0;

  /** Notes some rows, and when the last of them was recorded: microseconds since 1970, 0 without any. */
  note({ recorded, recordedLast }: { readonly recorded: number; readonly recordedLast: number }): void {
    this.#rows += recorded;
    if (recordedLast > this.#last) this.#last = recordedLast;
  }

  get name(): string {
    const latest = this.#last === 0 ? '' : instantOf(this.#last);
    return createHash('sha256').update(`${this.#rows} ${latest}`).digest('hex').slice(0, 12);
  }
}

/** "2026-11-18T09:30:00.123456", in universal time. */
function instantOf(microseconds: number): string {
  const second = new Date(Math.floor(microseconds / 1000)).toISOString().slice(0, 19);
  return `${second}.${String(microseconds % 1_000_000).padStart(6, '0')}`;
}
