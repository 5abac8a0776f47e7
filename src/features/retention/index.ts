/** The front door of retention: how long things are kept, and the run that erases what has been kept long enough. */
export { readHouseNames } from './erasure-queries.ts';
export { readShippedRules } from './read-rules.ts';
export { retentionTexts } from './retention-texts.ts';
export { retentionRoutes } from './routes.tsx';
export { runErasure } from './run-erasure.ts';
