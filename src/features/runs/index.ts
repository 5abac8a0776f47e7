export { readAboutRun } from './about/about-run-queries.ts';
export { type BesideHost, readBesideHost } from './beside-host.ts';
export { type CountedWays, readCountedWays } from './counted-ways.ts';
export { runRoutes } from './routes.tsx';
export { runAddresses } from './run-addresses.ts';
