/** The front door of matching: places compared with what a citizen wishes for, and what companies are told. */
export { readPlaces } from './place-queries.ts';
export { matchingRoutes } from './routes.tsx';
export { proposePlace } from './telling/tell-company.ts';
export { readToldToViewer, type ToldToViewer } from './telling/telling-queries.ts';
export { toldTexts } from './telling/told-texts.ts';
export { ToldView } from './telling/told-view.tsx';
