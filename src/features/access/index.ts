/** The front door of access: what every other feature needs to be visited at all. */
export { type RecordTable, recordTables } from './policies/record-tables.ts';
export { asViewer } from './visit/as-viewer-queries.ts';
export { signOut } from './visit/enter-queries.ts';
export { type EventRecord, recordEvent } from './visit/event-repository.ts';
export { filedUnder } from './visit/filed-under-queries.ts';
export { type Asked, type GuardedRoute, isRecordRoute } from './visit/guarded-route.ts';
export {
  type KeptText,
  keepDraft,
  openKeptText,
  readKeptTexts,
  throwAwayKeptText,
} from './visit/kept-text-repository.ts';
export { type Ground, mountRoutes } from './visit/mount-routes.ts';
export { readingStatement, type ShownPerson } from './visit/read-log-repository.ts';
export type { Sight } from './visit/sight.ts';
export { sightRoute } from './visit/sight-route.ts';
export type { CitizenViewer, EmployeeViewer, LinkViewer, PersonalViewer, Viewer } from './visit/viewer.ts';
export type { CitizenVisit, EmployeeVisit, LinkVisit, PersonalVisit, Visit } from './visit/visit.ts';
export { whoIsThere } from './visit/who-is-there.ts';
