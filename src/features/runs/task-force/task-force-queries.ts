import { sql } from 'kysely';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type {
  TaskForceMeetingId,
  TaskForceMember,
  TaskForceMemberId,
} from '../../../domain/task-force/task-force.ts';
import type { Visit } from '../../access/index.ts';

/** A member as a page shows it: with the company, and who wrote it down when. */
export interface MemberEntry extends TaskForceMember {
  readonly companyName: string;
  readonly employment: string | undefined;
  /** The house the member signs in for. */
  readonly signsInFor: string | undefined;
  readonly recordedOn: PlainDate;
  readonly organisationName: string;
}

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };

/** Everybody ever written down as a member of a run's task force, put right or not. */
export async function readMembers(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<readonly MemberEntry[]> {
  const { rows } = await sql<OrNull<MemberEntry>>`
    select m.id, m.organisation_id as organisation, h.name as "organisationName", w.id as workplace,
           w.name as "companyName", m.employment_id as employment, o.name as "signsInFor", m.shown_name as name, m.title,
           m.joined_on as "joinedOn", m.left_on as "leftOn", m.replaces, m.taken_back as "takenBack",
           (m.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn"
    from task_force_member m join organisation h on h.id = m.organisation_id
      join workplace s on s.id = m.workplace_id join workplace w on w.id = s.stands_as
      left join employment e on e.id = m.employment_id left join organisation o on o.id = e.organisation_id
    where m.run_id = ${run}
    order by m.shown_name, m.recorded_at desc, m.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    title: row.title ?? undefined,
    leftOn: row.leftOn ?? undefined,
    employment: row.employment ?? undefined,
    signsInFor: row.signsInFor ?? undefined,
    replaces: row.replaces ?? undefined,
    workplace: row.workplace as WorkplaceId,
  }));
}

/** A meeting, with the members who came by the rows they stood as that day. */
export interface MeetingEntry {
  readonly id: TaskForceMeetingId;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly on: PlainDate;
  readonly place: string | undefined;
  readonly words: string | undefined;
  readonly present: readonly TaskForceMemberId[];
  readonly recordedOn: PlainDate;
  readonly replaces: TaskForceMeetingId | undefined;
  readonly takenBack: boolean;
}

/** Every meeting of a run's task force, put right or not, the newest first. */
export async function readMeetings(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<readonly MeetingEntry[]> {
  const { rows } = await sql<OrNull<MeetingEntry>>`
    select t.id, t.organisation_id as organisation, h.name as "organisationName", t.met_on as "on", t.place, t.words,
           array(select p.task_force_member_id from task_force_presence p
                 where p.organisation_id = t.organisation_id and p.task_force_meeting_id = t.id
                 order by p.task_force_member_id) as present,
           (t.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn", t.replaces,
           t.taken_back as "takenBack"
    from task_force_meeting t join organisation h on h.id = t.organisation_id
    where t.run_id = ${run}
    order by t.met_on desc, t.recorded_at desc, t.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    place: row.place ?? undefined,
    words: row.words ?? undefined,
    replaces: row.replaces ?? undefined,
  }));
}
