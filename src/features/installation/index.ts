/** The front door of the installation: what a database is, for ever. */
export { type InstallationKind, kindOf, makeReal, waitForSetUp } from './installation-repository.ts';
