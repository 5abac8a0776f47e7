import type { Ending } from '../enrolment/ending.ts';
import type { ProgrammeDefinition } from './definition.ts';

export type ClosingDocument = ProgrammeDefinition['closingDocuments'][number]['document'];

/** Whether a course cannot be closed with this ending before the document is written. */
export function isDocumentDemanded(
  { closingDocuments }: Pick<ProgrammeDefinition, 'closingDocuments'>,
  document: ClosingDocument,
  ending: Ending,
): boolean {
  return closingDocuments.some(
    (demanded) => demanded.document === document && demanded.demandedFor.includes(ending),
  );
}
