/** The front door of placements: agreements with workplaces, who has said yes to them, and how it went. */
export { tellAcceptance } from './accepting/accept.ts';
export { emptyToldAcceptance } from './accepting/told-acceptance-form.ts';
export { emptyAgreement } from './agreement-form.ts';
export { emptyEvaluation } from './evaluating/evaluation-form.ts';
export { tellEvaluation } from './evaluating/say-evaluation.ts';
export { companyLinkRoutes } from './linking/company-link-routes.ts';
export { type OwnPlacement, readOwnPlacements } from './own-placement-queries.ts';
export { findPlacement, readPlacements } from './placement-model.ts';
export { readPlacementCourse } from './placement-queries.ts';
export { placementRoutes } from './routes.tsx';
export { writeAgreement } from './write-agreement.ts';
