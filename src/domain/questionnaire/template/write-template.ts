import type { Question, Questionnaire, Respondent } from '../questionnaire.ts';
import { type TemplateCell, writeCell } from './cell-values.ts';
import { type RowKind, rowUses, type TemplateColumn, templateColumns } from './row-uses.ts';
import type { TemplateWords } from './template-words.ts';

/**
 * A questionnaire as lines of a template, headings first, in the words of one language. Questions that are answered with
 * the very answers of an earlier one point to it, so that a form of nine alike questions is read on one screen.
 */
export function writeTemplate(
  questionnaire: Questionnaire,
  words: TemplateWords,
): readonly (readonly TemplateCell[])[] {
  const lines = [
    lineOf('questionnaire', questionnaire, words),
    ...groupLines(questionnaire, words),
    ...scoreLines(questionnaire, words),
    ...(questionnaire.safety === undefined ? [] : [lineOf('safety', questionnaire.safety, words)]),
  ];
  return [templateHeadings(words), ...lines];
}

/** The headings of a template. */
function templateHeadings(words: TemplateWords): readonly string[] {
  return templateColumns.map((column) => words.columns[column]);
}

type Line = readonly TemplateCell[];
type Extra = Partial<Record<TemplateColumn, TemplateCell>>;

function lineOf(kind: RowKind, part: object, words: TemplateWords, extra: Extra = {}): Line {
  const cells = new Map<TemplateColumn, TemplateCell>([['row', words.rows[kind]]]);
  for (const { column, at, as } of rowUses[kind]) {
    const cell = writeCell(valueAt(part, at), as, words);
    if (cell !== '') cells.set(column, cell);
  }
  for (const [column, cell] of Object.entries(extra)) cells.set(column as TemplateColumn, cell);
  return templateColumns.map((column) => cells.get(column) ?? '');
}

function valueAt(part: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], part);
}

function groupLines({ groups }: Questionnaire, words: TemplateWords): Line[] {
  const answersOf = new Map<string, string>();
  return groups.flatMap((group) => [
    lineOf('group', group, words),
    ...group.questions.flatMap((question) => questionLines(question, words, answersOf)),
  ]);
}

/** @param answersOf the first question with each set of answers; added to */
function questionLines(question: Question, words: TemplateWords, answersOf: Map<string, string>): Line[] {
  const answers = answersIn(question);
  const same = answers === undefined ? undefined : answersOf.get(answers);
  if (answers !== undefined && same === undefined) answersOf.set(answers, question.key);
  const isScale = question.kind === 'scale' && same !== undefined;
  return [
    lineOf('question', question, words, {
      ...(same === undefined ? {} : { sameAs: same }),
      ...(isScale ? { from: '', to: '' } : {}),
    }),
    ...(question.kind === 'number' && question.unit !== undefined
      ? [lineOf('unit', question.unit, words)]
      : []),
    ...sideLines(question, words),
    ...(same === undefined ? answerLines(question, words) : []),
  ];
}

function sideLines({ askedOf = {} }: Question, words: TemplateWords): Line[] {
  return Object.entries(askedOf).flatMap(([side, text]) =>
    text === undefined ? [] : [lineOf('side', text, words, { who: words.respondent[side as Respondent] })],
  );
}

function answerLines(question: Question, words: TemplateWords): Line[] {
  if (question.kind === 'scale') return question.anchors.map((anchor) => lineOf('anchor', anchor, words));
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  return question.options.map((option) => lineOf('option', option, words));
}

/** What tells whether two questions have the same answers; `undefined` where the question has none to share. */
function answersIn(question: Question): string | undefined {
  if (question.kind === 'scale')
    return JSON.stringify([
      question.from,
      question.to,
      question.anchors.map(({ at, text }) => [at, text.da, text.en]),
    ]);
  if (question.kind !== 'single' && question.kind !== 'multiple') return undefined;
  return JSON.stringify(question.options.map(({ key, text, weight }) => [key, text.da, text.en, weight]));
}

function scoreLines({ scores }: Questionnaire, words: TemplateWords): Line[] {
  return scores.flatMap((score) => [
    lineOf('score', score, words),
    ...(score.bands ?? []).map((band) => lineOf('band', band, words)),
    ...(score.norm === undefined ? [] : [lineOf('norm', score.norm, words)]),
  ]);
}
