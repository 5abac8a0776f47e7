import type { Question, Questionnaire } from '../src/domain/questionnaire/questionnaire.ts';

/** The keys of the questions, in their order. */
export const questionKeys = Array.from({ length: 60 }, (_, nth) => `q${nth}`);

const text = (words: string) => ({ da: words, en: words });

const scale = (key: string, nth: number): Question => ({
  kind: 'scale',
  key,
  text: text(`Spørgsmål ${nth}`),
  required: false,
  from: 0,
  to: 10,
  anchors: [
    { at: 0, text: text('slet ikke') },
    { at: 10, text: text('helt') },
  ],
});

/** A form of sixty scales from 0 to 10, of which none must be answered. */
export const sixtyQuestions: Questionnaire = {
  key: 'bench',
  version: 1,
  title: text('Måling'),
  respondents: ['citizen'],
  minutes: 10,
  groups: [{ key: 'all', questions: questionKeys.map(scale) }],
  scores: [],
  rights: { holder: 'ours' },
};
