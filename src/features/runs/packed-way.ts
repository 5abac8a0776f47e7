import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { ReferralId } from '../../domain/kernel/ids.ts';

/** Where things stand in a packed way; the packer is `app.packed_ways`. */
const at = {
  authority: 4,
  referral: 20,
  citizen: 36,
  codesLength: 52,
  placesLength: 54,
  changesLength: 56,
  codes: 60,
};

/** The packed ways in a block, one after another. */
export function* waysIn(block: Buffer): Generator<PackedWay> {
  for (let start = 0; start < block.length; start += block.readInt32BE(start))
    yield new PackedWay(block, start);
}

/**
 * One way through a run as the database keeps it to be counted: no name, and no words anybody wrote. What is not asked
 * for is not read: most figures never ask whose way it is.
 */
export class PackedWay {
  readonly bytes: Buffer;
  /** Where its entries begin and end in the bytes. */
  readonly entriesFrom: number;
  readonly entriesTo: number;
  readonly #start: number;
  readonly #placesFrom: number;
  readonly #changesFrom: number;

  constructor(block: Buffer, start: number) {
    this.bytes = block;
    this.#start = start;
    this.#placesFrom = start + at.codes + block.readUInt16BE(start + at.codesLength);
    this.#changesFrom = this.#placesFrom + block.readUInt16BE(start + at.placesLength);
    this.entriesFrom = this.#changesFrom + block.readInt32BE(start + at.changesLength);
    this.entriesTo = start + block.readInt32BE(start);
  }

  get referral(): ReferralId {
    return this.#idAt(at.referral) as ReferralId;
  }

  get authority(): string {
    return this.#idAt(at.authority);
  }

  get citizen(): string {
    return this.#idAt(at.citizen);
  }

  /** Tells its citizen from others: their id as the database holds it, byte by byte. */
  get citizenKey(): string {
    const from = this.#start + at.citizen;
    return this.bytes.toString('latin1', from, from + 16);
  }

  /** The codes of its entries, by their places. */
  get codes(): readonly string[] {
    return listOf(this.bytes.toString('latin1', this.#start + at.codes, this.#placesFrom));
  }

  /** Where the citizen worked, by their places. */
  get places(): readonly string[] {
    return this.#changesFrom === this.#placesFrom
      ? none
      : this.bytes.toString('utf8', this.#placesFrom, this.#changesFrom).split('\n');
  }

  /** What was changed about the days of the course. */
  get changes(): readonly CourseChange[] {
    return this.entriesFrom === this.#changesFrom
      ? none
      : (JSON.parse(this.bytes.toString('utf8', this.#changesFrom, this.entriesFrom)) as CourseChange[]);
  }

  #idAt(offset: number): string {
    const hex = this.bytes.toString('hex', this.#start + offset, this.#start + offset + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}

const none: readonly never[] = [];

/** Many people's facts have the same codes: each list is made once. Few enough are kept to matter to nobody. */
const lists = new Map<string, readonly string[]>();

function listOf(codes: string): readonly string[] {
  const known = lists.get(codes);
  if (known !== undefined) return known;
  if (lists.size > 10_000) lists.clear();
  const list = codes.split('|');
  lists.set(codes, list);
  return list;
}
