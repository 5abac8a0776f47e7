import { v7 as newId } from 'uuid';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CrewPerson, DemoCrews } from './demo-crew-file.ts';
import { demoId } from './demo-id.ts';
import type { DemoRows } from './demo-rows.ts';

const weeksBack = 110;

/** Employs those who work with the citizens of the other runs, and names those who take cases over. */
export function demoCrews(rows: DemoRows, crews: DemoCrews, today: PlainDate): void {
  const period = `[${addWeeks(today, -weeksBack)},)`;
  for (const { runs, people } of Object.values(crews))
    for (const person of people) {
      employ(rows, person, period);
      if (person.takesOver) for (const run of runs) takeOver(rows, person, run, period);
    }
}

function employ(rows: DemoRows, person: CrewPerson, period: string): void {
  const account_id = demoId('account', person.name);
  const isCaseworker = person.refers === true || person.takesOver === true;
  rows.account.push({ id: account_id });
  rows.employment.push({
    id: demoId('employment', person.name),
    account_id,
    organisation_id: demoId('house', person.house),
    staff_name: person.name,
    title_da: person.da,
    title_en: person.en,
    work_phone: null,
    occupation: isCaseworker ? 'caseworker' : 'other',
    period,
  });
}

function takeOver(rows: DemoRows, { name, house }: CrewPerson, run: string, period: string): void {
  rows.appointment.push({
    id: newId(),
    account_id: demoId('account', name),
    organisation_id: demoId('house', house),
    part: 'intake_member',
    period,
    run_id: demoId('run', run),
    authority_id: demoId('house', house),
  });
}
