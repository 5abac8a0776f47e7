import { answeringKey } from '../../../domain/edition/answering-cells.ts';
import { isShown } from '../../../domain/edition/told-cell.ts';
import type { Text } from '../../../domain/programme/definition.ts';
import { smallestReliableChange } from '../../../domain/questionnaire/reliable-change.ts';
import type { EditionChange, EditionQuestionnaire } from '../../../domain/report/edition-questionnaire.ts';
import type { AnsweredQuestionnaire, ComposedAnswering } from './compose-answering.ts';
import { hasNorm } from './people-of-nobody.ts';

/** The part of an edition that tells of questionnaires, and its counts; nothing where nothing is told. */
export function answeringOfEdition(composed: ComposedAnswering | undefined): {
  readonly counts: Readonly<Record<string, number | null>>;
  readonly questionnaires?: readonly EditionQuestionnaire[];
} {
  if (composed === undefined || !composed.told.ok) return { counts: {} };
  const { days, answers } = composed.told;
  // How many are asked stands with the days; among the answers it is what they are parts of.
  const cells = [...answers, ...days];
  const questionnaires = composed.questionnaires.flatMap((one) => questionnaireOf(one, composed));
  const columns = new Set(
    questionnaires.flatMap(({ times, changes }) => [...times, ...changes]).map(({ column }) => column),
  );
  const told = cells.filter(({ column }) => columns.has(column));
  return {
    counts: Object.fromEntries(told.map((cell) => [cell.key, isShown(cell) ? cell.count : null])),
    ...(questionnaires.length === 0 ? {} : { questionnaires }),
  };
}

function questionnaireOf(one: AnsweredQuestionnaire, composed: ComposedAnswering): EditionQuestionnaire[] {
  const title = titleOf(one, composed);
  if (title === undefined) return [];
  const { key, side } = one;
  const told = one.changes.filter(({ column }) => isTold(column, composed));
  const changes = told.map((change) => changeOf(change, composed));
  return [{ key, title, side, times: timesOf(one, composed), changes }];
}

/** What the newest version of a questionnaire that is asked is called. */
export function titleOf(
  { key }: Pick<AnsweredQuestionnaire, 'key'>,
  { answering }: Pick<ComposedAnswering, 'answering'>,
): Text | undefined {
  const asked = [...answering.questionnaires.values()].filter((one) => one.key === key);
  return asked.toSorted((one, other) => one.version - other.version).at(-1)?.title;
}

/** The times a questionnaire is asked, each with what its wave is called. */
export function timesOf(
  { lines }: Pick<AnsweredQuestionnaire, 'lines'>,
  { answering: { waves } }: Pick<ComposedAnswering, 'answering'>,
): EditionQuestionnaire['times'] {
  const again = new Set(waves.filter(({ when }) => when.at === 'every_weeks').map((wave) => wave.key));
  return lines.map(({ column, line: { wave, nth } }) => ({
    column,
    wave: waves.find((one) => one.key === wave)?.title ?? { da: wave, en: wave },
    ...(again.has(wave) ? { nth } : {}),
  }));
}

/** Whether anything of a score stands among what is told. */
function isTold(column: string, { told }: ComposedAnswering): boolean {
  return told.ok && told.answers.some(({ key }) => key === answeringKey(column, 'all'));
}

function changeOf(
  { column, rule }: AnsweredQuestionnaire['changes'][number],
  { moved }: ComposedAnswering,
): EditionChange {
  const found = moved.find((one) => one.column === column);
  return {
    column,
    title: rule.title,
    ...(rule.version === 1 ? {} : { rule: rule.version }),
    better: rule.better,
    ...(rule.norm === undefined || !hasNorm(rule)
      ? {}
      : {
          norm: { group: rule.norm.group, points: Math.round(smallestReliableChange(rule.norm) * 100) / 100 },
        }),
    ...(found === undefined ? {} : { moved: found.moved }),
  };
}
