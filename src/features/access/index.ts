/** The front door of access: what every other feature needs to be visited at all. */
export type { EventRecord } from './visit/event-repository.ts';
export { type Asked, type GuardedRoute, isRecordRoute } from './visit/guarded-route.ts';
export { type Ground, mountRoutes } from './visit/mount-routes.ts';
export type { ShownPerson } from './visit/read-log-repository.ts';
export type { CitizenViewer, EmployeeViewer, Viewer } from './visit/viewer.ts';
export type { CitizenVisit, EmployeeVisit, Visit } from './visit/visit.ts';
export { whoIsThere } from './visit/who-is-there.ts';
