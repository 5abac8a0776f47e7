export { myPageRoutes } from './routes.tsx';
