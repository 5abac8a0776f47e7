/** The front door of caseloads: who is responsible for whom, and what pages tell of a change. */
export {
  type Handover,
  type ResponsibleChange,
  readHandovers,
  readResponsibleChange,
} from './caseload-queries.ts';
export { ComingResponsible } from './coming-responsible.tsx';
export { HandoversSection } from './handovers-section.tsx';
export { caseloadRoutes } from './routes.tsx';
