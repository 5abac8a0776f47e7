export { approveReport } from './commands/approve-report.ts';
export { beginReport } from './commands/begin-report.ts';
export { sealEdition } from './commands/seal-edition.ts';
export { reportRoutes } from './routes.tsx';
export type { ReportId } from './told-report.ts';
