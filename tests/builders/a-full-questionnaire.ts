import fc from 'fast-check';
import type { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '../../src/domain/questionnaire/read-questionnaire.ts';
import { aRandomQuestionnaire } from './a-random-questionnaire.ts';

/** Words as people write them, and worse: quotes, formulas, several lines, letters of other tongues. */
const words = fc
  .oneof(
    fc.constantFrom(
      'Hvordan går det?',
      '=SUM(A1:A9)',
      '-5 grader; "kold", ikke?',
      'Første linje\nog anden',
      "'=citat",
      '@nogen',
      'æøå ÆØÅ é 漢字 🙂',
      'ja',
      '12,5',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .map((text) =>
    text
      .replaceAll(/[^\P{C}\n]/gu, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => text !== '');
const text = fc.record({ da: words, en: words });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const rights = fc.oneof(
  fc.constant({ holder: 'ours' as const }),
  words.map((notice) => ({ holder: 'free' as const, notice })),
  words.map((notice) => ({ holder: 'licensed' as const, notice })),
);

const dress = fc.record({
  title: text,
  introduction: perhaps(text),
  minutes: fc.integer({ min: 1, max: 120 }),
  version: fc.integer({ min: 1, max: 99 }),
  sides: fc.constantFrom(['citizen'], ['citizen', 'worker'], ['company', 'school', 'mentor']),
  rights,
  groupTitle: perhaps(text),
  groupText: perhaps(text),
  questionText: fc.array(text, { minLength: 9, maxLength: 9 }),
  hint: perhaps(text),
  required: fc.boolean(),
  asked: perhaps(text),
  unit: perhaps(text),
  end: perhaps(fc.integer({ min: 100, max: 400 }).map((value) => value / 4)),
  atMost: fc.boolean(),
  weights: fc.constantFrom('rising', 'none', 'some'),
  bands: perhaps(fc.array(text, { minLength: 1, maxLength: 4 })),
  norm: perhaps(
    fc.record({
      group: text,
      deviation: fc.constantFrom(1.5, 6, 0.25),
      reliability: fc.constantFrom(0.8, 0.91),
      source: words,
    }),
  ),
  score: fc.record({
    how: fc.constantFrom('sum', 'mean'),
    better: fc.constantFrom('higher', 'lower', 'neither'),
    times: fc.constantFrom(1, 4, 2.5),
    rounded: fc.boolean(),
    fill: fc.constantFrom('answered', 'nothing'),
    source: words,
  }),
  safety: fc.boolean(),
});

/**
 * A questionnaire that uses every part of the schema, in words of any kind. As `aRandomQuestionnaire`, whose questions and
 * conditions it takes, and with the fields a reader would fill in by itself.
 */
export const aFullQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .tuple(aRandomQuestionnaire, dress)
  .map(([bare, drawn]) => {
    const { groupTitle, groupText, hint, asked, unit, end } = drawn;
    let nth = 0;
    const groups = bare.groups.map((group) => ({
      ...group,
      ...(groupTitle && { title: groupTitle }),
      ...(groupText && { text: groupText }),
      questions: group.questions.map((question) => ({
        ...question,
        text: drawn.questionText[nth++ % 9],
        required: drawn.required,
        ...(hint && nth % 2 === 0 && { hint }),
        ...(asked && nth % 3 === 0 && { askedOf: { [drawn.sides[0] as string]: asked } }),
        ...(question.kind === 'number' && unit && { unit }),
        ...(question.kind === 'number' && end && { from: -2.5, to: end }),
        ...(question.kind === 'multiple' && !drawn.atMost && { atMost: undefined }),
        ...((question.kind === 'single' || question.kind === 'multiple') && {
          options: question.options.map(({ weight, ...option }, at) => ({
            ...option,
            ...(drawn.weights === 'none' || (drawn.weights === 'some' && at > 1) ? {} : { weight }),
          })),
        }),
      })),
    }));
    const scored = bare.scores.flatMap((score) => {
      const counted = score.of.filter((key) => drawn.weights !== 'none' || isScale(bare, key));
      if (counted.length === 0) return [];
      return [
        {
          ...score,
          ...drawn.score,
          of: counted,
          missing: { atMost: counted.length - 1, fill: drawn.score.fill },
          ...(drawn.bands && { bands: drawn.bands.map((title, at) => ({ from: at * 5 - 2.5, title })) }),
          ...(drawn.norm && { norm: drawn.norm }),
        },
      ];
    });
    const scores = scored.map(({ fill: _, ...score }) => score);
    const { title, introduction, minutes, version } = drawn;
    const written = {
      key: 'drawn-form',
      version,
      title,
      ...(introduction && { introduction }),
      respondents: drawn.sides,
      minutes,
      groups,
      scores,
      ...(drawn.safety && scores[0] && { safety: { question: scores[0].of[0], above: 0.5 } }),
      rights: drawn.rights,
    };
    const read = readQuestionnaire(JSON.parse(JSON.stringify(written)));
    if (!read.ok) throw new Error(`a drawn questionnaire is unsound: ${JSON.stringify(read.findings)}`);
    return read.value;
  });

function isScale(questionnaire: Questionnaire, key: string): boolean {
  return questionnaire.groups.some(({ questions }) =>
    questions.some((question) => question.key === key && question.kind === 'scale'),
  );
}
