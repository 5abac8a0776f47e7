/** The front door of special access: who is let in for a while, and what pages tell of it. */
export {
  type Grant,
  type GrantList,
  readGrantsToTell,
  readOpenGlass,
  readOwnOpenGrants,
  readOwnRecentGrants,
} from './grant-queries.ts';
export { GlassBanner } from './parts/glass-banner.tsx';
export { GrantsToTell, OwnOpenGrants } from './parts/grants-to-tell.tsx';
export { OwnGrantsNotice } from './parts/own-notice.tsx';
export { accessGrantRoutes } from './routes.tsx';
