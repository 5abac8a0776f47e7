/** The front door of the ledger: facts about citizens, read and written on pages of their own and told in words. */
export { readFactsOfRun } from './fact-queries.ts';
export { factTexts } from './fact-texts.ts';
export { type FactWordings, readFactWordings } from './fact-wordings.ts';
export { factLine } from './fact-words.ts';
export { factRoutes } from './routes.tsx';
