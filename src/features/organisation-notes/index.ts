/** The front door of what each house writes for itself. */
export { organisationNoteRoutes } from './routes.tsx';
