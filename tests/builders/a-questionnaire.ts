import type { Question, Questionnaire, ScoreRule } from '../../src/domain/questionnaire/questionnaire.ts';
import { aText } from './a-definition.ts';

/** A questionnaire of one group about how somebody is, unless said otherwise. */
export function aQuestionnaire(own: Partial<Questionnaire> = {}): Questionnaire {
  return {
    key: 'how-it-goes',
    version: 1,
    title: aText('Hvordan går det?'),
    respondents: ['citizen'],
    minutes: 3,
    groups: [{ key: 'all', questions: [aScale('mood'), aScale('energy')] }],
    scores: [],
    rights: { holder: 'ours' },
    ...own,
  };
}

/** A questionnaire with these questions and scores. */
export function asking(questions: readonly Question[], scores: readonly ScoreRule[] = []): Questionnaire {
  return aQuestionnaire({ groups: [{ key: 'all', questions }], scores });
}

/** A scale from 0 to 10 with words at both ends. */
export function aScale(
  key: string,
  own: Partial<Extract<Question, { readonly kind: 'scale' }>> = {},
): Question {
  const anchors = [
    { at: own.from ?? 0, text: aText('slet ikke') },
    { at: own.to ?? 10, text: aText('helt') },
  ];
  return { kind: 'scale', key, text: aText(`${key}?`), required: false, from: 0, to: 10, anchors, ...own };
}

/** One answer of several: the options weigh 0, 1, 2 … in their order. */
export function aChoice(
  key: string,
  options: readonly string[],
  own: Partial<Extract<Question, { readonly kind: 'single' }>> = {},
): Question {
  return {
    kind: 'single',
    key,
    text: aText(`${key}?`),
    required: false,
    options: options.map((option, weight) => ({ key: option, text: aText(option), weight })),
    ...own,
  };
}

/** The sum of these questions, all of them needed. */
export function aSum(of: readonly string[], own: Partial<ScoreRule> = {}): ScoreRule {
  return {
    key: 'sum',
    version: 1,
    title: aText('I alt'),
    better: 'higher',
    how: 'sum',
    of,
    times: 1,
    missing: { atMost: 0, fill: 'answered' },
    rounded: false,
    source: 'the tests',
    ...own,
  };
}
