/** The front door of lists: read in from somebody's own sheet, taken back whole, taken along in the same form. */
export { importRoutes } from './routes.tsx';
