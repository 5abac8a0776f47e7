/** The front door of the access log: who has looked at a record, for the pages that tell it. */
export { type LastLook, type LookPage, readLastLooks, readLooks } from './access-log-queries.ts';
export { LastLooks } from './parts/last-looks.tsx';
export { LookList } from './parts/look-list.tsx';
