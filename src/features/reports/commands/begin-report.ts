import type { OrganisationId, RunId } from '../../../domain/kernel/ids.ts';
import type { ReportContent } from '../../../domain/report/report.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addReport } from '../report-repository.ts';
import type { ReportId } from '../told-report.ts';

interface NewReport {
  readonly id: ReportId;
  readonly run: RunId;
  readonly recipient: OrganisationId;
}

/** Begins a report to a recipient. Pressing twice begins one. */
export async function beginReport(
  visit: EmployeeVisit,
  report: NewReport,
  content: ReportContent,
): Promise<void> {
  if (!(await addReport(visit, report, content))) return;
  await visit.record({
    action: 'report.write',
    subject: { kind: 'report', id: report.id },
    authority: undefined,
    payload: { asOf: content.asOf },
  });
}
