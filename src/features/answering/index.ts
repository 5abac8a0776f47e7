/** The front door of answering: the pages on which questionnaires are answered, by whoever signs in or was lent one. */
export { askedHere } from './asked-here.ts';
export { sendAnswers } from './commands/send-answers.ts';
export { tellNoAnswer } from './commands/tell-no-answer.ts';
export { lendingRoutes } from './lending/lending-routes.tsx';
export { rescoreAnswers } from './rescoring/rescore-answers.ts';
export { rescoringTexts } from './rescoring/rescoring-texts.ts';
export { answeringRoutes } from './routes.tsx';
