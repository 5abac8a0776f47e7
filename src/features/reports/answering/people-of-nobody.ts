import { type ChangePlace, changeName } from '../../../domain/edition/answering-cells.ts';
import type { CountedPerson } from '../../../domain/edition/counted-person.ts';
import { daysColumn, noTraits } from '../../../domain/edition/suppress-answering.ts';
import type { Moment } from '../../../domain/outcome/figure.ts';
import type { ScorePair } from '../../../domain/questionnaire/group-change.ts';
import type { Questionnaire, Respondent, ScoreRule } from '../../../domain/questionnaire/questionnaire.ts';
import { reliableChange } from '../../../domain/questionnaire/reliable-change.ts';
import { scorePairAt } from '../../../domain/questionnaire/score-pair-at.ts';
import type { Visit } from '../../access/index.ts';
import { readScoreRule } from '../../questionnaires/index.ts';
import { type RunAnswering, readScoresOfNobody, type ScoresOfNobody } from '../../waves/index.ts';
import { type CourseHistory, daysOf, type PlacedCourses } from './places-of-courses.ts';

/** One course of nobody: where it stood with what it was asked, and the scores that came of it. */
export interface Nobody {
  readonly history: CourseHistory;
  readonly scores: ScoresOfNobody['scores'];
}

/** One score, given from one side, with the rule and the questionnaire it comes from. */
export interface ChangeColumn {
  readonly column: string;
  readonly version: string;
  readonly questionnaire: Questionnaire;
  readonly rule: ScoreRule;
  readonly side: Respondent;
}

/** The courses of a run with their scores, joined by how they look and not by whose they are. */
export async function readNobodies(
  visit: Visit,
  { run }: Pick<RunAnswering, 'run'>,
  { courses }: PlacedCourses,
): Promise<readonly Nobody[]> {
  const looks: CourseHistory[] = [];
  const known = new Map<string, number>();
  const lookOf = (history: CourseHistory): number => {
    const name = JSON.stringify(history.map((places) => places && Object.entries(places).sort()));
    const at = known.get(name) ?? looks.push(history) - 1;
    known.set(name, at);
    return at;
  };
  const asked = new Map(courses.map(({ id, history }) => [id, lookOf(history)]));
  const told = await readScoresOfNobody(visit, run, asked);
  return told.map(({ look, scores }) => ({ history: looks[look] ?? [], scores }));
}

/** Every score that anybody has given, by the version it was asked with and the rule it was worked out by. */
export async function readChangeColumns(
  visit: Visit,
  nobodies: readonly Nobody[],
  questionnaires: RunAnswering['questionnaires'],
): Promise<readonly ChangeColumn[]> {
  const given = new Map(
    nobodies.flatMap(({ scores }) =>
      scores.map(({ version, side, score, rule }) => [
        `${version} ${side} ${score} ${rule}`,
        { version, side, score, rule },
      ]),
    ),
  );
  const columns: ChangeColumn[] = [];
  for (const [, { version, side, score, rule: number }] of [...given.entries()].sort()) {
    const questionnaire = questionnaires.get(version);
    const rule = questionnaire && (await readScoreRule(visit, version, score, number));
    if (questionnaire === undefined || rule === undefined) continue;
    const column = changeName({
      questionnaire: questionnaire.key,
      side,
      version: questionnaire.version,
      score,
      rule: number,
    });
    columns.push({ column, version, questionnaire, rule, side });
  }
  return columns;
}

/** The first and the last score of one course at a moment; neither where it had not begun. */
export function pairAt(
  { history, scores }: Nobody,
  asked: ChangeColumn,
  moment: Moment,
  at: number,
): ScorePair {
  if (history[at] === undefined) return { before: undefined, after: undefined };
  const own = scores.filter(
    ({ version, side, score, rule }) =>
      version === asked.version &&
      side === asked.side &&
      score === asked.rule.key &&
      rule === asked.rule.version,
  );
  return scorePairAt(own, moment);
}

/** Nobodies as they are counted in one questionnaire and side: by their days, their waves and their scores. */
export function asCounted(
  nobodies: readonly Nobody[],
  lines: readonly string[],
  changes: readonly ChangeColumn[],
  moments: readonly Moment[],
): CountedPerson[] {
  return nobodies.map((nobody) =>
    moments.map((moment, at) => {
      const places = nobody.history[at];
      if (places === undefined) return undefined;
      const days = JSON.stringify(Object.entries(daysOf(places, lines)).sort());
      const own = lines.flatMap((column) => (places[column] === undefined ? [] : [[column, places[column]]]));
      const moved = changes.map((asked) => [
        asked.column,
        placeOf(asked.rule, pairAt(nobody, asked, moment, at)),
      ]);
      return { traits: noTraits, places: { [daysColumn]: days, ...Object.fromEntries([...own, ...moved]) } };
    }),
  );
}

function placeOf(rule: ScoreRule, { before, after }: ScorePair): ChangePlace {
  if (before === undefined || after === undefined) return 'not_twice';
  const change = reliableChange(rule, before, after);
  return change === 'not_assessed' ? 'no_norm' : change;
}

/** Whether a change of this score can be told from chance. */
export function hasNorm({ norm, better }: ScoreRule): boolean {
  return norm !== undefined && better !== 'neither';
}
