import type { ExtractTerms } from '../../../domain/extract/agreement.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Evaluator } from '../agreement-queries.ts';
import { addAgreement } from '../agreement-repository.ts';

interface NewAgreement {
  readonly id: string;
  readonly run: string;
  readonly evaluator: Evaluator;
}

/** Agrees with somebody on an extract. Pressing twice agrees once. */
export async function agreeOnExtract(
  visit: EmployeeVisit,
  agreement: NewAgreement,
  terms: ExtractTerms,
): Promise<void> {
  if (!(await addAgreement(visit, agreement, terms))) return;
  await visit.record({
    action: 'extract.agree',
    subject: { kind: 'extract_agreement', id: agreement.id },
    authority: undefined,
    payload: { basis: terms.basis, contents: terms.contents, until: terms.until },
  });
}
