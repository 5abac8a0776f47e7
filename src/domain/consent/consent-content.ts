import type { RecordKind } from '../access/record-kind.ts';

/**
 * The kinds of record a sharing can open: those the access table opens "if released".
 * A kind enters in the commit that gives the table such a cell. Closed compartments never do.
 */
export const releasedContents = [
  'attendance',
  'shared_note',
  'eligibility_fact',
  'feedback',
  'enrolment',
  'enrolment_status',
  'plan',
  'work_strand',
  'other_strands',
  'agenda',
  'answer',
  'score',
] as const satisfies readonly RecordKind[];

export type ReleasedContent = (typeof releasedContents)[number];

/**
 * What a citizen can consent to. The journal is among them for one case only: that it passes to a successor by name
 * (psykologloven § 14). No sharing ever opens it; the handover itself rests on the consent. An extract is among them for
 * whoever evaluates: it is made of those who said yes.
 */
export const consentContents = [
  ...releasedContents,
  'journal',
  'delivered_extract',
] as const satisfies readonly RecordKind[];

export type ConsentContent = (typeof consentContents)[number];

/** Reads a kind out of a form; `undefined` when it is none a citizen can consent to. */
export function parseContent(text: string): ConsentContent | undefined {
  return consentContents.find((content) => content === text);
}
