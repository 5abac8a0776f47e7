/** The front door of the ledger: facts about citizens, read and written on pages of their own and told in words. */
export { recordFact } from './commands/record-fact.ts';
export { tellWorkedHours } from './commands/tell-worked-hours.ts';
export { readFactsOfRun } from './fact-queries.ts';
export { factTexts } from './fact-texts.ts';
export { type FactWordings, readFactWordings } from './fact-wordings.ts';
export { factLine } from './fact-words.ts';
export { emptyFact } from './forms/fact-fields.ts';
export { agreedLawNotice } from './law-notice.ts';
export { lawTexts } from './law-texts.ts';
export { readLawNotices } from './read-law-notices.ts';
export { factRoutes } from './routes.tsx';
