export { runRoutes } from './routes.tsx';
