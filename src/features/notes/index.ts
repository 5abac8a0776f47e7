/** The front door of notes: writing one short note about one meeting. */
export { noteRoutes } from './routes.tsx';
