import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';
import { staffName } from '../../people/index.ts';

/** A published version that a course can go over to. */
export interface NewerVersion {
  readonly id: string;
  readonly number: number;
  readonly publishedOn: PlainDate;
}

/** The versions of a course's programme that are newer than its own, newest first. */
export async function readNewerVersions(
  { tables }: Visit,
  versionId: string,
): Promise<readonly NewerVersion[]> {
  const rows = await tables
    .selectFrom('programme_version as own')
    .innerJoin('programme_version as newer', (join) =>
      join.onRef('newer.programme_id', '=', 'own.programme_id').onRef('newer.number', '>', 'own.number'),
    )
    .select(['newer.id', 'newer.number', 'newer.published_on'])
    .where('own.id', '=', versionId)
    .orderBy('newer.number', 'desc')
    .execute();
  return rows.map(({ id, number, published_on }) => ({
    id,
    number,
    publishedOn: published_on as PlainDate,
  }));
}

/** That a course went over: when, why, by whom. */
export interface PastMove {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly movedOn: PlainDate;
  readonly by: string;
}

/** Every move of a course, newest first. */
export async function readMoves({ tables }: Visit, enrolment: string): Promise<readonly PastMove[]> {
  const { rows } = await sql<PastMove>`
    select m.id, was.number as "from", became.number as "to", m.reason, m.moved_on as "movedOn",
      ${staffName('m.recorded_by')} as by
    from enrolment_version_move m
      join programme_version was on was.id = m.from_version_id
      join programme_version became on became.id = m.to_version_id
    where m.enrolment_id = ${enrolment}
    order by m.moved_on desc, m.recorded_at desc
  `.execute(tables);
  return rows;
}
