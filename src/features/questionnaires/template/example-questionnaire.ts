import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { exampleTexts } from './example-texts.ts';

const t = exampleTexts;
const both = (name: keyof typeof exampleTexts.da) => ({ da: t.da[name], en: t.en[name] });

/** What the empty template is filled with: a small form with a line of most kinds, to be written over. */
export const exampleQuestionnaire: Questionnaire = {
  key: 'my-form',
  version: 1,
  title: both('title'),
  introduction: both('introduction'),
  respondents: ['citizen'],
  minutes: 2,
  groups: [
    {
      key: 'work',
      title: both('group'),
      questions: [
        {
          kind: 'single',
          key: 'at-work',
          text: both('atWork'),
          required: false,
          options: [
            { key: 'yes', text: both('yes') },
            { key: 'no', text: both('no') },
          ],
        },
        {
          kind: 'number',
          key: 'hours',
          text: both('hours'),
          required: false,
          decimals: 1,
          from: 0,
          to: 60,
          unit: both('unit'),
          shownWhen: { test: 'chosen', question: 'at-work', options: ['yes'] },
        },
        {
          kind: 'scale',
          key: 'everyday',
          text: both('everyday'),
          required: false,
          from: 0,
          to: 10,
          anchors: [
            { at: 0, text: both('low') },
            { at: 10, text: both('high') },
          ],
        },
        {
          kind: 'text',
          key: 'own-words',
          text: both('ownWords'),
          hint: both('ownWordsHint'),
          required: false,
          atMostCharacters: 2000,
        },
      ],
    },
  ],
  scores: [
    {
      key: 'everyday',
      version: 1,
      title: both('score'),
      better: 'higher',
      how: 'mean',
      of: ['everyday'],
      times: 1,
      missing: { atMost: 0, fill: 'nothing' },
      rounded: false,
      source: t.da.source,
    },
  ],
  rights: { holder: 'ours' },
};
