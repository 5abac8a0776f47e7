export { standingRoute } from './amendment-queries.ts';
export { readIntakeFacts } from './intake-queries.ts';
export { readOwnSteps } from './own-intake-queries.ts';
export { OwnIntake } from './parts/own-intake.tsx';
export { referralRoutes } from './routes.tsx';
