import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { CheckedAnswer } from '../../../domain/minutes/minutes.ts';
import type { Visit } from '../../access/index.ts';

type Writing = Pick<Visit, 'tables' | 'viewer' | 'today'>;

const course = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/** A version of a part, on its way. */
interface NewPart {
  readonly id: string;
  readonly talk: string;
  readonly on: PlainDate;
  readonly words: string;
  /** The version it is written in place of. */
  readonly replaces: string | undefined;
}

/** Keeps a version of the part for the citizen and the team; false where it was kept already, or another was. */
export async function addPart(
  { tables, viewer }: Writing,
  enrolment: string,
  { id, talk, on, words, replaces }: NewPart,
): Promise<boolean> {
  const added = await sql`
    insert into minutes_part (${course}, id, talk_id, held_on, words, replaces, recorded_by)
    select authority_id, id, citizen_id, run_id, referral_id, ${id}, ${talk}, ${on}::date, ${words}, ${replaces ?? null}::uuid,
           ${viewer.account}
    from enrolment where id = ${enrolment}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** The same for the part of the workplace of an agreement. */
export async function addWorkplacePart(
  { tables, viewer }: Writing,
  placement: string,
  { id, talk, on, words, replaces }: NewPart,
): Promise<boolean> {
  const added = await sql`
    insert into workplace_minutes (${course}, id, talk_id, placement_id, held_on, words, replaces, recorded_by)
    select ${course}, ${id}, ${talk}, placement_id, ${on}::date, ${words}, ${replaces ?? null}::uuid, ${viewer.account}
    from placement_agreement where id = ${placement}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Keeps what the citizen says to a part; false where they have said it. */
export async function addAnswer(
  { tables, viewer, today }: Writing,
  part: string,
  { says, words }: CheckedAnswer,
): Promise<boolean> {
  const added = await sql`
    insert into minutes_answer (${course}, minutes_part_id, talk_id, says, words, said_on, recorded_by)
    select ${course}, id, talk_id, ${says}, ${words ?? null}, ${today}::date, ${viewer.account}
    from minutes_part where id = ${part}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Keeps what a workplace says to its part. */
export async function addWorkplaceAnswer(
  { tables, viewer, today }: Writing,
  part: string,
  { says, words }: CheckedAnswer,
  byName: string,
): Promise<boolean> {
  const added = await sql`
    insert into workplace_minutes_answer (${course}, workplace_minutes_id, talk_id, placement_id, written_by, says, words,
      said_by_name, said_on, recorded_by)
    select ${course}, id, talk_id, placement_id, recorded_by, ${says}, ${words ?? null}, ${byName}, ${today}::date,
           ${viewer.account}
    from workplace_minutes where id = ${part}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
