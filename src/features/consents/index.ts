/** The front door of consents: the citizen's two acts, and the list of choices other pages show. */
export { type ConsentReceipt as ConsentReceiptCode, readReceipt } from './consent-answer.ts';
export { ConsentList, type ConsentListModel, hasChoices } from './parts/consent-list.tsx';
export { ConsentReceipt } from './parts/consent-receipt.tsx';
export { readConsentLists } from './read-consent-lists.ts';
export { consentRoutes } from './routes.ts';
