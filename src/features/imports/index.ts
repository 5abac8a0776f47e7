/** The front door of lists: read in from somebody's own sheet, taken back whole, taken along in the same form. */
export { importAddresses } from './import-addresses.ts';
export { importTexts } from './import-texts.ts';
export { importRoutes } from './routes.tsx';
