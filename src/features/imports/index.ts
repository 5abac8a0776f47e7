/** The front door of lists: read in from somebody's own sheet, taken back whole, taken along in the same form. */

export { answerImportRoutes } from './answers/answer-import-routes.tsx';
export { readSheet } from './files/read-sheet.ts';
export { byCommandTexts } from './from-command/by-command-texts.ts';
export { listInLines } from './from-command/in-lines.ts';
export { type ListRead, readListByCommand } from './from-command/read-list-by-command.ts';
export type { HowFar } from './how-far-queries.ts';
export { importTexts } from './import-texts.ts';
export { importRoutes } from './routes.tsx';
