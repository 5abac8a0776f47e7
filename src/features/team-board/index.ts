/** The front door of the team board. */
export { teamBoardRoutes } from './routes.tsx';
