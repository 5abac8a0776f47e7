/** The front door of people around citizens: their pages, and what a mentor's worry asks of a day. */
export { type HelpToAnswer, readHelpToAnswer } from './help/help-queries.ts';
export { HelpToAnswerNotice } from './help/help-to-answer.tsx';
export { networkRoutes } from './routes.tsx';
export { worryAnswerTexts } from './worries/answer-texts.ts';
export { worriesAddress } from './worries/worry-addresses.ts';
export { readWaitingWorries } from './worries/worry-queries.ts';
