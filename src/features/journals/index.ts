export { journalRoutes } from './routes.tsx';
