/** The front door of matching: places compared with what a citizen wishes for, and what companies are told. */
export { matchingRoutes } from './routes.tsx';
export { readToldToViewer, type ToldToViewer } from './telling/telling-queries.ts';
export { toldTexts } from './telling/told-texts.ts';
export { ToldView } from './telling/told-view.tsx';
