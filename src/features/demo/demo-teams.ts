import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoGround } from './demo-ground.ts';
import type { DemoRows } from './demo-rows.ts';

/** Rhythms agreed in the first run's courses, and a leave that the team must talk about. */
export function demoTeams(rows: DemoRows, ground: DemoGround, today: PlainDate): void {
  const open = rows.enrolment.filter(({ run_id, ended_on }) => run_id === ground.run && ended_on === null);
  for (const { id, starts_on, authority_id, citizen_id, run_id, referral_id } of open) {
    const isLate = starts_on < addWeeks(today, -26);
    rows.contact_rhythm.push({
      authority_id,
      citizen_id,
      run_id,
      referral_id,
      id: newId(),
      enrolment_id: id,
      every_weeks: isLate ? 3 : 2,
      agreed_from: addDays(starts_on as PlainDate, 7),
      recorded_by: ground.account['karla'] ?? '',
    });
  }
  rows.staff_break.push({
    organisation_id: ground.organisation.authority,
    id: newId(),
    account_id: ground.account['erik'] ?? '',
    kind: 'leave',
    period: `[${addDays(today, 13)},${addDays(today, 40)}]`,
    recorded_by: ground.account['erik'] ?? '',
  });
}
