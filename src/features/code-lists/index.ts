/** The front door of code lists. */
export { readCodes } from './code-list-queries.ts';
export { decodeFile } from './files/decode-file.ts';
export { loadCodeLists } from './load-code-lists.ts';
export { codeListRoutes } from './routes.tsx';
