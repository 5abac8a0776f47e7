import { importFields } from '../../../domain/import/import-field.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { exampleList } from '../files/example-list.ts';
import { writeSheet } from '../files/write-sheet.ts';
import { readExportedCourses } from './export-queries.ts';
import { exportedFields, exportedLines } from './exported-lines.ts';

const at = 'run';
const as = 'employee';

/** Lists that are taken along: an empty one to fill in, and the courses of a run as whoever leads it sees them. */
export const exportRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/runs/:run/list-template/:sheet',
    action: 'import.read',
    at,
    as,
    handle: sendTemplate,
  },
  {
    method: 'get',
    address: '/runs/:run/list-export/:sheet',
    action: 'figure.read',
    at,
    as,
    handle: sendCourses,
  },
];

async function sendTemplate({ language, viewer, today }: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  if (codes['sheet'] === 'example.csv' && viewer.demo) return exampleList(today);
  return writeSheet(codes['sheet'], 'list', importFields, [], language);
}

async function sendCourses(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const courses = await readExportedCourses(visit, target);
  for (const { authority, citizen } of courses) visit.shows({ authority, citizen });
  return writeSheet(codes['sheet'], 'courses', exportedFields, exportedLines(courses), visit.language);
}
