/** The front door of extracts: agreements with whoever evaluates, and what was handed over. */
export { readAgreement } from './agreement-queries.ts';
export { readAnonymity } from './anonymity.ts';
export { type AskedExtract, readAskedExtracts } from './asking/asked-extract-queries.ts';
export {
  AskedExtracts,
  type ExtractAnswer,
  ExtractReceipt,
  readExtractAnswer,
} from './asking/asked-extracts-view.tsx';
export { UnansweredExtracts } from './asking/unanswered-extracts.tsx';
export { agreeOnExtract } from './commands/agree-on-extract.ts';
export { makeExtract } from './commands/make-extract.ts';
export { writeLinkageKey } from './linkage/linkage-queries.ts';
export { linkageTexts } from './linkage/linkage-texts.ts';
export { extractRoutes } from './routes.tsx';
