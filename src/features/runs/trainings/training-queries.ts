import { sql } from 'kysely';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TrainingId, TrainingPerson, TrainingPersonId } from '../../../domain/training/training.ts';
import type { Visit } from '../../access/index.ts';

/** A course, and how far it has come. */
export interface TrainingEntry {
  readonly id: TrainingId;
  /** The house that holds it. */
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly title: string;
  readonly beginsOn: PlainDate;
  readonly place: string | null;
  readonly invited: number;
  readonly certified: number;
  /** Absent while it goes on. */
  readonly endedOn: PlainDate | null;
}

/** The courses of a run, the newest first. */
export async function readTrainings(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<readonly TrainingEntry[]> {
  const { rows } = await sql<TrainingEntry>`
    select t.id, t.organisation_id as organisation, h.name as "organisationName", t.title, t.begins_on as "beginsOn", t.place,
           (select count(*)::int from training_person p where p.training_id = t.id and not p.taken_back
              and not exists (select from training_person n where n.replaces = p.id)) as invited,
           (select count(*)::int from training_certificate c where c.training_id = t.id) as certified,
           e.ended_on as "endedOn"
    from training t join organisation h on h.id = t.organisation_id
      left join training_end e on e.training_id = t.id
    where t.run_id = ${run}
    order by t.begins_on desc, t.id`.execute(tables);
  return rows;
}

/** Somebody on a course as a page shows them. */
export interface TrainingPersonEntry extends TrainingPerson {
  readonly invitedOn: PlainDate;
  readonly isCertified: boolean;
}

interface PersonRow {
  readonly id: TrainingPersonId;
  readonly name: string;
  readonly title: string | null;
  readonly workplace: WorkplaceId | null;
  readonly companyName: string | null;
  readonly house: OrganisationId | null;
  readonly houseName: string | null;
  readonly invitedOn: PlainDate;
  readonly came: number;
  readonly isCertified: boolean;
}

/** Those on a course who were not taken off again, by name. */
export async function readTrainingPeople(
  { tables }: Pick<Visit, 'tables'>,
  training: string,
): Promise<readonly TrainingPersonEntry[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.shown_name as name, p.title, w.id as workplace, w.name as "companyName", o.id as house,
           o.name as "houseName", p.invited_on as "invitedOn",
           (select count(*)::int from training_presence c where c.training_person_id = p.id) as came,
           exists (select from training_certificate c where c.training_person_id = p.id) as "isCertified"
    from training_person p
      left join workplace s on s.id = p.workplace_id left join workplace w on w.id = s.stands_as
      left join organisation o on o.id = p.of_organisation_id
    where p.training_id = ${training} and not p.taken_back
      and not exists (select from training_person n where n.replaces = p.id)
    order by p.shown_name, p.id`.execute(tables);
  return rows.map(({ workplace, companyName, house, houseName, title, ...row }) => {
    const from =
      workplace !== null && companyName !== null
        ? { workplace, name: companyName }
        : { house: house ?? ('' as OrganisationId), name: houseName ?? '' };
    return { ...row, title: title ?? undefined, from };
  });
}

/** A meeting of a course, and how many came. */
export interface TrainingMeetingEntry {
  readonly id: string;
  readonly on: PlainDate;
  readonly came: number;
}

export async function readTrainingMeetings(
  { tables }: Pick<Visit, 'tables'>,
  training: string,
): Promise<readonly TrainingMeetingEntry[]> {
  const { rows } = await sql<TrainingMeetingEntry>`
    select m.id, m.met_on as "on",
           (select count(*)::int from training_presence p where p.training_meeting_id = m.id) as came
    from training_meeting m where m.training_id = ${training}
    order by m.met_on desc, m.id`.execute(tables);
  return rows;
}
