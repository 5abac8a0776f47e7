/** The front door of answering: the pages on which questionnaires are answered, by whoever signs in or was lent one. */
export { lendingRoutes } from './lending/lending-routes.tsx';
export { answeringRoutes } from './routes.tsx';
