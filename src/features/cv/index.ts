/** The front door of the citizen's own CV. */
export { cvRoutes } from './routes.tsx';
