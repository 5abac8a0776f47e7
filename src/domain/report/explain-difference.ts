/** Exact counts by the key of their cell. */
export type Counts = Readonly<Record<string, number>>;

/** How one count went from the last edition to this one: what was corrected about then, and what has happened since. */
export interface CountDifference {
  readonly key: string;
  readonly before: number;
  /** By facts about the time of the last edition that were recorded, or taken back, after it was sealed. */
  readonly corrected: number;
  /** By people and facts since then. */
  readonly since: number;
  readonly now: number;
}

/**
 * Explains the difference between two editions, count by count.
 * @param sealed as the last edition was sealed: its date, known then
 * @param correctedThen the date of the last edition, as known now
 * @param now the date of this one, as known now
 */
export function explainDifference(sealed: Counts, correctedThen: Counts, now: Counts): CountDifference[] {
  return Object.keys(now)
    .filter((key) => key in sealed && key in correctedThen)
    .map((key) => {
      const [before, then, count] = [sealed[key] ?? 0, correctedThen[key] ?? 0, now[key] ?? 0];
      return { key, before, corrected: then - before, since: count - then, now: count };
    });
}
