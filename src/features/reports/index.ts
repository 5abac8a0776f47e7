export { approveReport } from './commands/approve-report.ts';
export { beginReport } from './commands/begin-report.ts';
export { sealEdition } from './commands/seal-edition.ts';
export { filesOfEdition } from './files-of-edition.ts';
export { reportRoutes } from './routes.tsx';
export { listSealedEditions } from './sealed-editions-queries.ts';
export type { ReportId } from './told-report.ts';
