import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AcceptanceWay, Party } from '../../domain/placement-agreement/acceptance.ts';
import type { PlacementAgreement } from '../../domain/placement-agreement/placement-agreement.ts';
import type { VitasNote } from '../../domain/placement-agreement/vitas.ts';
import type { Visit } from '../access/index.ts';

/** A version on its way, and the version whose place it takes. */
export interface NewVersion extends PlacementAgreement {
  readonly id: string;
  readonly enrolment: string;
  readonly edits: { readonly id: string; readonly placement: string } | undefined;
}

/** What became of writing: a new row, the same press again, or somebody else edited the same version first. */
export type WrittenVersion = 'written' | 'there-already' | 'edited-by-another';

const onCourse = sql`e.authority_id, e.id, e.citizen_id, e.run_id, e.referral_id`;
const course = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/** Adds a version. Nothing is changed: what was agreed before stays as it was. */
export async function addVersion(visit: Visit, version: NewVersion): Promise<WrittenVersion> {
  const { tables, viewer } = visit;
  const { id, edits, from, to } = version;
  const added = await sql`
    insert into placement_agreement (${course}, id, placement_id, workplace_id, workplace_name, code_id, period,
      hours_a_week, goals, tasks, accommodations, contacts, replaces, recorded_by)
    select ${onCourse}, ${id}, ${edits?.placement ?? id}, ${version.workplace}, ${version.workplaceName},
      ${version.codeId}, daterange(${from}::date, ${to}::date, '[]'), ${version.hoursAWeek}::numeric, ${version.goals},
      ${version.tasks}, ${version.accommodations ?? null}, ${version.contacts}, ${edits?.id ?? null}, ${viewer.account}
    from enrolment e where e.id = ${version.enrolment}
    on conflict do nothing`.execute(tables);
  if (added.numAffectedRows === 1n) return 'written';
  const same = await sql`select from placement_agreement where id = ${id}`.execute(tables);
  return same.rows.length > 0 ? 'there-already' : 'edited-by-another';
}

/** Takes an agreement back: a version in the last one's place that says so. False where it has been done. */
export async function takeVersionBack(
  { tables, viewer }: Visit,
  id: string,
  takenBy: string,
): Promise<boolean> {
  const added = await sql`
    insert into placement_agreement (${course}, id, placement_id, workplace_id, workplace_name, code_id, period,
      hours_a_week, goals, tasks, accommodations, contacts, replaces, taken_back, recorded_by)
    select ${course}, ${takenBy}, placement_id, workplace_id, workplace_name, code_id, period, hours_a_week, goals, tasks,
      accommodations, contacts, a.id, true, ${viewer.account}
    from placement_agreement a where a.id = ${id}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** A yes on its way to one version. */
export interface NewAcceptance {
  readonly id: string;
  readonly party: Party;
  readonly way: AcceptanceWay;
  readonly on: PlainDate;
  readonly byName: string | undefined;
  readonly reason: string | undefined;
}

/** Adds a yes; false where that party has said it to this version already. */
export async function addAcceptance(
  { tables, viewer }: Visit,
  agreement: string,
  { id, party, way, on, byName, reason }: NewAcceptance,
): Promise<boolean> {
  const added = await sql`
    insert into placement_acceptance (${course}, id, placement_id, agreement_id, party, way, reason, accepted_by_name,
      accepted_on, recorded_by)
    select ${course}, ${id}, placement_id, a.id, ${party}, ${way}, ${reason ?? null}, ${byName ?? null}, ${on}::date,
      ${viewer.account}
    from placement_agreement a where a.id = ${agreement}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Writes down how far a placement is in VITAS. */
export async function addVitas(
  { tables, viewer, today }: Visit,
  agreement: string,
  id: string,
  { standing, reference }: VitasNote,
): Promise<boolean> {
  const added = await sql`
    insert into placement_vitas (${course}, id, placement_id, reference, standing, noted_on, recorded_by)
    select ${course}, ${id}, placement_id, ${reference ?? null}, ${standing}, ${today}::date, ${viewer.account}
    from placement_agreement a where a.id = ${agreement}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
