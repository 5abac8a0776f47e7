/** The front door of the library of questionnaires. */
export { loadQuestionnaires } from './shipped/load-questionnaires.ts';
