import type { RecordKind } from '../access/record-kind.ts';

/**
 * The kinds of record a citizen can release by a consent: those the access table opens "if released".
 * A kind enters in the commit that gives the table such a cell. Closed compartments never do.
 */
export const consentContents = ['attendance', 'shared_note'] as const satisfies readonly RecordKind[];

export type ConsentContent = (typeof consentContents)[number];
