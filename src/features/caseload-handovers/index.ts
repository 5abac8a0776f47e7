/** The front door of caseload handovers: whom a case is with, and what pages about a referral tell of it. */
export { type HandoverModel, readHandoverModel } from './handover-model.ts';
export { readHandover } from './handover-queries.ts';
export { handoverTexts } from './handover-texts.ts';
export { ownHandoverTexts } from './own-handover-texts.ts';
export { HandoverSection } from './parts/handover-section.tsx';
export { caseloadHandoverRoutes } from './routes.tsx';
