import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoCodes } from './demo-code-queries.ts';
import { benefitFact, workFact } from './demo-fact-rows.ts';
import type { DemoGround } from './demo-ground.ts';
import type { DemoRows } from './demo-rows.ts';

/**
 * What is known of the demo's first people: a sick leave and a benefit for each, and a return to work for some, with
 * two sources that disagree and a row that was put right.
 */
export function demoActedFacts(
  rows: DemoRows,
  { account, run }: DemoGround,
  codes: DemoCodes,
  today: PlainDate,
): void {
  const caseworker = account['karla'] ?? '';
  const consultant = account['jens'] ?? '';
  const courses = rows.enrolment.filter(({ run_id }) => run_id === run);
  for (const [i, { authority_id, citizen_id, starts_on }] of courses.entries()) {
    const start = starts_on as PlainDate;
    const own = () => ({ authority_id, id: newId(), citizen_id });
    const sick = { period: `[${addWeeks(start, -20)},)`, source: 'register', recorded_by: caseworker };
    rows.benefit_fact.push(benefitFact({ ...own(), fact_kind: 'sick_leave', ...sick }));
    const [benefit, flexjob] = [codes.get('sygedagpenge'), codes.get('fleksjob')];
    if (benefit !== undefined)
      rows.benefit_fact.push(benefitFact({ ...own(), fact_kind: 'benefit', code_id: benefit, ...sick }));
    const back = addDays(addWeeks(start, 5), i);
    if (back > today || i % 2 === 1) continue;
    rows.work_fact.push(
      workFact({
        ...own(),
        fact_kind: 'return_from_sick_leave',
        extent: i % 4 === 0 ? 'partial' : 'full',
        returned_to: 'same_employer',
        period: `[${back},${back}]`,
        source: 'employer',
        recorded_by: consultant,
      }),
    );
    if (flexjob === undefined) continue;
    const work = {
      fact_kind: 'work',
      code_id: flexjob,
      employer: 'Bageriet Krummen',
      recorded_by: consultant,
    };
    const first = own();
    rows.work_fact.push(
      workFact({ ...first, ...work, period: `[${back},)`, hours_a_week: '8', source: 'contract' }),
      workFact({ ...own(), ...work, period: `[${addDays(back, 14)},)`, source: 'citizen' }),
      workFact({
        ...own(),
        ...work,
        period: `[${back},)`,
        hours_a_week: '10',
        source: 'contract',
        replaces: first.id,
      }),
    );
  }
}
