/** The front door of doors: a citizen's way to a place at a company. */
export { addOwnMatch, takeOwnMatchBack } from './own/own-match.ts';
export { readDoorChoices } from './read-door-choices.ts';
export { recordBeginning } from './record-beginning.ts';
export { recordStep } from './record-step.ts';
export { doorRoutes } from './routes.tsx';
export { readContactsWaiting, type WaitingContact } from './staying/contacts-waiting.ts';
export { emptyStep } from './step-form.ts';
