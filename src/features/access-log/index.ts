/** The front door of the access log: who has looked at a record, and the samples a house's reviewer draws from it. */
export { type LastLook, type LookPage, readLastLooks, readLooks } from './access-log-queries.ts';
export { readReviewPast } from './log-review-queries.ts';
export { logReviewRoutes } from './log-review-routes.tsx';
export { openedInWords } from './opened-in-words.ts';
export { LastLooks } from './parts/last-looks.tsx';
export { LookList } from './parts/look-list.tsx';
