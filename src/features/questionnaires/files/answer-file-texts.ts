import type { AnswerFileWords } from '../../../domain/questionnaire/files/answer-columns.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words of files of answers. A word that old files are read by is never taken away. */
export const answerFileWords = dictionary({
  da: {
    headings: {
      cpr: ['CPR-nummer', 'CPR', 'CPR nr'],
      record: ['Borgerens id', 'id'],
      'answered-on': ['Besvaret den', 'Svardato', 'Dato'],
      wave: ['Tidspunkt'],
      nth: ['Gang nr.'],
      language: ['Sprog'],
    },
    ratherNot: '(vil helst ikke)',
  } satisfies AnswerFileWords as AnswerFileWords,
  en: {
    headings: {
      cpr: ['CPR number', 'CPR'],
      record: ["The citizen's id", 'id'],
      'answered-on': ['Answered on', 'Date'],
      wave: ['Point in time'],
      nth: ['Time no.'],
      language: ['Language'],
    },
    ratherNot: '(rather not)',
  } satisfies AnswerFileWords as AnswerFileWords,
});
