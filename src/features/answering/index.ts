/** The front door of answering: the pages on which questionnaires are answered. */
export { answeringRoutes } from './routes.tsx';
