import { type Answer, type Answers, isAnswered, isRatherNot } from '../../../domain/questionnaire/answers.ts';
import { standingAnswers } from '../../../domain/questionnaire/asked-questions.ts';
import {
  type Question,
  type Questionnaire,
  questionsOf,
} from '../../../domain/questionnaire/questionnaire.ts';
import { type Score, scoresOf } from '../../../domain/questionnaire/score.ts';
import type { DataColumn } from '../../../platform/data-files/column.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { extractTexts } from './extract-texts.ts';

type Value = number | string | undefined;

/** One column of an extract, where it comes from, and how its value is read out of a person's answers. */
export interface AnswerColumn {
  readonly column: DataColumn;
  /** Where it comes from, in words of the questionnaire: the key of the question or the score, and its version. */
  readonly source: string;
  readonly read: (said: Said) => Value;
}

/** What one person said to one questionnaire, as the columns read it. */
interface Said {
  /** The answers that stand: to questions that were asked. */
  readonly answers: Answers;
  readonly scores: readonly Score[];
  /** A day as days since the start of the course. */
  readonly dayOf: (day: string) => number;
}

/** The values of a response, one a column. */
export function answerRow(
  columns: readonly AnswerColumn[],
  questionnaire: Questionnaire,
  answers: Answers,
  dayOf: Said['dayOf'],
): readonly Value[] {
  const said = {
    answers: standingAnswers(questionnaire, answers),
    scores: scoresOf(questionnaire, answers),
    dayOf,
  };
  return columns.map(({ read }) => read(said));
}

/** Said in so many words: a value that programs leave out, and that no number of a questionnaire can be. */
const ratherNotCode = -9_999_999;

/**
 * The columns of a questionnaire for whoever evaluates: a number for each question, a nought or one for each answer of
 * those where several may be chosen, and the scores by their rules. Days become days since the start. Own words are left
 * out: they may tell who somebody is. A question nobody was asked, or passed over, has no value – which is not 0.
 */
export function answerColumns(questionnaire: Questionnaire, language: Language): readonly AnswerColumn[] {
  const taken = new Set<string>();
  const name = (...parts: readonly string[]): string => {
    const base = [questionnaire.key, ...parts].join('_').replaceAll('-', '_').slice(0, 56);
    let made = base;
    for (let nth = 2; taken.has(made.toLowerCase()); nth += 1) made = `${base}_${nth}`;
    taken.add(made.toLowerCase());
    return made;
  };
  const ofQuestions = questionsOf(questionnaire).flatMap((question): AnswerColumn[] => {
    const source = `${questionnaire.key} ${questionnaire.version}: ${question.key}`;
    const label = question.text[language];
    if (question.kind === 'text') return [];
    if (question.kind === 'multiple')
      return question.options.map((option) => ({
        source: `${source} = ${option.key}`,
        column: {
          kind: 'number',
          name: name(question.key, option.key),
          label: `${label} ${option.text[language]}`,
          decimals: 0,
          values: [...yesNo(language), ratherNot(language)],
          missing: ratherNotCode,
        },
        read: ({ answers }) => chosen(answers[question.key], option.key),
      }));
    const codes = question.kind === 'single' ? optionCodes(question) : new Map<string, number>();
    return [
      {
        source,
        column: {
          kind: 'number',
          name: name(question.key),
          label,
          decimals: question.kind === 'number' ? question.decimals : 0,
          values: [...valueLabels(question, codes, language), ratherNot(language)],
          missing: ratherNotCode,
        },
        read: ({ answers, dayOf }) => single(question, answers[question.key], codes, dayOf),
      },
    ];
  });
  const ofScores = questionnaire.scores.map(
    (rule): AnswerColumn => ({
      source: `${questionnaire.key} ${questionnaire.version}: ${rule.key} ${rule.version} (${rule.source})`,
      column: { kind: 'number', name: name('score', rule.key), label: rule.title[language], decimals: 2 },
      read: ({ scores }) => scores.find(({ score }) => score === rule.key)?.value,
    }),
  );
  return [...ofQuestions, ...ofScores];
}

/** The weights, where each option has one of its own; else their places, from 1. */
function optionCodes({
  options,
}: Extract<Question, { readonly kind: 'single' }>): ReadonlyMap<string, number> {
  const weights = options.map(({ weight }) => weight);
  const areCodes = !weights.includes(undefined) && new Set(weights).size === options.length;
  return new Map(options.map(({ key, weight }, at) => [key, areCodes ? (weight ?? at + 1) : at + 1]));
}

function valueLabels(question: Question, codes: ReadonlyMap<string, number>, language: Language) {
  if (question.kind === 'scale')
    return question.anchors.map(({ at, text }) => ({ value: at, label: text[language] }));
  if (question.kind !== 'single') return [];
  return question.options.map(({ key, text }) => ({ value: codes.get(key) ?? 0, label: text[language] }));
}

function yesNo(language: Language) {
  const t = extractTexts[language];
  return [
    { value: 0, label: t.notChosen },
    { value: 1, label: t.chosen },
  ];
}

function ratherNot(language: Language) {
  return { value: ratherNotCode, label: extractTexts[language].ratherNot };
}

function chosen(answer: Answer | undefined, key: string): Value {
  if (isRatherNot(answer)) return ratherNotCode;
  return isAnswered(answer) && Array.isArray(answer) ? Number(answer.includes(key)) : undefined;
}

function single(
  { kind }: Question,
  answer: Answer | undefined,
  codes: ReadonlyMap<string, number>,
  dayOf: (day: string) => number,
): Value {
  if (isRatherNot(answer)) return ratherNotCode;
  if (typeof answer === 'number') return answer;
  if (typeof answer !== 'string') return undefined;
  return kind === 'date' ? dayOf(answer) : codes.get(answer);
}
