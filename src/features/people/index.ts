/** The front door of people: who somebody is, for pages about them, and how a record begins. */
export { registerCitizen } from './commands/register-citizen.ts';
export { type StoredCpr, sealCpr } from './cpr-storage.ts';
export { nameCircles } from './name-circles.ts';
export { PersonFacts, WholeNumberForm } from './parts/person-facts.tsx';
export { type HeadRow, headOf, type PersonHead, readPersonHead } from './people-queries.ts';
export { peopleRoutes } from './routes.tsx';
