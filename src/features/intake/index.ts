/** The front door of the intake: the board of those on their way into a run. */
export { intakeRoutes } from './routes.tsx';
