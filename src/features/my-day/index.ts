export { myDayRoutes } from './routes.tsx';
