/** The front door of the library of questionnaires: what is there, and what is asked, as people see it. */
export { wordsOf } from './answer-words.ts';
export { QuestionView } from './question-view.tsx';
export { fieldOf, readAnswer, readAnswers } from './read-answer.ts';
export { loadQuestionnaires } from './shipped/load-questionnaires.ts';
export { readQuestionnaireVersion } from './version-queries.ts';
