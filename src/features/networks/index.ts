/** The front door of people around citizens: their pages, and what a mentor's worry asks of a day. */
export { type HelpToAnswer, readHelpToAnswer } from './help/help-queries.ts';
export { HelpToAnswerNotice } from './help/help-to-answer.tsx';
export { readMentoredCourses } from './meetings/own-meeting-queries.ts';
export { networkRoutes } from './routes.tsx';
export { worryAnswerTexts } from './worries/answer-texts.ts';
export { answerWorry } from './worries/answer-worry.ts';
export { emptyWorry, sendWorry } from './worries/send-worry.ts';
export { worriesAddress } from './worries/worry-addresses.ts';
export { readWaitingWorries } from './worries/worry-queries.ts';
