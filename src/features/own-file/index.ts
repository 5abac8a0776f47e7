/** The front door of one's own file: what a citizen asks for, and what the day tells those who answer. */

export { ownFileTexts } from './own-file-texts.ts';
export { AskButton } from './parts/ask-button.tsx';
export { ownFileRoutes } from './routes.tsx';
export { readWaitingRequests, type WaitingRequest } from './to-answer-queries.ts';
