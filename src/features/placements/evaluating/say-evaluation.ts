import type { ActionName } from '../../../domain/access/action.ts';
import {
  checkToldAcceptance,
  type ToldAcceptanceRefusals,
} from '../../../domain/placement-agreement/check-told-acceptance.ts';
import {
  checkEvaluation,
  type EvaluationRefusals,
  type SaidEvaluation,
} from '../../../domain/placement-agreement/evaluation.ts';
import type { EmployeeVisit, Visit } from '../../access/index.ts';
import { type TypedToldAcceptance, toldAcceptanceDraft } from '../accepting/told-acceptance-form.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import type { TypedEvaluation } from './evaluation-form.ts';
import { addEvaluation } from './evaluation-repository.ts';

/** Where something is said of a placement. */
interface Where {
  readonly authority: string;
  /** The version that stands. */
  readonly agreement: string;
}

/** Writes down what somebody says of a placement: once for each of the two, however often the button is pressed. */
export async function sayEvaluation(
  visit: Pick<Visit, 'tables' | 'viewer' | 'record'>,
  action: ActionName,
  { authority, agreement }: Where,
  id: string,
  said: SaidEvaluation,
): Promise<void> {
  if (!(await addEvaluation(visit, agreement, id, said))) return;
  await visit.record({
    action,
    subject: { kind: 'placement_evaluation', id },
    authority,
    payload: { party: said.party, way: said.way, ledTo: said.ledTo },
  });
}

/** What cannot stand of an answer that is written down for somebody: the answer itself, and how it came. */
export interface ToldEvaluationTrouble {
  readonly refusals: Partial<EvaluationRefusals>;
  readonly toldRefusals: Partial<ToldAcceptanceRefusals>;
}

/** A worker writes down what somebody else says of a placement; everything that cannot stand is named at once. */
export async function tellEvaluation(
  visit: EmployeeVisit,
  { authority }: PlacementCourse,
  { now }: Placement,
  party: 'citizen' | 'employer',
  typed: TypedEvaluation,
  told: TypedToldAcceptance,
): Promise<ToldEvaluationTrouble | undefined> {
  const said = checkEvaluation(typed);
  const how = checkToldAcceptance(party, toldAcceptanceDraft(told), visit.today);
  if (!said.ok || !how.ok)
    return { refusals: said.ok ? {} : said.refusals, toldRefusals: how.ok ? {} : how.refusals };
  const whole = { ...said.value, ...how.value };
  await sayEvaluation(visit, 'placement_reply.give', { authority, agreement: now.id }, typed.id, whole);
  return undefined;
}
