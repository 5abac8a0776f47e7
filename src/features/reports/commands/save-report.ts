import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { ReportContent } from '../../../domain/report/report.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveReport as save } from '../report-repository.ts';
import type { Report } from '../told-report.ts';

/** Saves a report as it was written, on top of what its writer had before them. */
export async function saveReport(
  visit: EmployeeVisit,
  report: Pick<Report, 'id' | 'revision'>,
  content: ReportContent,
): Promise<Result<'saved', 'changed-meanwhile'>> {
  if (!(await save(visit, report, content))) return refused('changed-meanwhile');
  await visit.record({
    action: 'report.write',
    subject: { kind: 'report', id: report.id },
    authority: undefined,
    payload: { asOf: content.asOf, revision: report.revision + 1 },
  });
  return accepted('saved');
}
