import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { AskedFact, FactValue } from '../../domain/referral/fact-value.ts';
import { stepsOf } from '../../domain/referral/intake-step.ts';
import type { DemoCourse } from './demo-courses.ts';
import type { DemoRows } from './demo-rows.ts';

/** What everybody in the demo is told to get; a fact with no plain answer is left untold. */
const benefit = 'sygedagpenge';

/** What was told and done when a demo citizen was referred: the facts that must be, and the leaflet. */
export function demoWayIn(
  rows: DemoRows,
  course: DemoCourse,
  { intake }: ProgrammeDefinition,
  sentOn: PlainDate,
  recorded_by: string,
): void {
  for (const fact of intake.facts.filter(({ eligibility, demanded }) => eligibility && demanded)) {
    const value = answerOf(fact);
    if (value === undefined) continue;
    rows.eligibility_fact.push({
      ...course,
      id: newId(),
      fact_key: fact.key,
      value,
      recorded_on: sentOn,
      recorded_by,
      replaces: null,
    });
  }
  const leaflet = stepsOf(intake, undefined).find(({ kind }) => kind === 'leaflet_handed_out');
  if (leaflet === undefined) return;
  rows.intake_fact.push({
    ...course,
    id: newId(),
    step_key: leaflet.key,
    step_kind: leaflet.kind,
    outcome: 'done',
    on_date: sentOn,
    told_by: 'staff',
    recorded_by,
  });
}

function answerOf({ answer }: AskedFact): FactValue | undefined {
  if (answer.kind === 'yes_no') return { kind: 'yes_no', yes: true };
  if (answer.kind === 'code' && answer.list === 'benefits')
    return { kind: 'code', list: answer.list, code: benefit };
  return undefined;
}
