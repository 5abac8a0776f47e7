/** The front door of placements: agreements with workplaces, and who has said yes to them. */
export { type OwnPlacement, readOwnPlacements } from './own-placement-queries.ts';
export { placementRoutes } from './routes.tsx';
