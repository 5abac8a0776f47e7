import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { SessionPlan } from '../../domain/session/plan-session.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/**
 * Saves what was planned: the sessions, the series they make up where there are several, and who is to come. The
 * sessions' ids, the first first; `undefined` when the first is there already: the form was sent before.
 */
export async function saveSessions(
  visit: EmployeeVisit,
  first: string,
  run: string,
  plan: SessionPlan,
  enrolments: readonly string[],
): Promise<readonly string[] | undefined> {
  await takeTurn(visit, first);
  if (await isThere(visit, first)) return undefined;
  const series = plan.days.length > 1 ? await addSeries(visit, run, plan.everyWeeks) : undefined;
  const sessions = plan.days.map((on, index) => ({ id: index === 0 ? first : newId(), on }));
  await visit.tables
    .insertInto('session')
    .values(sessions.map(({ id, on }) => sessionRow(visit, id, run, plan, on, series)))
    .execute();
  for (const { id } of sessions) await addParticipants(visit, id, enrolments);
  return sessions.map(({ id }) => id);
}

/** Lets those who write the same session come one at a time, until the transaction ends. */
export async function takeTurn({ tables }: Visit, session: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`session ${session}`}, 0))`.execute(tables);
}

async function isThere({ tables }: EmployeeVisit, session: string): Promise<boolean> {
  const found = await tables.selectFrom('session').select('id').where('id', '=', session).executeTakeFirst();
  return found !== undefined;
}

async function addSeries(
  { tables, viewer }: EmployeeVisit,
  run: string,
  everyWeeks: number,
): Promise<string> {
  const id = newId();
  await tables
    .insertInto('session_series')
    .values({
      organisation_id: viewer.organisation,
      id,
      run_id: run,
      every_weeks: everyWeeks,
      recorded_by: viewer.account,
    })
    .execute();
  return id;
}

function sessionRow(
  { viewer }: EmployeeVisit,
  id: string,
  run: string,
  plan: SessionPlan,
  on: PlainDate,
  series: string | undefined,
) {
  return {
    organisation_id: viewer.organisation,
    id,
    run_id: run,
    kind: plan.kind,
    title: plan.title ?? null,
    held_on: on,
    begins_at: plan.at,
    minutes: plan.minutes,
    place_kind: plan.placeKind,
    place: plan.place ?? null,
    held_by: plan.holder,
    planned_by: viewer.account,
    series_id: series ?? null,
  };
}

/** Says how long a session lasted in the end; whoever may not change the session leaves it as it was planned. */
export async function setLength({ tables }: EmployeeVisit, session: string, minutes: number): Promise<void> {
  await tables.updateTable('session').set({ minutes }).where('id', '=', session).execute();
}

/** Puts citizens among those who are to come; who is among them already stays there once. */
export async function addParticipants(
  { tables, viewer }: EmployeeVisit,
  session: string,
  enrolments: readonly string[],
): Promise<void> {
  const rows = JSON.stringify(enrolments.map((enrolment) => ({ id: newId(), enrolment })));
  await sql`
    insert into session_participant (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id,
                                     citizen_id, run_id, referral_id, recorded_by)
    select e.authority_id, new.id, s.id, s.kind, s.held_by, s.held_on, e.id, e.citizen_id, e.run_id, e.referral_id,
           ${viewer.account}
    from jsonb_to_recordset(${rows}::jsonb) as new (id uuid, enrolment uuid)
      join enrolment e on e.id = new.enrolment
      join session s on s.id = ${session}
    on conflict do nothing
  `.execute(tables);
}
