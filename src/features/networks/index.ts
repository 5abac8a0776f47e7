export { networkRoutes } from './routes.tsx';
