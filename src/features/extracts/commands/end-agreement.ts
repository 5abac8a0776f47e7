import type { EmployeeVisit } from '../../access/index.ts';
import { endNow } from '../agreement-repository.ts';

/** Ends an agreement at once: nothing more is made or opened under it. Twice is once. */
export async function endAgreement(visit: EmployeeVisit, run: string, agreement: string): Promise<void> {
  if (!(await endNow(visit, run, agreement))) return;
  await visit.record({
    action: 'extract.agree',
    subject: { kind: 'extract_agreement', id: agreement },
    authority: undefined,
    payload: { ended: visit.today },
  });
}
