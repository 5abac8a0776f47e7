/** The front door of placements: agreements with workplaces, who has said yes to them, how it goes and how it went. */
export { tellAcceptance } from './accepting/accept.ts';
export { emptyToldAcceptance } from './accepting/told-acceptance-form.ts';
export { emptyAgreement } from './agreement-form.ts';
export {
  readCoursesAtWork,
  readWaitingCheckIns,
  type WaitingCheckIn,
} from './checking-in/check-in-queries.ts';
export { checkInTexts } from './checking-in/check-in-texts.ts';
export { CheckInsLink } from './checking-in/check-ins-link.tsx';
export { emptyEvaluation } from './evaluating/evaluation-form.ts';
export { tellEvaluation } from './evaluating/say-evaluation.ts';
export { companyLinkRoutes } from './linking/company-link-routes.ts';
export { MinutesNotice } from './minutes/minutes-notice.tsx';
export { readMinutesToPutRight, readUnansweredMinutes } from './minutes/minutes-queries.ts';
export { minutesTexts } from './minutes/minutes-texts.ts';
export { type OwnPlacement, readOwnPlacements } from './own-placement-queries.ts';
export { placementAddresses } from './placement-addresses.ts';
export { findPlacement, readPlacements } from './placement-model.ts';
export { readPlacementCourse } from './placement-queries.ts';
export { placementRoutes } from './routes.tsx';
export { writeAgreement } from './write-agreement.ts';
