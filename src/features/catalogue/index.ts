/** The front door of the public catalogue. */
export { catalogueRoutes } from './routes.tsx';
