import { type GroupChange, groupChange } from '../../domain/questionnaire/group-change.ts';
import type { Questionnaire, Respondent, ScoreRule } from '../../domain/questionnaire/questionnaire.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readQuestionnaireVersion, readScoreRule } from '../questionnaires/index.ts';
import { readScorePairs } from './change-queries.ts';

/** How one score moved over a run, from one side. */
export interface RunChange {
  readonly questionnaire: Questionnaire;
  readonly rule: ScoreRule;
  readonly side: Respondent;
  readonly change: GroupChange;
}

/** How every score moved over a run that somebody has given. */
export async function readRunChanges(visit: EmployeeVisit, run: string): Promise<readonly RunChange[]> {
  const changes: RunChange[] = [];
  for (const { version, score, side, rule: number, pairs } of await readScorePairs(visit, run)) {
    const questionnaire = await readQuestionnaireVersion(visit, version);
    const rule = await readScoreRule(visit, version, score, number);
    if (rule !== undefined) changes.push({ questionnaire, rule, side, change: groupChange(rule, pairs) });
  }
  return changes;
}
