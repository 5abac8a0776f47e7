export { readAboutRun } from './about/about-run-queries.ts';
export { type BesideHost, readBesideHost } from './beside-host.ts';
export { type CountedWays, readCountedWays } from './counted-ways.ts';
export { explainFigure, type FigureAsked } from './explain-figure/explain-figure.ts';
export { explainFigureTexts } from './explain-figure/explain-figure-texts.ts';
export { runRoutes } from './routes.tsx';
export { runAddresses } from './run-addresses.ts';
