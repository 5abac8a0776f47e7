/** The front door of the library of questionnaires: what is there, and what is asked, as people see it. */
export { answerInWords } from './answer-in-words.ts';
export { refusalWords, wordsOf } from './answer-words.ts';
export { type AnswerColumn, answerColumns, answerRow } from './extract/answer-columns.ts';
export { codebook } from './extract/codebook.ts';
export { pseudonymsOf } from './extract/pseudonyms.ts';
export { fhirWords } from './fhir/fhir-words.ts';
export { answerFileWords } from './files/answer-file-texts.ts';
export { QuestionView } from './question-view.tsx';
export { questionnaireRoutes } from './questionnaire-routes.tsx';
export { fieldOf, readAnswer, readAnswers } from './read-answer.ts';
export { loadQuestionnaires } from './shipped/load-questionnaires.ts';
export { exampleQuestionnaire } from './template/example-questionnaire.ts';
export { templateHelp } from './template/help-texts.ts';
export { templateWords } from './template/template-texts.ts';
export { readQuestionnaireVersion, readScoreRule } from './version-queries.ts';
