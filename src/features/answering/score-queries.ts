import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ScoreRule } from '../../domain/questionnaire/questionnaire.ts';
import type { Visit } from '../access/index.ts';
import { readScoreRule } from '../questionnaires/index.ts';
import type { CourseWaves } from '../waves/index.ts';

/** A score as pages tell it: as it was worked out last by one rule, from the answers that stand. */
export interface ToldScore {
  readonly side: 'citizen' | 'other';
  readonly asking: string;
  readonly nth: number;
  readonly key: string;
  readonly rule: number;
  readonly value: number | null;
  readonly answered: number;
  readonly of: number;
  readonly reason: 'complete' | 'filled' | 'too_few_answers' | 'nothing_answered';
  readonly answeredOn: PlainDate;
}

/** The scores of a course, as far as the viewer may see them: the citizen's, and those of the other side. */
export async function readScores({ tables }: Visit, enrolment: string): Promise<readonly ToldScore[]> {
  const columns = sql`run_questionnaire_id as asking, nth, score_key as key, rule_version as rule, value::float8 as value,
    answered, of_questions as "of", reason, answered_on as "answeredOn", recorded_at as recorded, id`;
  const { rows } = await sql<ToldScore>`
    select distinct on (side, asking, nth, key, rule) * from (
      select 'citizen' as side, ${columns} from score where enrolment_id = ${enrolment}
      union all select 'other', ${columns} from side_score where enrolment_id = ${enrolment}) told
    order by side, asking, nth, key, rule, recorded desc, id desc
  `.execute(tables);
  return rows.toSorted((a, b) => (a.answeredOn < b.answeredOn ? -1 : a.answeredOn > b.answeredOn ? 1 : 0));
}

/** A score together with the rule it was worked out by. */
export interface RuledScore extends ToldScore {
  readonly by: ScoreRule;
}

/** The scores of a course with their rules; one whose rule stands in no version is left out. */
export async function readRuledScores(
  visit: Visit,
  { sheet, waves }: Pick<CourseWaves, 'sheet' | 'waves'>,
): Promise<readonly RuledScore[]> {
  const versions = new Map(waves.map(({ asking }) => [asking.id, asking.version]));
  const ruled: RuledScore[] = [];
  for (const score of await readScores(visit, sheet.enrolment)) {
    const version = versions.get(score.asking);
    const by = version && (await readScoreRule(visit, version, score.key, score.rule));
    if (by !== undefined && by !== '') ruled.push({ ...score, by });
  }
  return ruled;
}
