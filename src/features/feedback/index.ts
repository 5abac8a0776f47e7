/** The front door of feedback: what the team tells the caseworker outside it, with the citizen's yes. */
export { type FeedbackTasks, readFeedbackTasks } from './day-queries.ts';
export { type OwnFeedback, readOwnFeedback } from './own-feedback.ts';
export { type OwnFeedbackDone, readOwnFeedbackDone } from './own-feedback-done.ts';
export { OwnFeedbackReceipt } from './parts/own-feedback-receipt.tsx';
export { OwnFeedbackSection } from './parts/own-feedback-section.tsx';
export { ReceivedFeedback } from './parts/received-feedback.tsx';
export { type FeedbackRead, readReleasedFeedback } from './released-queries.ts';
export { feedbackRoutes } from './routes.tsx';
