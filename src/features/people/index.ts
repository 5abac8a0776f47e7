/** The front door of people: who somebody is, for pages about them, and how a record begins. */
export { registerCitizen } from './commands/register-citizen.ts';
export { openCpr as openOwnNumber, type StoredCpr, sealCpr } from './cpr-storage.ts';
export { type Mask, maskOf } from './masking-queries.ts';
export { nameCircles } from './name-circles.ts';
export { PersonFacts, WholeNumberForm } from './parts/person-facts.tsx';
export { findOwnByNumber, type HeadRow, headOf, type PersonHead, readPersonHead } from './people-queries.ts';
export { peopleRoutes } from './routes.tsx';
export {
  inShownOrder,
  maskOn,
  type NameRow,
  type ShownName,
  shownFullName,
  shownName,
} from './shown-name.ts';
export { holderName, staffName } from './staff-name-queries.ts';
