import { sql } from 'kysely';
import type { ScorePair } from '../../domain/questionnaire/group-change.ts';
import type { Respondent } from '../../domain/questionnaire/questionnaire.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** The scores of a run by one rule and one side: a pair for each course, of nobody. */
export interface ScorePairs {
  readonly version: string;
  readonly score: string;
  readonly side: Respondent;
  /** The version of the rule they were worked out by; pairs by different rules are told apart. */
  readonly rule: number;
  readonly pairs: readonly ScorePair[];
}

interface PairRow extends Omit<ScorePairs, 'pairs'> {
  readonly before: number | null;
  readonly after: number | null;
}

/** The first and last scores of a run, through the one door that tells them, to whoever leads it. */
export async function readScorePairs(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  run: string,
): Promise<readonly ScorePairs[]> {
  const { rows } = await sql<PairRow>`select * from app.score_changes(${run})`.execute(tables);
  const groups = Map.groupBy(rows, ({ version, score, side, rule }) => `${version} ${score} ${side} ${rule}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { version, score, side, rule } = first;
    const pairs = group.map(({ before, after }) => ({
      before: before ?? undefined,
      after: after ?? undefined,
    }));
    return [{ version, score, side, rule, pairs }];
  });
}
