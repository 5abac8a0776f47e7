export { referralRoutes } from './routes.tsx';
