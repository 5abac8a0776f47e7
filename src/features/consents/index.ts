/** The front door of consents: the citizen's acts, and the lists that other pages show. */
export { type ConsentReceipt as ConsentReceiptCode, readReceipt } from './consent-answer.ts';
export { saveConsent } from './consent-repository.ts';
export { readConsentSheets } from './consent-sheet.ts';
export { consentTexts } from './consent-texts.ts';
export { type LivingConsent, type LivingList, releasedToHouses } from './living-list.ts';
export { ConsentList, type ConsentListModel, hasChoices } from './parts/consent-list.tsx';
export { ConsentReceipt } from './parts/consent-receipt.tsx';
export { LivingListView } from './parts/living-list-view.tsx';
export { readSharedLists } from './read-shared-lists.ts';
export { recipientTexts } from './recipient-texts.ts';
export { recipientWords } from './recipient-words.ts';
export { consentRoutes } from './routes.tsx';
