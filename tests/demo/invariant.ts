import type { Client } from 'pg';

/** Something that is so of everybody's life in the demo. */
export interface Invariant {
  /** In a sentence that holds. */
  readonly holds: string;
  /** Those of whom it does not, one row for each, with enough in it to find them by. */
  readonly offenders: (administrator: Client) => Promise<readonly unknown[]>;
  /** Statements that break it, for the test of the test. */
  readonly broken: string;
}

/** An invariant that one question answers. */
export function asked(holds: string, question: string, broken: string): Invariant {
  return {
    holds,
    broken,
    offenders: async (administrator) => (await administrator.query(question)).rows,
  };
}

/** Somebody whose life was lived through the pages: it began with an event. */
export const lived = `select authority_id, r.id, r.citizen_id from referral r
  where exists (select from event e where e.subject_id = r.id and e.action = 'referral.send')`;
