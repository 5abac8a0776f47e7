/** The front door of code lists. */
export { readCodes } from './code-list-queries.ts';
export { loadCodeLists } from './load-code-lists.ts';
export { codeListRoutes } from './routes.tsx';
