/** The front door of answering: the pages on which questionnaires are answered, by whoever signs in or was lent one. */
export { askedHere } from './asked-here.ts';
export { sendAnswers } from './commands/send-answers.ts';
export { tellNoAnswer } from './commands/tell-no-answer.ts';
export { leaveLink } from './lending/answer-link-repository.ts';
export { type CodeDoor, codeRoutes, lendingRoutes } from './lending/lending-routes.tsx';
export { lendingTexts } from './lending/lending-texts.ts';
export { codeHash, type LinkSecret, mostTries, newLinkSecret } from './lending/link-secret.ts';
export type { Opening, TryingCode } from './lending/open-by-code-repository.ts';
export { LinkAndCode } from './lending/parts/link-and-code.tsx';
export { rescoreAnswers } from './rescoring/rescore-answers.ts';
export { rescoringTexts } from './rescoring/rescoring-texts.ts';
export { answeringRoutes } from './routes.tsx';
