import type { EmployeeViewer, EmployeeVisit } from '../access/index.ts';

/** What reading a list asks of a visit: the pages have it, and so has the command line. */
export interface ListVisit extends Pick<EmployeeVisit, 'tables' | 'today' | 'keys' | 'shows' | 'record'> {
  readonly viewer: Pick<EmployeeViewer, 'as' | 'account' | 'employment'>;
}
